package org.casusfoederis.persistence.database;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/// Says in the user's words why a connection failed.
final class ConnectionFailure {

  private static final String A_SERVER =
      "a PostgreSQL server, version " + Database.OLDEST_VERSION + " or newer";

  private ConnectionFailure() {}

  /// Reads the failure by SQLSTATE and cause; the server's own words may be in any language.
  static DatabaseUnavailableException explain(SQLException failure, ConnectionSettings settings) {
    var explained = byCause(failure, settings);
    return explained == null ? bySqlState(failure, settings) : explained;
  }

  static DatabaseUnavailableException tooOld(String version, ConnectionSettings settings) {
    return new DatabaseUnavailableException(
        "The server at " + settings.address() + " is PostgreSQL " + version,
        "version " + Database.OLDEST_VERSION + " or newer",
        "Upgrade it, name another server, or name none and use the one that Casus brings along",
        null);
  }

  private static @Nullable DatabaseUnavailableException byCause(
      SQLException failure, ConnectionSettings settings) {
    return switch (failure.getCause()) {
      case UnknownHostException _ ->
          unavailable(
              "The host " + settings.host() + " is not known",
              A_SERVER,
              "Correct the name of the host, or check the network",
              failure);
      case ConnectException _ ->
          unavailable(
              "Nothing answers at " + settings.address(),
              A_SERVER,
              "Start the server, or correct the host and the port",
              failure);
      case SocketTimeoutException _ ->
          unavailable(
              "No answer from " + settings.address() + " in time",
              A_SERVER,
              "Correct the host and the port, or let the firewall pass the connection",
              failure);
      case null, default -> null;
    };
  }

  private static DatabaseUnavailableException bySqlState(
      SQLException failure, ConnectionSettings settings) {
    var server = "The server at " + settings.address();
    var user = "user " + settings.user();
    var state = failure.getSQLState() == null ? "" : failure.getSQLState();
    if (state.equals("08004") && settings.password() == null) {
      state = "28P01";
    }
    return switch (state) {
      case "28P01" ->
          settings.password() == null
              ? unavailable(
                  server + " asks " + user + " for a password and none was given",
                  "a password",
                  "Give it in the URL, in PGPASSWORD or in the password file ~/.pgpass",
                  failure)
              : unavailable(
                  server + " refuses " + user + " with this password",
                  "a user of this server and its password",
                  "Correct the user or the password",
                  failure);
      case "28000" ->
          unavailable(
              server + " does not admit " + user + " (" + words(failure) + ")",
              "a user that may log in from here",
              "Name another user, or ask for an entry in the server's pg_hba.conf",
              failure);
      case "42501" ->
          unavailable(
              server + " does not let " + user + " connect to " + settings.database(),
              "a user that may",
              "Grant it: GRANT CONNECT ON DATABASE " + settings.database(),
              failure);
      case "3D000" ->
          unavailable(
              server + " has no database " + settings.database(),
              "a database that exists",
              "Create it with createdb, or correct the name",
              failure);
      case "53300" ->
          unavailable(
              server + " has no connection left",
              "a free connection",
              "Try again later, or raise the server's max_connections",
              failure);
      case "57P03" ->
          unavailable(
              server + " is starting up or shutting down",
              "a server that is ready",
              "Try again in a moment",
              failure);
      default ->
          unavailable(
              server + " could not be used (" + words(failure) + ")",
              A_SERVER,
              "Check the address, and the log of the server",
              failure);
    };
  }

  private static DatabaseUnavailableException unavailable(
      String found, String expected, String remedy, SQLException cause) {
    return new DatabaseUnavailableException(found, expected, remedy, cause);
  }

  /// What the server said, without the severity that the driver puts before it.
  private static String words(SQLException failure) {
    return failure instanceof PSQLException answer
            && answer.getServerErrorMessage() != null
            && answer.getServerErrorMessage().getMessage() != null
        ? answer.getServerErrorMessage().getMessage()
        : String.valueOf(failure.getMessage());
  }
}
