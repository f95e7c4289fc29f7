package org.casusfoederis.core.provenance;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.casusfoederis.core.problem.InvalidValueException;

/// The item types of the Citation Style Language 1.0.2 that occur with treaties and reports about
/// them (<https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types>).
public enum SourceType {
  ARTICLE,
  ARTICLE_JOURNAL,
  ARTICLE_MAGAZINE,
  ARTICLE_NEWSPAPER,
  BILL,
  BOOK,
  BROADCAST,
  CHAPTER,
  COLLECTION,
  DATASET,
  DOCUMENT,
  ENTRY_ENCYCLOPEDIA,
  HEARING,
  INTERVIEW,
  LEGAL_CASE,
  LEGISLATION,
  MANUSCRIPT,
  MAP,
  MOTION_PICTURE,
  PAPER_CONFERENCE,
  PERSONAL_COMMUNICATION,
  POST,
  POST_WEBLOG,
  REGULATION,
  REPORT,
  SPEECH,
  THESIS,
  TREATY,
  WEBPAGE;

  /// The name in CSL-JSON: `article-newspaper`. CSL writes two types with an underscore.
  public String csl() {
    return switch (this) {
      case LEGAL_CASE, MOTION_PICTURE, PERSONAL_COMMUNICATION -> name().toLowerCase(Locale.ROOT);
      default -> name().toLowerCase(Locale.ROOT).replace('_', '-');
    };
  }

  /// The type with this CSL name.
  ///
  /// @throws InvalidValueException if Casus has no such type; it names the allowed ones
  public static SourceType parse(String csl) {
    List<String> allowed = Arrays.stream(values()).map(SourceType::csl).toList();
    return Arrays.stream(values())
        .filter(type -> type.csl().equals(csl))
        .findFirst()
        .orElseThrow(() -> InvalidValueException.notOneOf(csl, allowed));
  }
}
