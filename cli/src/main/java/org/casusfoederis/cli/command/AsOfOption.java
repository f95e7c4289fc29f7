package org.casusfoederis.cli.command;

import java.util.Optional;
import org.casusfoederis.persistence.history.Moment;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The moment as of which a command reads.
final class AsOfOption {

  @Option(
      names = "--as-of",
      paramLabel = "MOMENT",
      description =
          "Read the records as they were then: 2026-11-25 (the end of that day),"
              + " 2026-11-25T14:30 (UTC), 2026-11-25T14:30+09:00, or load:7.")
  private @Nullable String text;

  /// The moment; empty for the present.
  Optional<Moment> moment() {
    return Optional.ofNullable(text).map(Moment::parse);
  }
}
