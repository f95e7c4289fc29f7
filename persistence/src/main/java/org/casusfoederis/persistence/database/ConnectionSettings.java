package org.casusfoederis.persistence.database;

import java.util.Map;
import java.util.Optional;
import org.casusfoederis.core.problem.InvalidValueException;
import org.jspecify.annotations.Nullable;

/// Where a PostgreSQL database is and who connects to it.
///
/// @param host a host name or address, IPv6 without brackets
/// @param port the TCP port, 1 to 65535
/// @param database the name of the database
/// @param user the role that connects
/// @param password its password; without one the JDBC driver looks into the password file
///   (`PGPASSFILE`, else `~/.pgpass`)
/// @param options further properties of the connection, named as the JDBC driver names them, such
///   as `sslmode`
public record ConnectionSettings(
    String host,
    int port,
    String database,
    String user,
    @Nullable String password,
    Map<String, String> options) {

  /// The port of a PostgreSQL when none is named.
  public static final int DEFAULT_PORT = 5432;

  /// Checks that every part can be used.
  ///
  /// @throws InvalidValueException naming the part that cannot
  public ConnectionSettings {
    if (host.isBlank()) {
      throw InvalidValueException.inField("host", "an empty host", "a host name or an address");
    }
    if (host.startsWith("/") || host.startsWith("@")) {
      throw InvalidValueException.inField(
          "host",
          "the Unix-domain socket " + host,
          "a host name or an address, such as localhost, for Casus connects over TCP");
    }
    if (host.contains(",")) {
      throw InvalidValueException.inField("host", "several hosts, " + host, "one host");
    }
    if (port < 1 || port > 65535) {
      throw InvalidValueException.inField("port", "port " + port, "a port from 1 to 65535");
    }
    if (database.isBlank()) {
      throw InvalidValueException.inField("database", "an empty name", "the name of a database");
    }
    if (user.isBlank()) {
      throw InvalidValueException.inField("user", "an empty name", "the name of a user");
    }
    options = Map.copyOf(options);
  }

  /// Reads a URL in the form of libpq (`postgresql://user:password@host:port/database?sslmode=…`)
  /// or of JDBC (`jdbc:postgresql://host:port/database?user=…&password=…`). What it leaves open is
  /// taken from the `PG*` variables of the environment, then from PostgreSQL's defaults.
  ///
  /// @throws InvalidValueException when the URL cannot be read; the message never holds the
  ///   password
  public static ConnectionSettings parse(String url, Map<String, String> environment) {
    var given =
        url.startsWith("jdbc:") ? JdbcUrl.parse(url) : ConnectionParameters.of(LibpqUrl.parse(url));
    return given.orElse(EnvironmentVariables.read(environment)).toSettings();
  }

  /// Finds the settings in the environment: `CASUS_DATABASE_URL` first, else the `PG*` variables
  /// when `PGHOST`, `PGDATABASE` or `PGSERVICE` is among them. Empty when the environment names no
  /// database.
  ///
  /// @throws InvalidValueException when a variable cannot be read, naming what was found in it
  public static Optional<ConnectionSettings> fromEnvironment(Map<String, String> environment) {
    var url = environment.getOrDefault("CASUS_DATABASE_URL", "");
    if (!url.isBlank()) {
      return Optional.of(parse(url, environment));
    }
    return EnvironmentVariables.nameADatabase(environment)
        ? Optional.of(EnvironmentVariables.read(environment).toSettings())
        : Optional.empty();
  }

  /// The same server and user with another database.
  public ConnectionSettings withDatabase(String other) {
    return new ConnectionSettings(host, port, other, user, password, options);
  }

  /// The same server and database with another user.
  public ConnectionSettings withUser(String other, @Nullable String itsPassword) {
    return new ConnectionSettings(host, port, database, other, itsPassword, options);
  }

  /// Host and port as they are written together: `localhost:5432`, `[::1]:5432`.
  public String address() {
    return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
  }

  /// The settings for people to read, in the form of a URL without password and options:
  /// `postgresql://user@host:port/database`.
  @Override
  public String toString() {
    return "postgresql://" + user + "@" + address() + "/" + database;
  }
}
