package org.casusfoederis.cli.command;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casusfoederis.cli.CasusDatabase;
import org.casusfoederis.cli.ExitCode;
import org.casusfoederis.cli.Failure;
import org.casusfoederis.cli.Json;
import org.casusfoederis.cli.TextTable;
import org.casusfoederis.core.codebook.Codebook;
import org.casusfoederis.core.provenance.AdmiraltyGrade;
import org.casusfoederis.core.provenance.Credibility;
import org.casusfoederis.core.provenance.Reliability;
import org.casusfoederis.core.quality.RecordQuality;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.Code;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.core.record.RecordSet;
import org.casusfoederis.persistence.store.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Tells how well the records are supported.
@Command(
    name = "quality",
    description =
        "How well the records are supported: unknown topics, records of one origin, figures of one"
            + " voice, weak grades, old evidence.",
    subcommands = QualityAtopCommand.class)
public final class QualityCommand extends CasusCommand {

  /// How many lines of a list are shown; JSON has them all.
  private static final int MOST_LINES = 20;

  @Option(
      names = "--stale-after",
      paramLabel = "PERIOD",
      defaultValue = "P1Y",
      description =
          "How old the newest evidence of what goes on may be, as an ISO 8601 period (default:"
              + " ${DEFAULT-VALUE}).")
  private String staleAfter = "P1Y";

  @Option(names = "--all", description = "Show every line of every list.")
  private boolean all;

  @Option(names = "--json", description = "Print everything as JSON.")
  private boolean json;

  @Mixin private DatabaseOptions options = new DatabaseOptions();

  @Override
  ExitCode run() {
    Period period = period();
    RecordSet records;
    try (var database = CasusDatabase.open(options.location(environment()))) {
      records = database.read(RecordStore::readAll);
    }
    RecordQuality quality = RecordQuality.of(records, Codebook.version1(), period);
    if (json) {
      Json.print(out(), QualityDocument.of(quality));
    } else {
      print(quality);
    }
    return ExitCode.OK;
  }

  private Period period() {
    try {
      return Period.parse(staleAfter);
    } catch (DateTimeParseException e) {
      throw new Failure(
          ExitCode.USAGE,
          "--stale-after %s is no period; write one as ISO 8601 does, such as P1Y or P6M."
              .formatted(staleAfter));
    }
  }

  private void print(RecordQuality quality) {
    int unknown = quality.coverage().stream().mapToInt(one -> one.unknown().size()).sum();
    TextTable.print(
        out(),
        List.of("WHAT", "COUNT"),
        List.of(
            List.of("records examined", counts(quality.examined())),
            List.of("as of", quality.asOf().map(LocalDate::toString).orElse("unknown")),
            List.of("topics not coded", Integer.toString(unknown)),
            List.of("records of one origin", Integer.toString(quality.oneOrigin().size())),
            List.of("figures of one voice", Integer.toString(quality.singleVoices().size())),
            List.of("weakly graded records", Integer.toString(quality.weak().size())),
            List.of("old evidence", Integer.toString(quality.stale().size()))));
    grades(quality.grades());
    list(
        "Topics of the codebook on which agreements are coded",
        List.of("AGREEMENT", "SPEAKS", "SILENT", "UNKNOWN"),
        quality.coverage().stream()
            .map(
                one ->
                    List.of(
                        one.agreement().key().text(),
                        Integer.toString(one.speaks()),
                        Integer.toString(one.silent()),
                        Integer.toString(one.unknown().size())))
            .toList());
    list(
        "Records that rest on one independent origin, or on none",
        List.of("KIND", "KEY", "TITLE"),
        quality.oneOrigin().stream().map(QualityCommand::record).toList());
    list(
        "Figures behind which one independent voice stands",
        List.of("KEY", "MEASURE", "STAGE", "FIGURES"),
        quality.singleVoices().stream()
            .map(
                one ->
                    List.of(
                        one.record().key().text(),
                        one.envelope().measure().title(),
                        Code.of(one.envelope().stage()),
                        Integer.toString(one.envelope().figures())))
            .toList());
    list(
        "Records whose best citation is graded D, E or F, or 4 to 6",
        List.of("KIND", "KEY", "BEST"),
        quality.weak().stream()
            .map(
                one ->
                    List.of(
                        one.record().kind().singular(),
                        one.record().key().text(),
                        one.best().map(AdmiraltyGrade::toString).orElse("none")))
            .toList());
    list(
        "Said to go on, with evidence older than " + staleAfter,
        List.of("KIND", "KEY", "NEWEST"),
        quality.stale().stream()
            .map(
                one ->
                    List.of(
                        one.record().kind().singular(),
                        one.record().key().text(),
                        one.newest().map(LocalDate::toString).orElse("undated")))
            .toList());
  }

  private void list(String title, List<String> heading, List<List<String>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    out().println();
    out().println(title);
    List<List<String>> shown =
        all || rows.size() <= MOST_LINES ? rows : rows.subList(0, MOST_LINES);
    TextTable.print(out(), heading, shown);
    if (shown.size() < rows.size()) {
      out().printf("… and %d more; --all shows them.%n", rows.size() - shown.size());
    }
  }

  private static List<String> record(CasusRecord record) {
    return List.of(record.kind().singular(), record.key().text(), record.title());
  }

  private static String counts(Map<RecordKind, Integer> counts) {
    return counts.entrySet().stream()
        .map(one -> one.getKey().counted(one.getValue()))
        .collect(Collectors.joining(", "));
  }

  /// Citations by Admiralty grade: reliability down, credibility across.
  private void grades(Map<AdmiraltyGrade, Integer> grades) {
    list(
        "Citations by the reliability of the source and the credibility of what it says",
        Stream.concat(
                Stream.of("GRADE"),
                Arrays.stream(Credibility.values()).map(one -> Integer.toString(one.number())))
            .toList(),
        Arrays.stream(Reliability.values())
            .map(
                letter ->
                    Stream.concat(
                            Stream.of(letter.name()),
                            Arrays.stream(Credibility.values())
                                .map(
                                    number ->
                                        Integer.toString(
                                            grades.getOrDefault(
                                                new AdmiraltyGrade(letter, number), 0))))
                        .toList())
            .toList());
  }
}
