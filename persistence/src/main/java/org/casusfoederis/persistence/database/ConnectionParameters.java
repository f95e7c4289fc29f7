package org.casusfoederis.persistence.database;

import java.util.HashMap;
import java.util.Map;
import org.casusfoederis.core.problem.InvalidValueException;

/// What was said about a connection in one place, complete or not, by the names of the JDBC
/// driver's properties.
record ConnectionParameters(Map<String, String> properties) {

  static final String HOST = "PGHOST";
  static final String PORT = "PGPORT";
  static final String DATABASE = "PGDBNAME";
  static final String USER = "user";
  static final String PASSWORD = "password";

  /// libpq's keywords for what the driver knows too.
  private static final Map<String, String> KEYWORDS =
      Map.ofEntries(
          Map.entry("host", HOST),
          Map.entry("port", PORT),
          Map.entry("dbname", DATABASE),
          Map.entry("user", USER),
          Map.entry("password", PASSWORD),
          Map.entry("service", "service"),
          Map.entry("sslmode", "sslmode"),
          Map.entry("sslrootcert", "sslrootcert"),
          Map.entry("sslcert", "sslcert"),
          Map.entry("sslkey", "sslkey"),
          Map.entry("sslpassword", "sslpassword"),
          Map.entry("sslnegotiation", "sslNegotiation"),
          Map.entry("channel_binding", "channelBinding"),
          Map.entry("require_auth", "requireAuth"),
          Map.entry("gssencmode", "gssEncMode"),
          Map.entry("krbsrvname", "kerberosServerName"),
          Map.entry("connect_timeout", "connectTimeout"),
          Map.entry("application_name", "ApplicationName"),
          Map.entry("options", "options"));

  ConnectionParameters {
    properties = Map.copyOf(properties);
  }

  /// Translates libpq's keywords.
  static ConnectionParameters of(Map<String, String> keywords) {
    var properties = new HashMap<String, String>();
    keywords.forEach(
        (keyword, value) -> {
          var property = KEYWORDS.get(keyword);
          if (property == null) {
            throw InvalidValueException.notOneOf(
                keyword, KEYWORDS.keySet().stream().sorted().toList());
          }
          properties.put(property, value);
        });
    var service = properties.remove("service");
    return service == null
        ? new ConnectionParameters(properties)
        : new ConnectionParameters(properties).orElse(JdbcUrl.service(service));
  }

  /// These parameters, and for what they leave open the others.
  ConnectionParameters orElse(ConnectionParameters others) {
    var all = new HashMap<>(others.properties);
    all.putAll(properties);
    return new ConnectionParameters(all);
  }

  /// The settings, with PostgreSQL's defaults for what is still open: localhost, port 5432, the
  /// user of the operating system, the database that is named as the user.
  ConnectionSettings toSettings() {
    var rest = new HashMap<>(properties);
    var host = remove(rest, HOST, "localhost");
    var port = port(remove(rest, PORT, Integer.toString(ConnectionSettings.DEFAULT_PORT)));
    var user = remove(rest, USER, System.getProperty("user.name", "postgres"));
    var database = remove(rest, DATABASE, user);
    var password = rest.remove(PASSWORD);
    return new ConnectionSettings(host, port, database, user, password, rest);
  }

  private static String remove(Map<String, String> from, String name, String otherwise) {
    var value = from.remove(name);
    return value == null ? otherwise : value;
  }

  private static int port(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw InvalidValueException.inField("port", "port " + text, "a port from 1 to 65535");
    }
  }
}
