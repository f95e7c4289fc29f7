package org.casusfoederis.reporting.render;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The languages of native titles, which are shown after the name of their language.
final class Languages {

  private static final Map<String, String> BY_NAME =
      Arrays.stream(Locale.getISOLanguages())
          .filter(code -> code.length() == 2)
          .collect(
              Collectors.toMap(
                  code -> Locale.of(code).getDisplayLanguage(Locale.ENGLISH),
                  code -> code,
                  (first, _) -> first));

  private Languages() {}

  /// The code of the language that a text names at its head: `ko` of `Korean: 조약`.
  static Optional<String> named(String text) {
    int colon = text.indexOf(": ");
    return colon < 0
        ? Optional.empty()
        : Optional.ofNullable(BY_NAME.get(text.substring(0, colon)));
  }
}
