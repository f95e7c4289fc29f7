package org.casusfoederis.cli;

import java.util.List;
import org.casusfoederis.core.codebook.Codebook;
import org.casusfoederis.persistence.history.Loads;
import org.casusfoederis.persistence.history.Moment;
import org.casusfoederis.persistence.history.RecordedLoad;
import org.jooq.DSLContext;

/// Finds the load that had written last when something was asked of the past.
public final class PastLoad {

  private PastLoad() {}

  /// The last load by a moment.
  ///
  /// @throws Failure if nothing was loaded by then, or by another codebook than this version has
  public static RecordedLoad by(DSLContext sql, Moment moment) {
    var loads = new Loads(sql);
    RecordedLoad load = loads.last(moment).orElseThrow(() -> none(loads.all(), moment));
    int codebook = Codebook.version1().version();
    if (load.codebookVersion() != codebook) {
      throw new Failure(
          ExitCode.CONFIGURATION,
          "load %d was coded by version %d of the codebook, and this Casus (%s) reads version %d. Use the version that loaded it: %s."
              .formatted(
                  load.number(),
                  load.codebookVersion(),
                  CasusVersion.current(),
                  codebook,
                  load.casusVersion()));
    }
    return load;
  }

  private static Failure none(List<RecordedLoad> loads, Moment moment) {
    if (loads.isEmpty()) {
      return new Failure(
          ExitCode.NO_INPUT, "nothing was ever loaded into this database; it has no past.");
    }
    return new Failure(
        ExitCode.NO_INPUT,
        switch (moment) {
          case Moment.At at ->
              "nothing was loaded by %s; the first load, %d, was at %s."
                  .formatted(at.words(), loads.getFirst().number(), loads.getFirst().at());
          case Moment.After after ->
              "there is no %s. casus loads shows those there are, from %d to %d."
                  .formatted(after.words(), loads.getFirst().number(), loads.getLast().number());
        });
  }
}
