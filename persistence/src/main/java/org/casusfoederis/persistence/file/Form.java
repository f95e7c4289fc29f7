package org.casusfoederis.persistence.file;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.conduct.Conduct;
import org.casusfoederis.core.problem.InvalidValueException;
import org.casusfoederis.core.provenance.Credibility;
import org.casusfoederis.core.provenance.Source;
import org.casusfoederis.core.record.Code;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.core.time.EdtfDate;

/// The form of a scalar: how its text is read, and to what it refers.
///
/// @param parse reads the text; throws [InvalidValueException]
/// @param refersTo the kinds of records of which it is a key; empty when it is none
/// @param <T> what the text stands for
record Form<T>(Function<String, T> parse, Set<RecordKind> refersTo) {

  private static final Pattern FIGURE_FORM = Pattern.compile("\\d{1,18}(\\.\\d{1,6})?");
  private static final Pattern COUNT_FORM = Pattern.compile("\\d{1,6}");
  private static final Pattern URL_FORM = Pattern.compile("https?://[^\\s/?#]+([/?#]\\S*)?");

  /// Any text.
  static final Form<String> TEXT = plain(Function.identity());

  /// A date in EDTF.
  static final Form<EdtfDate> DATE = plain(EdtfDate::parse);

  /// A BCP 47 language tag.
  static final Form<String> LANGUAGE = plain(Form::language);

  /// An address in the web.
  static final Form<String> URL =
      plain(text -> matching(URL_FORM, text, "an address that begins with http:// or https://"));

  /// A plain number without sign.
  static final Form<BigDecimal> FIGURE =
      plain(
          text ->
              new BigDecimal(
                  matching(
                      FIGURE_FORM, text, "a plain number such as 11000 or 2.5, not negative")));

  /// A whole number without sign.
  static final Form<Integer> COUNT =
      plain(text -> Integer.valueOf(matching(COUNT_FORM, text, "a whole number such as 23")));

  /// An Admiralty credibility.
  static final Form<Credibility> CREDIBILITY = plain(Form::credibility);

  /// `true` or `false`.
  static final Form<Boolean> FLAG =
      plain(
          text ->
              switch (text) {
                case "true", "yes" -> true;
                case "false", "no" -> false;
                default -> throw InvalidValueException.notOneOf(text, List.of("true", "false"));
              });

  /// The key of an actor.
  static final Form<Key<Actor>> ACTOR = to(RecordKind.ACTOR);

  /// The key of a source.
  static final Form<Key<Source>> SOURCE = to(RecordKind.SOURCE);

  /// The key of an agreement.
  static final Form<Key<Agreement>> AGREEMENT = to(RecordKind.AGREEMENT);

  /// The key of a deployment or transfer.
  static final Form<Key<Conduct>> CONDUCT = to(RecordKind.DEPLOYMENT, RecordKind.TRANSFER);

  Form {
    refersTo = Set.copyOf(refersTo);
  }

  /// A key that names the thing itself.
  static <R> Form<Key<R>> key() {
    return plain(Key::of);
  }

  /// A constant of an enumeration, as records write it.
  static <E extends Enum<E>> Form<E> word(Class<E> type) {
    return plain(text -> Code.parse(type, text));
  }

  /// A constant of an enumeration that is written as it is named.
  static <E extends Enum<E>> Form<E> name(Class<E> type) {
    List<String> names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    return plain(oneOf(names).parse().andThen(text -> Enum.valueOf(type, text)));
  }

  /// One of these words.
  static Form<String> oneOf(List<String> words) {
    return plain(
        text -> {
          if (!words.contains(text)) {
            throw InvalidValueException.notOneOf(text, words);
          }
          return text;
        });
  }

  static <T> Form<T> plain(Function<String, T> parse) {
    return new Form<>(parse, Set.of());
  }

  private static <R> Form<Key<R>> to(RecordKind first, RecordKind... others) {
    return new Form<>(Key::of, EnumSet.of(first, others));
  }

  private static String matching(Pattern form, String text, String expected) {
    if (!form.matcher(text).matches()) {
      throw new InvalidValueException(text, expected);
    }
    return text;
  }

  private static Credibility credibility(String text) {
    if (!COUNT_FORM.matcher(text).matches()) {
      throw new InvalidValueException(text, "an Admiralty credibility from 1 to 6");
    }
    return Credibility.of(Integer.parseInt(text));
  }

  private static String language(String text) {
    try {
      var _ = new Locale.Builder().setLanguageTag(text);
      return text;
    } catch (IllformedLocaleException _) {
      throw new InvalidValueException(text, "a BCP 47 language tag such as ru, ko or zh-Hant");
    }
  }
}
