package org.casusfoederis.cli;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.codebook.Codebook;
import org.casusfoederis.core.problem.Nearest;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.core.record.RecordSet;
import org.casusfoederis.persistence.history.Moment;
import org.casusfoederis.persistence.store.StoredRecords;
import org.casusfoederis.reporting.compose.ReportComposer;
import org.casusfoederis.reporting.model.Imprint;
import org.casusfoederis.reporting.render.PdfReport;

/// Makes the comparison report from the database: what `report compare` and `demo` have in common.
public final class Comparisons {

  private Comparisons() {}

  /// What one snapshot of the database holds.
  private record State(RecordSet records, String fingerprint, Optional<Instant> asOf) {}

  /// Composes and lays out the report of the present records.
  ///
  /// @param others empty for all other agreements
  /// @throws Failure if an agreement is not in the database
  public static PdfReport compare(
      CasusDatabase database, Key<Agreement> focus, List<Key<Agreement>> others) {
    return compare(database, focus, others, Optional.empty());
  }

  /// Composes and lays out the report of the records as they were at a moment.
  ///
  /// @param others empty for all other agreements
  /// @param asOf the moment; empty for the present
  /// @throws Failure if an agreement was not in the database then, or nothing was
  public static PdfReport compare(
      CasusDatabase database,
      Key<Agreement> focus,
      List<Key<Agreement>> others,
      Optional<Moment> asOf) {
    State state =
        database.read(asOf, store -> new State(store.readAll(), fingerprint(store), store.asOf()));
    RecordSet records = state.records();
    requireAgreement(records, focus);
    others.forEach(other -> requireAgreement(records, other));
    var imprint =
        new Imprint(
            CasusVersion.current(),
            database.schemaVersion().orElseThrow(),
            Codebook.version1().version(),
            state.fingerprint(),
            asOf(records),
            commandLine(focus, others, state.asOf()));
    return PdfReport.of(
        new ReportComposer(records, Codebook.version1()).compose(focus, others, imprint), _ -> {});
  }

  private static void requireAgreement(RecordSet records, Key<Agreement> key) {
    if (records.agreement(key).isEmpty()) {
      Set<String> known =
          records.agreements().stream().map(one -> one.key().text()).collect(Collectors.toSet());
      throw new Failure(
          ExitCode.NO_INPUT,
          "the database has no agreement %s.%s"
              .formatted(
                  key,
                  Nearest.to(key.text(), known)
                      .map(near -> " Did you mean " + near + "?")
                      .orElse(" casus list agreements shows those it has.")));
    }
  }

  /// The day on which the newest of the agreements was coded: the records tell, not the clock.
  private static String asOf(RecordSet records) {
    return records.agreements().stream()
        .map(one -> one.coding().on())
        .max(org.casusfoederis.core.time.EdtfDate.CHRONOLOGICAL)
        .map(date -> date.text())
        .orElse("");
  }

  /// SHA-256 over the kind, key and fingerprint of every record, in the order of kinds and keys.
  private static String fingerprint(StoredRecords store) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      for (RecordKind kind : RecordKind.values()) {
        new TreeMap<>(store.fingerprints(kind))
            .forEach(
                (key, fingerprint) -> {
                  sha256.update(
                      (kind.singular() + " " + key + "\n").getBytes(StandardCharsets.UTF_8));
                  sha256.update(fingerprint);
                });
      }
      return HexFormat.of().formatHex(sha256.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String commandLine(
      Key<Agreement> focus, List<Key<Agreement>> others, Optional<Instant> asOf) {
    var words = new StringBuilder("casus report compare ").append(focus);
    others.forEach(other -> words.append(' ').append(other));
    asOf.ifPresent(moment -> words.append(" --as-of ").append(moment));
    return words.toString();
  }
}
