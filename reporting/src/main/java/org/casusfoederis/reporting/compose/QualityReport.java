package org.casusfoederis.reporting.compose;

import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casusfoederis.core.codebook.Codebook;
import org.casusfoederis.core.codebook.Topic;
import org.casusfoederis.core.quality.RecordQuality;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.RecordSet;
import org.casusfoederis.core.report.ReportOptions;
import org.casusfoederis.core.report.SectionKind;
import org.casusfoederis.core.time.EdtfDate;
import org.casusfoederis.reporting.model.CitedText;
import org.casusfoederis.reporting.model.Cover;
import org.casusfoederis.reporting.model.DataTable;
import org.casusfoederis.reporting.model.DataTable.Cell;
import org.casusfoederis.reporting.model.DataTable.Column;
import org.casusfoederis.reporting.model.DataTable.Number;
import org.casusfoederis.reporting.model.DataTable.Text;
import org.casusfoederis.reporting.model.Imprint;
import org.casusfoederis.reporting.model.Report;
import org.casusfoederis.reporting.model.Section;
import org.casusfoederis.reporting.model.Term;

/// Makes the report on how well the records are supported: coverage, independent origins, single
/// voices, grades, what has grown old.
///
/// @param records all records
/// @param codebook by which the agreements are coded
public record QualityReport(RecordSet records, Codebook codebook) {

  private static final int MOST_TOPICS = 6;
  private static final Period STALE_AFTER = Period.ofYears(1);

  /// The report.
  ///
  /// @throws org.casusfoederis.core.problem.InvalidValueException if the codebook has no such topic
  public Report compose(ReportOptions options, Imprint imprint) {
    RecordSet shown = ShownRecords.of(records, options);
    RecordQuality quality = RecordQuality.of(shown, codebook.only(options.topics()), STALE_AFTER);
    var sections = new SectionList(options);
    sections.add(SectionKind.FINDINGS, at -> new Section.Points(at, findings(quality)));
    sections.add(SectionKind.QUALITY, at -> new Section.Tables(at, tables(quality)));
    sections.add(SectionKind.METHOD, at -> new Section.Terms(at, method()));
    int examined = quality.examined().values().stream().mapToInt(Integer::intValue).sum();
    return new Report(
        new Cover(
            "Quality of the records",
            "How far they are coded and how well they are supported",
            List.of(),
            null,
            List.of(),
            CoverComposer.counts(
                quality.examined().entrySet().stream()
                    .map(one -> one.getKey().counted(one.getValue()))),
            quality.asOf().map(day -> "Records as of " + Dates.words(EdtfDate.of(day))).orElse(""),
            examined == 0 ? "The database holds no records to examine" : "",
            "",
            null),
        sections.sections(),
        imprint);
  }

  private List<CitedText> findings(RecordQuality quality) {
    int examined = quality.examined().values().stream().mapToInt(Integer::intValue).sum();
    int topics =
        quality.coverage().stream()
            .mapToInt(one -> one.speaks() + one.silent() + one.unknown().size())
            .sum();
    int unknown = quality.coverage().stream().mapToInt(one -> one.unknown().size()).sum();
    var findings = new ArrayList<CitedText>();
    if (topics > 0) {
      findings.add(
          plain(
              Sentences.count(unknown, "answer", "answers")
                  + " of "
                  + topics
                  + Sentences.form(unknown, " is", " are")
                  + " unknown: the passage could not be read or was not coded. "
                  + Sentences.count(complete(quality), "agreement is", "agreements are")
                  + " coded on every topic"));
    }
    if (examined > 0) {
      findings.add(
          plain(
              Sentences.share(quality.oneOrigin().size(), examined, "records", "rests", "rest")
                  + " on fewer than two independent origins"));
      findings.add(
          plain(
              Sentences.share(quality.weak().size(), examined, "records", "has", "have")
                  + " no citation of at least grade C3"));
    }
    findings.add(
        plain(
            Sentences.count(quality.singleVoices().size(), "series of figures", "series of figures")
                + Sentences.form(quality.singleVoices().size(), " has", " have")
                + " one independent voice only"));
    findings.add(
        plain(
            Sentences.count(quality.stale().size(), "record", "records")
                + Sentences.form(quality.stale().size(), " is", " are")
                + " said to go on while the newest evidence is more than a year old"));
    return findings;
  }

  private static int complete(RecordQuality quality) {
    return (int) quality.coverage().stream().filter(one -> one.unknown().isEmpty()).count();
  }

