package org.casusfoederis.persistence.export;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casusfoederis.core.provenance.Source;
import org.casusfoederis.core.provenance.SourceType;
import org.casusfoederis.core.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/// Sources as BibTeX in UTF-8: the entry types of plain BibTeX, with the fields `url`, `urldate`
/// and `language` that biblatex and most styles know besides.
public final class BibTexExport {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private BibTexExport() {}

  /// The text of the file: an entry for each source, in the order of their keys.
  public static String of(List<Source> sources) {
    return inOrder(sources).map(BibTexExport::entry).collect(Collectors.joining("\n"));
  }

  static Stream<Source> inOrder(List<Source> sources) {
    return sources.stream().sorted(Comparator.comparing(Source::key));
  }

  private static String entry(Source source) {
    String type = type(source);
    var fields = new LinkedHashMap<String, String>();
    if (!source.authors().isEmpty()) {
      fields.put(
          "author",
          "{"
              + source.authors().stream()
                  .map(BibTexExport::author)
                  .collect(Collectors.joining(" and "))
              + "}");
    }
    // Braces within keep the capitals of names, whatever the style does to titles.
    fields.put("title", "{{" + BibTexText.escape(source.title()) + "}}");
    put(fields, container(type), source.container());
    put(fields, publisher(type), source.publisher());
    put(fields, "number", source.number());
    if (source.issued() != null) {
      date(fields, source.issued());
    }
    putVerbatim(fields, "url", source.url());
    if (source.accessed() != null) {
      putVerbatim(fields, "urldate", source.accessed().text());
    }
    put(fields, "language", source.language());
    put(fields, "note", source.note());
    putVerbatim(fields, "archiveurl", source.archiveUrl());
    return fields.entrySet().stream()
        .map(field -> "  " + field.getKey() + " = " + field.getValue())
        .collect(
            Collectors.joining(",\n", "@" + type + "{" + source.key().text() + ",\n", "\n}\n"));
  }

  /// The entry type, `misc` where the one that fits wants a field that the source does not have.
  private static String type(Source source) {
    SourceType type = source.type();
    return switch (type) {
      case ARTICLE_JOURNAL, ARTICLE_MAGAZINE, ARTICLE_NEWSPAPER ->
          source.container() == null ? "misc" : "article";
      case BOOK -> source.publisher() == null ? "misc" : "book";
      case CHAPTER, ENTRY_ENCYCLOPEDIA -> source.container() == null ? "misc" : "incollection";
      case PAPER_CONFERENCE -> source.container() == null ? "misc" : "inproceedings";
      case REPORT -> source.publisher() == null ? "misc" : "techreport";
      case THESIS -> source.publisher() == null ? "misc" : "phdthesis";
      case MANUSCRIPT -> source.note() == null ? "misc" : "unpublished";
      case ARTICLE,
          BILL,
          BROADCAST,
          COLLECTION,
          DATASET,
          DOCUMENT,
          HEARING,
          INTERVIEW,
          LEGAL_CASE,
          LEGISLATION,
          MAP,
          MOTION_PICTURE,
          PERSONAL_COMMUNICATION,
          POST,
          POST_WEBLOG,
          REGULATION,
          SPEECH,
          TREATY,
          WEBPAGE ->
          "misc";
    };
  }

  private static String container(String type) {
    return switch (type) {
      case "article" -> "journal";
      case "incollection", "inproceedings" -> "booktitle";
      case "book", "techreport", "phdthesis" -> "series";
      default -> "howpublished";
    };
  }

  private static String publisher(String type) {
    return switch (type) {
      case "techreport" -> "institution";
      case "phdthesis" -> "school";
      default -> "publisher";
    };
  }

  /// BibTeX reads `Family, Given` as it is; braces make an institution one name.
  private static String author(String author) {
    String escaped = BibTexText.escape(author);
    int comma = escaped.indexOf(", ");
    if (comma < 0) {
      return "{" + escaped + "}";
    }
    return part(escaped.substring(0, comma)) + ", " + part(escaped.substring(comma + 2));
  }

  /// An "and" or a further comma within a part would begin another name.
  private static String part(String name) {
    return name.contains(",") || name.contains(" and ") ? "{" + name + "}" : name;
  }

  private static void date(Map<String, String> fields, EdtfDate date) {
    List<CalendarParts> parts = CalendarParts.of(date).orElse(List.of());
    String about = date.isApproximate() || date.isUncertain() ? "c. " : "";
    if (parts.isEmpty()) {
      put(fields, "year", date.text());
      return;
    }
    String years =
        parts.stream()
            .map(part -> String.valueOf(part.year()))
            .distinct()
            .collect(Collectors.joining("--"));
    fields.put("year", "{" + about + years + "}");
    CalendarParts first = parts.getFirst();
    if (parts.size() == 1 && first.month() != null && first.season().isEmpty()) {
      fields.put("month", MONTHS.get(first.month() - 1));
      if (first.day() != null) {
        fields.put("day", "{" + first.day() + "}");
      }
    }
  }

  private static void put(Map<String, String> fields, String field, @Nullable String value) {
    if (value != null) {
      fields.put(field, "{" + BibTexText.escape(value) + "}");
    }
  }

  private static void putVerbatim(
      Map<String, String> fields, String field, @Nullable String value) {
    if (value != null) {
      fields.put(field, "{" + BibTexText.verbatim(value) + "}");
    }
  }
}
