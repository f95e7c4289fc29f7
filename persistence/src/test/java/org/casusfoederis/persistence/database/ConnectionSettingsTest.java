package org.casusfoederis.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.casusfoederis.core.problem.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionSettingsTest {

  private static final String SYSTEM_USER = System.getProperty("user.name");

  @Test
  void readsTheUrlOfLibpq() {
    assertThat(
            parse(
                "postgresql://kim:s%40cr%2Fet+1@db.example:5433/pacts?sslmode=require&connect_timeout=3"))
        .isEqualTo(
            new ConnectionSettings(
                "db.example",
                5433,
                "pacts",
                "kim",
                "s@cr/et+1",
                Map.of("sslmode", "require", "connectTimeout", "3")));
  }

  @Test
  void readsTheUrlOfJdbc() {
    assertThat(
            parse(
                "jdbc:postgresql://db.example:5433/pacts?user=kim&password=s%40cret&sslmode=require"))
        .isEqualTo(
            new ConnectionSettings(
                "db.example", 5433, "pacts", "kim", "s@cret", Map.of("sslmode", "require")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgresql://[::1]/pacts?user=kim",
        "postgres://kim@[::1]:5432/pacts",
        "jdbc:postgresql://[::1]/pacts?user=kim"
      })
  void readsAddressesOfIpv6(String url) {
    assertThat(parse(url))
        .isEqualTo(new ConnectionSettings("::1", 5432, "pacts", "kim", null, Map.of()))
        .hasToString("postgresql://kim@[::1]:5432/pacts");
  }

  @ParameterizedTest
  @CsvSource({
    "postgresql://, localhost, 5432",
    "postgresql:///, localhost, 5432",
    "postgres://db.example, db.example, 5432",
    "postgresql://:5433, localhost, 5433",
    "jdbc:postgresql:, localhost, 5432"
  })
  void takesWhatAUrlLeavesOpenFromTheDefaults(String url, String host, int port) {
    assertThat(parse(url))
        .isEqualTo(new ConnectionSettings(host, port, SYSTEM_USER, SYSTEM_USER, null, Map.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"postgresql://db.example/pacts", "jdbc:postgresql://db.example/pacts"})
  void takesWhatAUrlLeavesOpenFromTheEnvironmentFirst(String url) {
    var environment =
        Map.of("PGHOST", "other", "PGPORT", "5433", "PGUSER", "kim", "PGPASSWORD", "secret");

    assertThat(ConnectionSettings.parse(url, environment))
        .isEqualTo(
            new ConnectionSettings(
                "db.example",
                url.startsWith("jdbc") ? 5432 : 5433,
                "pacts",
                "kim",
                "secret",
                Map.of()));
  }

  @Test
  void readsTheVariablesOfOtherClients() {
    var environment =
        Map.of(
            "PGHOST", "db.example",
            "PGPORT", "5433",
            "PGDATABASE", "pacts",
            "PGUSER", "kim",
            "PGPASSWORD", "secret",
            "PGSSLMODE", "verify-full");

    assertThat(ConnectionSettings.fromEnvironment(environment))
        .contains(
            new ConnectionSettings(
                "db.example", 5433, "pacts", "kim", "secret", Map.of("sslmode", "verify-full")));
  }

  @Test
  void findsNothingInAnEnvironmentThatNamesNoDatabase() {
    assertThat(ConnectionSettings.fromEnvironment(Map.of("PGUSER", "kim"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "mysql://h/d | found an address that is no URL of PostgreSQL; expected"
            + " postgresql://user:password@host:port/database?sslmode=…, reserved characters in"
            + " user and password written as %2F, %3F, %40",
        "postgresql://kim:se/cret@h/d | found an address that is no URL of PostgreSQL; expected"
            + " postgresql://user:password@host:port/database?sslmode=…, reserved characters in"
            + " user and password written as %2F, %3F, %40",
        "jdbc:mysql://h/d | found a JDBC URL of another database system; expected a URL that begins"
            + " with jdbc:postgresql:",
        "jdbc:postgresql://kim:secret@h/d | found a user before the host of a JDBC URL; expected"
            + " jdbc:postgresql://host:port/database?user=…&password=…",
        "jdbc:postgresql://kim:se/cret@h/d | found a user before the host of a JDBC URL; expected"
            + " jdbc:postgresql://host:port/database?user=…&password=…",
        "jdbc:postgresql://h:secret/d | found a JDBC URL that cannot be read; expected"
            + " jdbc:postgresql://host:port/database?user=…&password=…",
        "jdbc:postgresql://h/d?sslmod=require | found sslmod; expected one of",
        "postgresql://h:0/d | found port 0; expected a port from 1 to 65535",
        "postgresql://h:99999/d | found port 99999; expected a port from 1 to 65535",
        "postgresql://h/d?sslmod=require | found sslmod; expected one of application_name,",
        "postgresql://h/d?secret | found a parameter of the URL without a value; expected"
            + " keyword=value",
        "postgresql://kim:se%xcret@h/d | found a percent sign without two hexadecimal digits in the"
            + " URL; expected %25 for a percent sign",
        "postgresql://%2Fvar%2Frun/d | found the Unix-domain socket /var/run; expected a host name"
            + " or an address, such as localhost, for Casus connects over TCP",
        "postgresql://one,two/d | found several hosts, one,two; expected one host"
      })
  void saysWhatIsWrongWithAUrl(String url, String message) {
    assertThatThrownBy(() -> parse(url))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void suggestsTheParameterThatWasMeant() {
    assertThatThrownBy(() -> parse("postgresql://h/d?sslmod=require"))
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.suggestion()).contains("sslmode"));
  }

  @Test
  void neverShowsThePassword() {
    var settings = parse("postgresql://kim:secret@h/d?sslpassword=hidden");

    assertThat(settings).hasToString("postgresql://kim@h:5432/d");
    assertThat(new Database(settings)).hasToString("postgresql://kim@h:5432/d");
  }

  @Property
  void readsAnyPasswordThatIsEncoded(@ForAll @NotBlank String password) {
    var encoded = URLEncoder.encode(password, StandardCharsets.UTF_8).replace("+", "%20");
    var readable = new String(password.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);

    assertThat(parse("postgresql://kim:" + encoded + "@h/d").password()).isEqualTo(readable);
  }

  private static ConnectionSettings parse(String url) {
    return ConnectionSettings.parse(url, Map.of());
  }
}
