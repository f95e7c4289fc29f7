package org.casusfoederis.persistence.database;

import java.util.Arrays;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.casusfoederis.core.problem.InvalidValueException;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/// Reads what the JDBC driver itself can read: its URLs, and the services of `pg_service.conf`.
final class JdbcUrl {

  private static final String PREFIX = "jdbc:postgresql:";
  private static final String FORM = PREFIX + "//host:port/database?user=…&password=…";
  private static final Pattern SOUND =
      Pattern.compile(
          PREFIX + "(?://(?:\\[[^]/?]*]|[^:/?@\\[]*)(?::\\d+)?(?:/|(?=\\?)|$))?[^/?@]*(?:\\?.*)?");

  private JdbcUrl() {}

  static ConnectionParameters parse(String url) {
    if (!url.startsWith(PREFIX)) {
      throw new InvalidValueException(
          "a JDBC URL of another database system", "a URL that begins with " + PREFIX);
    }
    // The driver would write what it cannot read, be it a password, into its log.
    if (!SOUND.matcher(url).matches()) {
      throw new InvalidValueException(
          url.replaceFirst("\\?.*", "").contains("@")
              ? "a user before the host of a JDBC URL"
              : "a JDBC URL that cannot be read",
          FORM);
    }
    var properties = Driver.parseURL(url, new Properties());
    if (properties == null) {
      throw new InvalidValueException("a JDBC URL that cannot be read", FORM);
    }
    properties.stringPropertyNames().forEach(JdbcUrl::requireKnown);
    return parameters(properties);
  }

  /// The parameters of a service, as `pg_service.conf` gives them; the driver finds that file where
  /// libpq does (`PGSERVICEFILE`, `~/.pg_service.conf`, `PGSYSCONFDIR`).
  static ConnectionParameters service(String name) {
    var defaults = new Properties();
    defaults.setProperty(PGProperty.SERVICE.getName(), name);
    var properties = Driver.parseURL(PREFIX + "///", defaults);
    if (properties == null) {
      throw InvalidValueException.inField(
          "service", "the service " + name, "a service that pg_service.conf describes");
    }
    return parameters(properties);
  }

  private static ConnectionParameters parameters(Properties properties) {
    var named =
        properties.stringPropertyNames().stream()
            .filter(name -> !name.equals(PGProperty.SERVICE.getName()))
            .filter(name -> !properties.getProperty(name).isEmpty())
            .collect(Collectors.toMap(name -> name, properties::getProperty));
    named.computeIfPresent(ConnectionParameters.HOST, (_, host) -> withoutBrackets(host));
    return new ConnectionParameters(named);
  }

  private static void requireKnown(String property) {
    if (PGProperty.forName(property) == null) {
      throw InvalidValueException.notOneOf(
          property, Arrays.stream(PGProperty.values()).map(PGProperty::getName).toList());
    }
  }

  private static String withoutBrackets(String host) {
    return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
  }
}
