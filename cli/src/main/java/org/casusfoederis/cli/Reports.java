package org.casusfoederis.cli;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.codebook.Codebook;
import org.casusfoederis.core.problem.Nearest;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.core.record.RecordSet;
import org.casusfoederis.core.report.ReportDefinition;
import org.casusfoederis.core.report.ReportOptions;
import org.casusfoederis.persistence.store.RecordStore;
import org.casusfoederis.reporting.compose.ActorReport;
import org.casusfoederis.reporting.compose.CodebookReport;
import org.casusfoederis.reporting.compose.QualityReport;
import org.casusfoederis.reporting.compose.ReportComposer;
import org.casusfoederis.reporting.model.Imprint;
import org.casusfoederis.reporting.model.Logo;
import org.casusfoederis.reporting.model.Report;

/// Makes reports from the database: what the report commands and `demo` have in common.
public final class Reports {

  private static final Codebook CODEBOOK = Codebook.version1();

  private final CasusDatabase database;
  private final State state;

  private Reports(CasusDatabase database, State state) {
    this.database = database;
    this.state = state;
  }

  /// What one snapshot of the database holds.
  private record State(RecordSet records, String fingerprint) {}

  /// Reads what reports are made from, in one snapshot.
  public static Reports from(CasusDatabase database) {
    return new Reports(
        database, database.read(store -> new State(store.readAll(), fingerprint(store))));
  }

  /// A comparison.
  ///
  /// @throws Failure if an agreement is not in the database, or the logo is no picture
  public ComposedReport compare(ReportDefinition definition) {
    requireAgreement(state.records(), definition.focus());
    definition.others().forEach(other -> requireAgreement(state.records(), other));
    var words = new ArrayList<>(List.of("compare", definition.focus().text()));
    definition.others().forEach(other -> words.add(other.text()));
    return composed(
        definition.options(), words, (composer, imprint) -> composer.compose(definition, imprint));
  }

  /// The dossier of an agreement.
  ///
  /// @throws Failure if it is not in the database, or the logo is no picture
  public ComposedReport agreement(Key<Agreement> key, ReportOptions options) {
    requireAgreement(state.records(), key);
    return composed(
        options,
        List.of("agreement", key.text()),
        (composer, imprint) -> composer.dossier(key, options, imprint));
  }

  /// All that is recorded of an actor.
  ///
  /// @throws Failure if it is not in the database, or the logo is no picture
  public ComposedReport actor(Key<Actor> key, ReportOptions options) {
    if (state.records().actor(key).isEmpty()) {
      throw missing(
          "actor",
          key,
          state.records().actors().stream().map(one -> one.key().text()).toList(),
          " casus list actors shows those it has.");
    }
    return composed(
        options,
        List.of("actor", key.text()),
        (_, imprint) -> new ActorReport(state.records(), CODEBOOK).compose(key, options, imprint));
  }

  /// The codebook.
  public ComposedReport codebook(ReportOptions options) {
    return composed(
        options,
        List.of("codebook"),
        (_, imprint) -> new CodebookReport(CODEBOOK).compose(options, imprint));
  }

  /// How well the records are supported.
  public ComposedReport quality(ReportOptions options) {
    return composed(
        options,
        List.of("quality"),
        (_, imprint) -> new QualityReport(state.records(), CODEBOOK).compose(options, imprint));
  }

  private ComposedReport composed(
      ReportOptions options,
      List<String> words,
      BiFunction<ReportComposer, Imprint, Report> compose) {
    Logo logo = options.logo() == null ? null : LogoFile.read(options.logo());
    var imprint =
        new Imprint(
            CasusVersion.current(),
            database.schemaVersion().orElseThrow(),
            CODEBOOK.version(),
            state.fingerprint(),
            asOf(state.records()),
            CommandLineText.of(
                Stream.of(List.of("casus", "report"), words, options.arguments())
                    .flatMap(List::stream)
                    .toList()));
    Report report = compose.apply(new ReportComposer(state.records(), CODEBOOK), imprint);
    return new ComposedReport(
        report.withCover(report.cover().with(options.title(), options.author(), logo)),
        options.paperOrA4());
  }

  private static void requireAgreement(RecordSet records, Key<Agreement> key) {
    if (records.agreement(key).isEmpty()) {
      throw missing(
          "agreement",
          key,
          records.agreements().stream().map(one -> one.key().text()).toList(),
          " casus list agreements shows those it has.");
    }
  }

  private static Failure missing(String what, Key<?> key, List<String> known, String otherwise) {
    return new Failure(
        ExitCode.NO_INPUT,
        "the database has no %s %s.%s"
            .formatted(
                what,
                key,
                Nearest.to(key.text(), known)
                    .map(near -> " Did you mean " + near + "?")
                    .orElse(otherwise)));
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
  private static String fingerprint(RecordStore store) {
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
}
