package org.casusfoederis.persistence.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

@OnEachPostgres
record OnEachPostgresTest(TestDatabase database) {

  @BeforeParameterizedClassInvocation
  static void fill(TestDatabase database) {
    database.execute("create table promise (article text)");
  }

  @Test
  void keepsOneDatabaseForTheWholeRun() throws SQLException {
    assertThat(count("select count(*) from promise")).isZero();
  }

  @Test
  void givesTheRunASuperuser() throws SQLException {
    assertThat(count("select count(*) from pg_roles where rolname = current_user and rolsuper"))
        .isOne();
  }

  @Test
  void startsWithoutAnythingFromOtherRuns() throws SQLException {
    assertThat(count("select count(*) from pg_stat_user_tables where relname <> 'promise'"))
        .isZero();
  }

  private int count(String query) throws SQLException {
    try (var connection = database.dataSource().getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
