package org.casusfoederis.cli.command;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.casusfoederis.cli.CasusDatabase;
import org.casusfoederis.cli.ExitCode;
import org.casusfoederis.cli.Json;
import org.casusfoederis.cli.TextTable;
import org.casusfoederis.migrations.Migration;
import org.casusfoederis.migrations.MigrationResult;
import org.casusfoederis.migrations.MigrationScript;
import org.casusfoederis.migrations.Migrator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Brings the schema of a database to the version of this Casus.
@Command(
    name = "migrate",
    description =
        "Bring the schema of the database up to date. What was applied before is validated first;"
            + " nothing is changed when it differs.")
public final class MigrateCommand extends CasusCommand {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  @ArgGroup private @Nullable Question question;

  @Option(
      names = "--target",
      paramLabel = "VERSION",
      description = "The last version to apply; without it all.")
  private @Nullable String target;

  @Option(names = "--json", description = "Print the result as JSON.")
  private boolean json;

  @Mixin private DatabaseOptions options = new DatabaseOptions();

  static final class Question {
    @Option(
        names = "--info",
        description = "Show which migrations were applied and which are pending.")
    boolean info;

    @Option(names = "--dry-run", description = "Print the SQL that would run, and change nothing.")
    boolean dryRun;

    @Option(
        names = "--validate",
        description = "Check what was applied against this version, and change nothing.")
    boolean validate;
  }

  @Override
  ExitCode run() {
    try (var database = CasusDatabase.open(options.location(environment()))) {
      Migrator migrator = database.migrator();
      if (question == null) {
        return migrate(migrator);
      }
      if (question.info) {
        return info(migrator);
      }
      return question.dryRun ? dryRun(migrator) : validate(migrator);
    }
  }

  private ExitCode migrate(Migrator migrator) {
    MigrationResult result = migrator.migrate(Optional.ofNullable(target));
    if (json) {
      var document = new LinkedHashMap<String, Object>();
      result.from().ifPresent(version -> document.put("from", version));
      result.to().ifPresent(version -> document.put("to", version));
      document.put("applied", result.applied());
      Json.print(out(), document);
    } else if (result.applied().isEmpty()) {
      out().println("The schema is up to date at version " + result.to().orElse("none") + ".");
    } else {
      result.applied().forEach(script -> out().println("applied " + script));
      out()
          .println(
              "The schema went from %s to %s."
                  .formatted(
                      result.from().map(version -> "version " + version).orElse("nothing"),
                      result.to().map(version -> "version " + version).orElse("nothing")));
    }
    return ExitCode.OK;
  }

  private ExitCode info(Migrator migrator) {
    List<Migration> migrations = migrator.info();
    if (json) {
      Json.print(out(), migrations.stream().map(MigrateCommand::document).toList());
    } else {
      TextTable.print(
          out(),
          List.of("VERSION", "STATE", "INSTALLED", "DESCRIPTION"),
          migrations.stream()
              .map(
                  one ->
                      List.of(
                          one.version().orElse("repeatable"),
                          state(one),
                          one.installedOn().map(MOMENT::format).orElse("–"),
                          one.description()))
              .toList());
    }
    return ExitCode.OK;
  }

  private static Map<String, Object> document(Migration one) {
    var document = new LinkedHashMap<String, Object>();
    one.version().ifPresent(version -> document.put("version", version));
    document.put("description", one.description());
    document.put("script", one.script());
    document.put("state", state(one));
    one.installedOn().ifPresent(moment -> document.put("installed_on", moment.toString()));
    return document;
  }

  private static String state(Migration one) {
    return one.state().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private ExitCode dryRun(Migrator migrator) {
    List<MigrationScript> scripts = migrator.dryRun(Optional.ofNullable(target));
    if (json) {
      Json.print(
          out(),
          scripts.stream().map(one -> Map.of("script", one.name(), "sql", one.sql())).toList());
    } else if (scripts.isEmpty()) {
      out().println("-- Nothing is pending.");
    } else {
      scripts.forEach(one -> out().println("-- " + one.name() + "\n" + one.sql()));
    }
    return ExitCode.OK;
  }

  private ExitCode validate(Migrator migrator) {
    List<String> problems = migrator.validate();
    if (json) {
      Json.print(out(), Map.of("valid", problems.isEmpty(), "problems", problems));
    } else if (problems.isEmpty()) {
      out().println("What was applied is what this version has.");
    } else {
      problems.forEach(problem -> err().println("casus: " + problem));
    }
    return problems.isEmpty() ? ExitCode.OK : ExitCode.CONFIGURATION;
  }
}