  private List<DataTable> tables(RecordQuality quality) {
    return List.of(
        coverage(quality),
        unknownTopics(quality),
        new DataTable(
            "Citations by grade",
            List.of(new Column("Grade", 1), new Column("Citations", 1), new Column("", 6)),
            quality.grades().entrySet().stream()
                .map(
                    one ->
                        List.<Cell>of(
                            new Text(one.getKey().toString()),
                            number(one.getValue()),
                            new Text("")))
                .toList(),
            "Reliability of the source and credibility of what it says, best first."),
        records("Fewer than two independent origins", quality.oneOrigin()),
        new DataTable(
            "One independent voice",
            List.of(
                new Column("Record", 6), new Column("Measure, stage", 4), new Column("Figures", 1)),
            quality.singleVoices().stream()
                .map(
                    one ->
                        List.<Cell>of(
                            new Text(one.record().title()),
                            new Text(
                                one.envelope().measure().title()
                                    + ", "
                                    + SeriesComposer.stage(one.envelope())),
                            number(one.envelope().figures())))
                .toList(),
            ""),
        new DataTable(
            "No citation of at least grade C3",
            List.of(new Column("Kind", 2), new Column("Record", 7), new Column("Best grade", 2)),
            quality.weak().stream()
                .map(
                    one ->
                        List.<Cell>of(
                            new Text(one.record().kind().singular()),
                            new Text(one.record().title()),
                            new Text(one.best().map(Object::toString).orElse("none"))))
                .toList(),
            ""),
        new DataTable(
            "Said to go on, with old evidence",
            List.of(new Column("Kind", 2), new Column("Record", 7), new Column("Newest", 3)),
            quality.stale().stream()
                .map(
                    one ->
                        List.<Cell>of(
                            new Text(one.record().kind().singular()),
                            new Text(one.record().title()),
                            new Text(
                                one.newest()
                                    .map(day -> Dates.words(EdtfDate.of(day)))
                                    .orElse("not dated"))))
                .toList(),
            ""));
  }

  private static DataTable coverage(RecordQuality quality) {
    return new DataTable(
        "Coding of the agreements",
        List.of(
            new Column("Agreement", 8),
            new Column("Speaks", 3),
            new Column("Silent", 3),
            new Column("Unknown", 3),
            new Column("Unknown topics", 16)),
        quality.coverage().stream()
            .map(
                one ->
                    List.<Cell>of(
                        new Text(one.agreement().shortTitle()),
                        number(one.speaks()),
                        number(one.silent()),
                        number(one.unknown().size()),
                        new Text(
                            Sentences.listUpTo(
                                MOST_TOPICS, one.unknown().stream().map(Topic::title).toList()))))
            .toList(),
        "On how many topics each text says something, was read and is silent, was not coded.");
  }

  /// The topics that are unknown most often first.
  private static DataTable unknownTopics(RecordQuality quality) {
    var counts = new LinkedHashMap<Topic, Integer>();
    quality.coverage().stream()
        .flatMap(one -> one.unknown().stream())
        .forEach(topic -> counts.merge(topic, 1, Integer::sum));
    return new DataTable(
        "Unknown answers by topic",
        List.of(new Column("Topic", 6), new Column("Agreements", 2), new Column("", 6)),
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<Topic, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(one -> one.getKey().key()))
            .map(
                one ->
                    List.<Cell>of(
                        new Text(one.getKey().title()), number(one.getValue()), new Text("")))
            .toList(),
        "In how many agreements the passage was not coded.");
  }

  private static DataTable records(String title, List<CasusRecord> records) {
    return new DataTable(
        title,
        List.of(new Column("Kind", 2), new Column("Record", 7), new Column("Key", 5)),
        records.stream()
            .map(
                one ->
                    List.<Cell>of(
                        new Text(one.kind().singular()),
                        new Text(one.title()),
                        new Text(one.key().text())))
            .toList(),
        "");
  }

  private static List<Term> method() {
    return List.of(
        new Term(
            "What is examined",
            plain(
                "Agreements, deployments, transfers, events and assessments. Refuted records and"
                    + " citations are left out; a denial supports nothing")),
        new Term(
            "Independent origins",
            plain(
                "Two sources are independent when neither the body that gives the statement nor the"
                    + " source to which they go back is the same: ten papers that carry one"
                    + " briefing are one origin")),
        new Term(
            "As of",
            plain(
                "The latest day on which an agreement was coded or a source was read. The records"
                    + " tell it, not the clock")));
  }

  private static Cell number(int value) {
    return new Number(BigDecimal.valueOf(value), Numbers.exact(BigDecimal.valueOf(value)));
  }

  private static CitedText plain(String text) {
    return new CitedText(Sentences.sentence(text), List.of());
  }
}
