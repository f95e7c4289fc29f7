package org.casusfoederis.migrations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.logging.LogFactory;
import org.flywaydb.core.api.output.MigrateOutput;
import org.flywaydb.core.api.output.MigrateResult;

/// Brings a database to the schema of this release. Versioned scripts run once, in order;
/// repeatable ones (views, comments) again whenever they changed. A migration is one transaction:
/// it succeeds as a whole or leaves the database as it was. What has run is recorded in
/// `provenance.schema_history`.
public final class Migrator {

  private static final String SCRIPTS = "org/casusfoederis/migrations";

  /// A prefix that no script has.
  private static final String NONE = "none";

  private final DataSource database;

  /// A migrator of the database that a user who owns it connects to.
  public Migrator(DataSource database) {
    this.database = database;
  }

  /// All migrations, those of this release and those that the database has beyond them, in the
  /// order in which they run.
  ///
  /// @throws MigrationException if the database does not answer
  public List<Migration> info() {
    return asking(
        () ->
            Arrays.stream(flyway(Optional.empty()).info().all()).map(Migrator::migration).toList());
  }

  /// The migrations that the database lacks, in the order in which they would run.
  ///
  /// @throws MigrationException if the database does not answer
  public List<Migration> pending() {
    return pending(Optional.empty());
  }

  /// Runs what the database lacks.
  ///
  /// @param target the last version to run, `7` or `007`; views and comments then wait for the
  ///   rest. Empty for all.
  /// @throws MigrationException if a script fails, if a script that has run was edited since, or if
  ///   the database is newer than this release; nothing is changed then
  public MigrationResult migrate(Optional<String> target) {
    List<String> problems = problems(target);
    if (!problems.isEmpty()) {
      throw new MigrationException(String.join("\n", problems), null);
    }
    MigrateResult result = asking(() -> flyway(target).migrate());
    return new MigrationResult(
        version(result.initialSchemaVersion),
        version(result.targetSchemaVersion).or(() -> version(result.initialSchemaVersion)),
        result.migrations.stream().map(Migrator::script).toList());
  }

  /// What is wrong between this release and what has run on the database: edited, missing or failed
  /// scripts, each with what to do. Scripts that are yet to run are no problem.
  ///
  /// @throws MigrationException if the database does not answer
  public List<String> validate() {
    return problems(Optional.empty());
  }

  /// The scripts that [#migrate] would run, with their SQL. The scripts of rights, which run at the
  /// end of every migration, are not among them.
  ///
  /// @throws MigrationException if the database does not answer
  public List<MigrationScript> dryRun(Optional<String> target) {
    return pending(target).stream()
        .map(migration -> new MigrationScript(migration.script(), sql(migration.script())))
        .toList();
  }

  private List<Migration> pending(Optional<String> target) {
    return asking(
        () -> Arrays.stream(flyway(target).info().pending()).map(Migrator::migration).toList());
  }

  private List<String> problems(Optional<String> target) {
    return asking(
        () ->
            flyway(target).validateWithResult().invalidMigrations.stream()
                .map(
                    invalid ->
                        Problems.words(
                            invalid.version,
                            invalid.description,
                            invalid.errorDetails.errorCode.toString()))
                .toList());
  }

  private Flyway flyway(Optional<String> target) {
    LogFactory.setLogCreator(type -> new Silence());
    FluentConfiguration configuration =
        Flyway.configure(Migrator.class.getClassLoader())
            .dataSource(database)
            .locations("classpath:" + SCRIPTS)
            .schemas("provenance")
            .defaultSchema("provenance")
            .table("schema_history")
            .group(true)
            .validateMigrationNaming(target.isEmpty())
            .cleanDisabled(true)
            .ignoreMigrationPatterns("*:pending");
    // Views and comments speak of the whole schema, so they wait until it is there.
    target.ifPresent(
        version ->
            configuration
                .target(version)
                .repeatableSqlMigrationPrefix(NONE)
                .ignoreMigrationPatterns("*:pending", "repeatable:missing"));
    return new Flyway(configuration);
  }

  private static <T> T asking(Supplier<T> question) {
    try {
      return question.get();
    } catch (FlywayException e) {
      throw MigrationException.of(e);
    }
  }

  private static Migration migration(MigrationInfo info) {
    return new Migration(
        Optional.ofNullable(info.getVersion()).map(Object::toString),
        info.getDescription(),
        info.getScript(),
        switch (info.getState()) {
          case PENDING, OUTDATED, ABOVE_TARGET, AVAILABLE -> Migration.State.PENDING;
          case SUCCESS, OUT_OF_ORDER, BASELINE -> Migration.State.APPLIED;
          case FAILED, MISSING_FAILED, FUTURE_FAILED -> Migration.State.FAILED;
          case FUTURE_SUCCESS, MISSING_SUCCESS -> Migration.State.UNKNOWN_HERE;
          case SUPERSEDED, UNDONE, DELETED, IGNORED, BELOW_BASELINE, BASELINE_IGNORED ->
              Migration.State.SUPERSEDED;
        },
        Optional.ofNullable(info.getInstalledOn()).map(Date::toInstant));
  }

  private static Optional<String> version(String version) {
    return Optional.ofNullable(version).filter(text -> !text.isEmpty());
  }

  private static String script(MigrateOutput migration) {
    return migration.filepath.replaceFirst(".*[/\\\\]", "");
  }

  private static String sql(String script) {
    try (InputStream in = Migrator.class.getClassLoader().getResourceAsStream(path(script))) {
      if (in == null) {
        throw new IllegalStateException("no script " + script);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String path(String script) {
    return SCRIPTS + "/" + script.replaceFirst(".*/", "");
  }
}
