package org.casusfoederis.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casusfoederis.core.codebook.Codebook;
import org.casusfoederis.core.record.Code;
import org.casusfoederis.core.report.Paper;
import org.casusfoederis.core.report.ReportOptions;
import org.casusfoederis.core.report.SectionKind;
import org.casusfoederis.core.time.EdtfDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What can be chosen of a report of any kind.
final class ReportChoice {

  @Option(
      names = "--topics",
      paramLabel = "TOPIC",
      split = ",",
      description = "Only these topics of the codebook, or groups of them such as obligation.")
  private List<String> topics = new ArrayList<>();

  @Option(
      names = "--sections",
      paramLabel = "SECTION",
      split = ",",
      description =
          "Only these sections, such as findings,matrix,promises. The sources always come along.")
  private List<String> sections = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "Only conduct from this date on: a year, month or day, such as 2024-10.")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DATE", description = "Only conduct up to this date.")
  private @Nullable String to;

  @Option(names = "--paper", paramLabel = "PAPER", description = "a4 or letter (default: a4).")
  private @Nullable String paper;

  @Option(names = "--title", paramLabel = "TEXT", description = "A title of your own.")
  private @Nullable String title;

  @Option(names = "--author", paramLabel = "TEXT", description = "Who gives the report out.")
  private @Nullable String author;

  @Option(names = "--logo", paramLabel = "FILE", description = "A PNG or JPEG for the cover.")
  private @Nullable Path logo;

  /// The options as values.
  ///
  /// @throws org.casusfoederis.core.problem.InvalidValueException if one is none of those allowed
  ReportOptions options() {
    Codebook codebook = Codebook.version1();
    return new ReportOptions(
        topics.stream().map(codebook::requireTopicOrGroup).toList(),
        sections.stream().map(one -> Code.parse(SectionKind.class, one)).toList(),
        from == null ? null : EdtfDate.parse(from),
        to == null ? null : EdtfDate.parse(to),
        paper == null ? null : Code.parse(Paper.class, paper),
        title,
        author,
        logo);
  }
}
