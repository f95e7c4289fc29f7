package org.casusfoederis.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.casusfoederis.migrations.Migration;
import org.casusfoederis.migrations.MigrationException;
import org.casusfoederis.migrations.MigrationResult;
import org.casusfoederis.migrations.MigrationScript;
import org.casusfoederis.migrations.Migrator;
import org.casusfoederis.persistence.postgres.OnEachPostgres;
import org.casusfoederis.persistence.postgres.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnEachPostgres
record MigratorTest(TestDatabase database) {

  @BeforeEach
  void startFromNothing() {
    database.execute(
        """
        drop schema if exists
          reference, codebook, alliance, conduct, dataset, panel, provenance cascade;
        drop extension if exists btree_gist;
        """);
  }

  @Test
  void migratesAnEmptyDatabaseAndFindsNothingLeftToDo() {
    assertThat(migrator().pending()).hasSize(migrator().info().size()).isNotEmpty();

    MigrationResult first = migrator().migrate(Optional.empty());

    assertThat(first.from()).isEmpty();
    assertThat(first.to()).contains("017");
    assertThat(first.applied()).startsWith("V001__schemas.sql").contains("R__panel.sql");
    assertThat(migrator().pending()).isEmpty();
    assertThat(migrator().validate()).isEmpty();
    assertThat(migrator().info())
        .allSatisfy(
            migration -> {
              assertThat(migration.state()).isEqualTo(Migration.State.APPLIED);
              assertThat(migration.installedOn()).isPresent();
            });
  }

  @Test
  void changesNothingTheSecondTime() {
    migrator().migrate(Optional.empty());

    MigrationResult second = migrator().migrate(Optional.empty());

    assertThat(second.applied()).isEmpty();
    assertThat(second.from()).contains("017");
    assertThat(second.to()).contains("017");
  }

  @Test
  void stopsAtATargetAndGoesOnFromThere() {
    MigrationResult half = migrator().migrate(Optional.of("5"));

    assertThat(half.to()).contains("005");
    assertThat(half.applied()).hasSize(5).last().isEqualTo("V005__actors.sql");
    assertThat(migrator().pending()).extracting(Migration::version).contains(Optional.of("006"));

    assertThat(migrator().migrate(Optional.empty()).applied())
        .startsWith("V006__agreements.sql")
        .contains("R__panel.sql");
    assertThat(migrator().validate()).isEmpty();
  }

  @Test
  void showsTheScriptsThatItWouldRunWithoutRunningThem() {
    List<MigrationScript> scripts = migrator().dryRun(Optional.of("2"));

    assertThat(scripts)
        .extracting(MigrationScript::name)
        .containsExactly("V001__schemas.sql", "V002__codebook.sql");
    assertThat(scripts.getLast().sql()).contains("create table codebook.topic (");
    assertThat(migrator().dryRun(Optional.empty())).hasSize(migrator().info().size());
    assertThat(migrator().info())
        .extracting(Migration::state)
        .containsOnly(Migration.State.PENDING);
  }

  @Test
  void makesTheSchemaFromTheScriptsOfADryRunToo() {
    migrator().dryRun(Optional.empty()).forEach(script -> database.execute(script.sql()));

    assertThatCode(() -> database.execute("select * from panel.state_year"))
        .doesNotThrowAnyException();
  }

  @Test
  void refusesAScriptThatWasEditedAfterItRan() {
    migrator().migrate(Optional.empty());
    database.execute("update provenance.schema_history set checksum = 1 where version = '003'");

    assertThat(migrator().validate())
        .containsExactly(
            "Migration 003 (load batches) was edited after it ran on this database. Use the"
                + " release of Casus that migrated it, or restore the script.");
    assertThatThrownBy(() -> migrator().migrate(Optional.empty()))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("Migration 003 (load batches) was edited");
  }

  @Test
  void refusesADatabaseThatIsNewerThanThisRelease() {
    migrator().migrate(Optional.empty());
    database.execute(
        """
        insert into provenance.schema_history
        select 99, '999', 'Later', 'SQL', 'V999__later.sql', 1, installed_by, installed_on, 1, true
        from provenance.schema_history where version = '001'
        """);

    assertThatThrownBy(() -> migrator().migrate(Optional.empty()))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("a newer Casus migrated it");
  }

  @Test
  void saysWhichLineFailedAndLeavesTheDatabaseAsItWas() {
    database.execute("create schema conduct");

    assertThatThrownBy(() -> migrator().migrate(Optional.empty()))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("V001__schemas.sql failed at line 8")
        .hasMessageContaining("\"conduct\" already exists")
        .hasMessageContaining("SQL state 42P06")
        .hasMessageContaining("use another database");
    assertThat(
            Databases.value(
                database, "select count(*) from pg_namespace where nspname = 'reference'"))
        .isEqualTo("0");
  }

  @Test
  void writesNothingToTheConsole() {
    var out = new ByteArrayOutputStream();
    var before = System.out;
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      migrator().migrate(Optional.empty());
    } finally {
      System.setOut(before);
    }
    assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  private Migrator migrator() {
    return new Migrator(database.dataSource());
  }
}
