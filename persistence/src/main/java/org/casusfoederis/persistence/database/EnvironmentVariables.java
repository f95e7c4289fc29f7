package org.casusfoederis.persistence.database;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// The environment variables that every client of PostgreSQL understands.
final class EnvironmentVariables {

  private static final Set<String> NAMING_A_DATABASE = Set.of("PGHOST", "PGDATABASE", "PGSERVICE");

  /// Each variable with libpq's keyword for it.
  private static final Map<String, String> KEYWORDS =
      Map.ofEntries(
          Map.entry("PGHOST", "host"),
          Map.entry("PGPORT", "port"),
          Map.entry("PGDATABASE", "dbname"),
          Map.entry("PGUSER", "user"),
          Map.entry("PGPASSWORD", "password"),
          Map.entry("PGSERVICE", "service"),
          Map.entry("PGSSLMODE", "sslmode"),
          Map.entry("PGSSLROOTCERT", "sslrootcert"),
          Map.entry("PGSSLCERT", "sslcert"),
          Map.entry("PGSSLKEY", "sslkey"),
          Map.entry("PGCHANNELBINDING", "channel_binding"),
          Map.entry("PGGSSENCMODE", "gssencmode"),
          Map.entry("PGKRBSRVNAME", "krbsrvname"),
          Map.entry("PGCONNECT_TIMEOUT", "connect_timeout"),
          Map.entry("PGOPTIONS", "options"));

  private EnvironmentVariables() {}

  /// Whether the variables choose a database, rather than only say how to connect to one.
  static boolean nameADatabase(Map<String, String> environment) {
    return NAMING_A_DATABASE.stream()
        .anyMatch(name -> !environment.getOrDefault(name, "").isEmpty());
  }

  /// What the variables say; an empty variable says nothing.
  static ConnectionParameters read(Map<String, String> environment) {
    var keywords = new HashMap<String, String>();
    KEYWORDS.forEach(
        (variable, keyword) -> {
          var value = environment.getOrDefault(variable, "");
          if (!value.isEmpty()) {
            keywords.put(keyword, value);
          }
        });
    return ConnectionParameters.of(keywords);
  }
}
