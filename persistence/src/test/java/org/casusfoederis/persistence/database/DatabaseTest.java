package org.casusfoederis.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.casusfoederis.persistence.postgres.OnEachPostgres;
import org.casusfoederis.persistence.postgres.TestDatabase;
import org.junit.jupiter.api.Test;

@OnEachPostgres
record DatabaseTest(TestDatabase database) {

  @Test
  void connectsUnderItsName() throws SQLException {
    try (var connection = database.dataSource().getConnection();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select current_setting('application_name'), current_database()")) {
      rows.next();
      assertThat(rows.getString(1)).isEqualTo("casus");
      assertThat(rows.getString(2)).isEqualTo(database.settings().database());
    }
  }

  @Test
  void connectsToADatabaseWhoseNameHoldsAnything() throws SQLException {
    var name = database.settings().database() + " /?&%ü";
    database.execute("create database \"" + name + "\"");
    try (var connection = new Database(database.settings().withDatabase(name)).getConnection()) {
      assertThat(connection.getCatalog()).isEqualTo(name);
    }
    database.execute("drop database \"" + name + "\" with (force)");
  }

  @Test
  void saysThatThePasswordIsWrong() {
    var settings = database.settings().withUser(database.settings().user(), "guess");
    assertThatConnecting(settings)
        .hasMessage(
            "The server at %s refuses user %s with this password; expected a user of this server"
                + " and its password. Correct the user or the password.",
            settings.address(), settings.user());
  }

  @Test
  void saysThatAPasswordIsNeeded() {
    var settings = database.settings().withUser("nobody", null);
    assertThatConnecting(settings)
        .hasMessage(
            "The server at %s asks user nobody for a password and none was given; expected a"
                + " password. Give it in the URL, in PGPASSWORD or in the password file ~/.pgpass.",
            settings.address());
  }

  @Test
  void saysThatTheDatabaseDoesNotExist() {
    var settings = database.settings().withDatabase("nope");
    assertThatConnecting(settings)
        .hasMessage(
            "The server at %s has no database nope; expected a database that exists. Create it with"
                + " createdb, or correct the name.",
            settings.address());
  }

  @Test
  void saysThatTheUserMayNotLogIn() {
    database.execute("drop role if exists group_only; create role group_only password 'x'");
    var settings = database.settings().withUser("group_only", "x");
    assertThatConnecting(settings)
        .hasMessage(
            "The server at %s does not admit user group_only (role \"group_only\" is not permitted"
                + " to log in); expected a user that may log in from here. Name another user, or"
                + " ask for an entry in the server's pg_hba.conf.",
            settings.address());
  }

  @Test
  void saysThatNothingListens() throws IOException {
    int port;
    try (var free = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      port = free.getLocalPort();
    }
    assertThatConnecting(at("127.0.0.1", port))
        .hasMessage(
            "Nothing answers at 127.0.0.1:%d; expected a PostgreSQL server, version 15 or newer."
                + " Start the server, or correct the host and the port.",
            port);
  }

  @Test
  void saysThatTheHostIsUnknown() {
    assertThatConnecting(at("db.invalid", 5432))
        .hasMessage(
            "The host db.invalid is not known; expected a PostgreSQL server, version 15 or newer."
                + " Correct the name of the host, or check the network.");
  }

  @Test
  void saysThatTheServerIsTooOld() throws IOException {
    try (var server = new OldServer("14.9")) {
      assertThatConnecting(at("127.0.0.1", server.port()))
          .hasMessage(
              "The server at 127.0.0.1:%d is PostgreSQL 14.9; expected version 15 or newer. Upgrade"
                  + " it, name another server, or name none and use the one that Casus brings"
                  + " along.",
              server.port());
    }
  }

  private static ConnectionSettings at(String host, int port) {
    return new ConnectionSettings(
        host,
        port,
        "casus",
        "kim",
        "secret",
        Map.of("sslmode", "disable", "gssEncMode", "disable"));
  }

  private static AbstractThrowableAssert<?, ?> assertThatConnecting(ConnectionSettings settings) {
    return assertThatThrownBy(() -> new Database(settings).getConnection().close())
        .isInstanceOf(DatabaseUnavailableException.class);
  }
}
