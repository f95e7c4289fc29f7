package org.casusfoederis.persistence.database;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/// A PostgreSQL database as a source of connections. Each call opens a new one; whoever opens a
/// connection closes it.
public final class Database implements DataSource {

  /// The oldest PostgreSQL that Casus works with.
  public static final int OLDEST_VERSION = 15;

  private static final int SECONDS_TO_CONNECT = 10;

  private final ConnectionSettings settings;

  /// A database that nothing has been asked of yet; the first connection shows whether it is there.
  public Database(ConnectionSettings settings) {
    this.settings = settings;
  }

  /// Where the database is.
  public ConnectionSettings settings() {
    return settings;
  }

  /// Opens a connection.
  ///
  /// @throws DatabaseUnavailableException when there is no server, no database, no permission, or a
  ///   server that is too old; the message says which, and what to do
  @Override
  public Connection getConnection() {
    return connect(settings);
  }

  /// Opens a connection as somebody else.
  ///
  /// @throws DatabaseUnavailableException as [#getConnection()] does
  @Override
  public Connection getConnection(String user, @Nullable String password) {
    return connect(settings.withUser(user, password));
  }

  private static Connection connect(ConnectionSettings settings) {
    try {
      var connection = new Driver().connect(url(settings), properties(settings));
      if (connection == null) {
        throw new IllegalStateException("the JDBC driver did not take its own URL");
      }
      requireSupportedVersion(connection, settings);
      return connection;
    } catch (SQLException e) {
      throw ConnectionFailure.explain(e, settings);
    }
  }

  private static void requireSupportedVersion(Connection connection, ConnectionSettings settings)
      throws SQLException {
    // The server named its version when it answered; this asks nothing.
    var metadata = connection.getMetaData();
    if (metadata.getDatabaseMajorVersion() < OLDEST_VERSION) {
      var version = metadata.getDatabaseProductVersion();
      connection.close();
      throw ConnectionFailure.tooOld(version, settings);
    }
  }

  /// The name of the database travels as a property, for it may hold any character.
  private static String url(ConnectionSettings settings) {
    return "jdbc:postgresql://" + settings.address() + "/";
  }

  private static Properties properties(ConnectionSettings settings) {
    var properties = new Properties();
    PGProperty.APPLICATION_NAME.set(properties, "casus");
    PGProperty.CONNECT_TIMEOUT.set(properties, SECONDS_TO_CONNECT);
    // Sends what every supported version understands with the first packet, and not one by one.
    PGProperty.ASSUME_MIN_SERVER_VERSION.set(properties, "9.0");
    settings.options().forEach(properties::setProperty);
    PGProperty.PG_DBNAME.set(properties, settings.database());
    PGProperty.USER.set(properties, settings.user());
    if (settings.password() != null) {
      PGProperty.PASSWORD.set(properties, settings.password());
    }
    return properties;
  }

  /// The address, never the password.
  @Override
  public String toString() {
    return settings.toString();
  }

  @Override
  public @Nullable PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(@Nullable PrintWriter out) throws SQLException {
    throw new SQLFeatureNotSupportedException("connections are not logged");
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    throw new SQLFeatureNotSupportedException("the settings say how long a connection may take");
  }

  @Override
  public int getLoginTimeout() {
    return SECONDS_TO_CONNECT;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException("connections are not logged");
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    if (type.isInstance(this)) {
      return type.cast(this);
    }
    throw new SQLException("a Database is no " + type.getName());
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return type.isInstance(this);
  }
}
