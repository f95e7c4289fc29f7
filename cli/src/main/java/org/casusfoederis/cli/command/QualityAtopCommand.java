package org.casusfoederis.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.casusfoederis.cli.CasusDatabase;
import org.casusfoederis.cli.ExitCode;
import org.casusfoederis.cli.Failure;
import org.casusfoederis.cli.Json;
import org.casusfoederis.cli.TextTable;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.agreement.ProvisionValue;
import org.casusfoederis.core.codebook.Codebook;
import org.casusfoederis.core.codebook.CodedValue;
import org.casusfoederis.core.compare.Answer;
import org.casusfoederis.core.problem.ProblemPrinter;
import org.casusfoederis.core.quality.AtopConcordance;
import org.casusfoederis.core.quality.AtopDifference;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.persistence.dataset.AtopFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Compares codings with those of ATOP.
@Command(
    name = "atop",
    description =
        "How far the codings agree with ATOP's, topic by topic: the share that is equal, Cohen's"
            + " kappa, and every difference with the reason for our value.")
public final class QualityAtopCommand extends CasusCommand {

  @Option(
      names = "--dataset",
      required = true,
      paramLabel = "FILE",
      description =
          "ATOP 5.1 as published, at the level of alliances (atop5_1a.csv) or, better, of phases"
              + " (atop5_1aph.csv).")
  private Path dataset = Path.of("");

  @Option(names = "--json", description = "Print everything as JSON.")
  private boolean json;

  @Mixin private DatabaseOptions options = new DatabaseOptions();

  @Override
  ExitCode run() {
    if (!Files.isRegularFile(dataset)) {
      throw new Failure(ExitCode.NO_INPUT, "there is no file " + dataset + ". Check the path.");
    }
    AtopFile atop = AtopFile.read(dataset);
    if (!atop.problems().isEmpty()) {
      err().print(new ProblemPrinter(casus().colours(), 10).print(atop.problems()));
      return ExitCode.NO_INPUT;
    }
    List<Agreement> agreements;
    try (var database = CasusDatabase.open(options.location(environment()))) {
      agreements =
          database.read(store -> store.readAll(RecordKind.AGREEMENT)).stream()
              .map(Agreement.class::cast)
              .toList();
    }
    var concordance = AtopConcordance.between(agreements, atop.rows(), Codebook.version1());
    if (json) {
      Json.print(out(), document(concordance));
    } else {
      print(concordance);
    }
    return ExitCode.OK;
  }

  private void print(AtopConcordance concordance) {
    TextTable.print(
        out(),
        List.of("TOPIC", "ATOP", "COMPARED", "EQUAL", "SHARE", "KAPPA"),
        concordance.topics().stream()
            .map(
                one ->
                    List.of(
                        one.topic().key().text(),
                        one.variable(),
                        Integer.toString(one.compared()),
                        Integer.toString(one.agreed()),
                        share(one.agreed(), one.compared()),
                        number(one.kappa())))
            .toList());
    out().println();
    out()
        .printf(
            "%s, %d values compared, %d equal (%s).%n",
            RecordKind.AGREEMENT.counted(concordance.agreements()),
            concordance.compared(),
            concordance.agreed(),
            share(concordance.agreed(), concordance.compared()));
    out().println("Kappa is – where both use one code throughout: chance alone would agree.");
    if (!concordance.missing().isEmpty()) {
      out()
          .println(
              "Not in the data set, though they name an ATOPID: "
                  + concordance.missing().stream()
                      .map(one -> one.key().text())
                      .collect(Collectors.joining(", ")));
    }
    for (AtopConcordance.OfTopic topic : concordance.topics()) {
      for (AtopDifference difference : topic.differences()) {
        out().println();
        out()
            .printf(
                "%s  %s: we %d (%s), ATOP %s %d%n",
                difference.agreement().key(),
                topic.topic().key(),
                difference.ours(),
                words(difference.answer()),
                topic.variable(),
                difference.theirs());
        wrapped(difference.reason()).forEach(line -> out().println("    " + line));
      }
    }
  }

  private static String share(int agreed, int compared) {
    return compared == 0 ? "–" : Math.round(100.0 * agreed / compared) + " %";
  }

  private static String number(OptionalDouble kappa) {
    return kappa.isPresent() ? String.format(Locale.ROOT, "%.2f", kappa.getAsDouble()) : "–";
  }

  private static String words(Answer answer) {
    return switch (answer.value()) {
      case ProvisionValue.Coded _ ->
          answer.codedValues().isEmpty()
              ? "yes"
              : answer.codedValues().stream()
                  .map(CodedValue::code)
                  .collect(Collectors.joining(", "));
      case ProvisionValue.Term(var length) -> length.toString();
      case ProvisionValue.Excluded _ -> "no";
      case ProvisionValue.Absent _ -> "absent";
      case ProvisionValue.Unknown _ -> "unknown";
    };
  }

  /// A text in lines of at most 96 characters.
  private static List<String> wrapped(String text) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (String word : text.split("\\s+")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > 96) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static Map<String, Object> document(AtopConcordance concordance) {
    var document = new LinkedHashMap<String, Object>();
    document.put("agreements", concordance.agreements());
    document.put("compared", concordance.compared());
    document.put("agreed", concordance.agreed());
    document.put("missing", concordance.missing().stream().map(one -> one.key().text()).toList());
    document.put(
        "topics", concordance.topics().stream().map(QualityAtopCommand::document).toList());
    return document;
  }

  private static Map<String, Object> document(AtopConcordance.OfTopic topic) {
    var document = new LinkedHashMap<String, Object>();
    document.put("topic", topic.topic().key().text());
    document.put("variable", topic.variable());
    document.put("compared", topic.compared());
    document.put("agreed", topic.agreed());
    document.put("kappa", topic.kappa().isPresent() ? topic.kappa().getAsDouble() : null);
    document.put(
        "differences",
        topic.differences().stream()
            .map(
                one -> {
                  var entry = new LinkedHashMap<String, Object>();
                  entry.put("agreement", one.agreement().key().text());
                  entry.put("value", words(one.answer()));
                  entry.put("ours", one.ours());
                  entry.put("atop", one.theirs());
                  entry.put("reason", one.reason());
                  return entry;
                })
            .toList());
    return document;
  }
}
