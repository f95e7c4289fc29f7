package org.casusfoederis.persistence.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casusfoederis.core.provenance.Source;
import org.casusfoederis.core.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/// Sources as CSL-JSON, which Zotero, Pandoc and citeproc read (schema 1.0:
/// <https://github.com/citation-style-language/schema>).
public final class CslJsonExport {

  private CslJsonExport() {}

  /// The text of the document: a list of items, in the order of their keys.
  public static String of(List<Source> sources) {
    return JsonText.of(BibTexExport.inOrder(sources).map(CslJsonExport::item).toList());
  }

  private static Map<String, Object> item(Source source) {
    var item = new LinkedHashMap<String, Object>();
    item.put("id", source.key().text());
    item.put("type", source.type().csl());
    item.put("title", source.title());
    if (!source.authors().isEmpty()) {
      item.put("author", source.authors().stream().map(CslJsonExport::name).toList());
    }
    put(item, "container-title", source.container());
    put(item, "publisher", source.publisher());
    put(item, "number", source.number());
    if (source.issued() != null) {
      item.put("issued", date(source.issued()));
    }
    if (source.accessed() != null) {
      item.put("accessed", date(source.accessed()));
    }
    put(item, "URL", source.url());
    put(item, "archive_location", source.archiveUrl());
    put(item, "language", source.language());
    put(item, "note", source.note());
    return item;
  }

  private static void put(Map<String, Object> item, String variable, @Nullable String value) {
    if (value != null) {
      item.put(variable, value);
    }
  }

  /// A person is written as `Family, Given`, anything else is an institution.
  private static Map<String, String> name(String author) {
    int comma = author.indexOf(", ");
    if (comma < 0) {
      return Map.of("literal", author);
    }
    var name = new LinkedHashMap<String, String>();
    name.put("family", author.substring(0, comma).strip());
    name.put("given", author.substring(comma + 2).strip());
    return name;
  }

  /// What CSL has no form for (open intervals, unspecified digits, years before Christ) is passed
  /// on as it is written.
  private static Map<String, Object> date(EdtfDate date) {
    var csl = new LinkedHashMap<String, Object>();
    CalendarParts.of(date)
        .ifPresentOrElse(
            parts -> {
              csl.put("date-parts", parts.stream().map(CalendarParts::list).toList());
              if (parts.size() == 1) {
                parts.getFirst().season().ifPresent(season -> csl.put("season", season));
              }
            },
            () -> csl.put("literal", date.text()));
    if (date.isApproximate() || date.isUncertain()) {
      csl.put("circa", true);
    }
    return csl;
  }
}
