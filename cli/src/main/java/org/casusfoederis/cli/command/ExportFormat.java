package org.casusfoederis.cli.command;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.casusfoederis.core.problem.Nearest;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// In what form records are exported (docs/export.md).
enum ExportFormat {
  JSON,
  DATAPACKAGE,
  CSL_JSON,
  BIBTEX;

  /// As it is written on the command line: `csl-json`.
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Whether it is a folder of files, not one file.
  boolean folder() {
    return this == DATAPACKAGE;
  }

  private static List<String> words() {
    return Arrays.stream(values()).map(ExportFormat::word).toList();
  }

  /// Reads the word.
  static final class Converter implements ITypeConverter<ExportFormat> {
    @Override
    public ExportFormat convert(String word) {
      return Arrays.stream(values())
          .filter(format -> format.word().equalsIgnoreCase(word))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "there is no format %s.%s Formats are %s."
                          .formatted(
                              word,
                              Nearest.to(word, words())
                                  .map(near -> " Did you mean " + near + "?")
                                  .orElse(""),
                              String.join(", ", words()))));
    }
  }

  /// Lists the words.
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return words().iterator();
    }
  }
}
