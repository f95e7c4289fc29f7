package org.casusfoederis.reporting.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casusfoederis.core.provenance.Consulted;
import org.casusfoederis.core.provenance.Source;
import org.casusfoederis.core.provenance.SourceCategory;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.record.RecordSet;
import org.casusfoederis.reporting.model.SourceEntry;

/// Writes the numbered list of sources.
///
/// @param records the sources
/// @param numbers the numbers that the report gave them
record References(RecordSet records, SourceNumbers numbers) {

  /// The sources that were cited, by number.
  List<SourceEntry> entries() {
    return numbers.cited().stream().map(this::entry).toList();
  }

  private SourceEntry entry(Key<Source> key) {
    int number = numbers.of(key);
    return records
        .source(key)
        .map(
            source ->
                new SourceEntry(
                    number,
                    reference(source),
                    Optional.ofNullable(source.url()).orElse(""),
                    source.reliability().name(),
                    remarks(source)))
        .orElse(new SourceEntry(number, key.text() + ".", "", "F", "Not among the records given."));
  }

  private static String reference(Source source) {
    var parts = new ArrayList<String>();
    if (!source.authors().isEmpty()) {
      parts.add(Sentences.listUpTo(3, source.authors()));
    }
    parts.add(source.title());
    var where = new ArrayList<String>();
    Optional.ofNullable(source.container()).filter(text -> !text.isBlank()).ifPresent(where::add);
    Optional.ofNullable(source.publisher())
        .filter(publisher -> !source.authors().contains(publisher))
        .filter(publisher -> !publisher.equals(source.container()))
        .ifPresent(where::add);
    Optional.ofNullable(source.number())
        .map(number -> Character.isDigit(number.codePointAt(0)) ? "no. " + number : number)
        .ifPresent(where::add);
    Optional.ofNullable(source.issued()).ifPresent(issued -> where.add(Dates.words(issued)));
    parts.add(String.join(", ", where));
    Optional.ofNullable(source.accessed())
        .ifPresent(accessed -> parts.add("Accessed " + Dates.words(accessed)));
    return Sentences.paragraph(parts);
  }

  private String remarks(Source source) {
    var parts = new ArrayList<String>();
    parts.add(category(source.category()) + ", " + consulted(source.consulted()));
    if (!source.reports().isEmpty()) {
      parts.add("Passes on " + Sentences.list(source.reports().stream().map(this::name).toList()));
    }
    return Sentences.paragraph(parts);
  }

  private String name(Key<Source> reported) {
    return numbers
        .ifCited(reported)
        .map(number -> "[" + number + "]")
        .or(() -> records.source(reported).map(References::shortName))
        .orElse(reported.text());
  }

  private static String shortName(Source source) {
    String title = source.title().replaceAll("^\\[|\\]$", "");
    return source.authors().isEmpty() ? title : source.authors().getFirst() + ", " + title;
  }

  private static String category(SourceCategory category) {
    return switch (category) {
      case TREATY_TEXT -> "Text of a treaty";
      case OFFICIAL -> "Official";
      case DATASET -> "Data set";
      case ACADEMIC -> "Academic";
      case THINK_TANK -> "Think tank";
      case NEWS -> "News";
      case ENCYCLOPAEDIA -> "Encyclopaedia";
      case FORUM -> "Forum";
    };
  }

  private static String consulted(Consulted consulted) {
    return switch (consulted) {
      case TEXT -> "the passage itself was read";
      case EXCERPT -> "an excerpt was read";
      case REPORT -> "known through reports about it";
      case NONE -> "known by name only";
    };
  }
}
