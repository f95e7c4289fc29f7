package org.casusfoederis.persistence.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatabaseLocationTest {

  private static final Path DATA = Path.of("data");
  private static final Map<String, String> EVERYTHING =
      Map.of("CASUS_DATABASE_URL", "postgresql://second/casus", "PGHOST", "third");

  @Test
  void isFirstTheUrlThatIsGiven() {
    assertThat(hostOf(choose(Optional.of("postgresql://first/casus"), EVERYTHING)))
        .isEqualTo("first");
  }

  @Test
  void isThenTheUrlOfTheEnvironment() {
    assertThat(hostOf(choose(Optional.empty(), EVERYTHING))).isEqualTo("second");
  }

  @Test
  void isThenTheServerThatOtherClientsOfPostgresWouldUse() {
    assertThat(hostOf(choose(Optional.empty(), Map.of("PGHOST", "third")))).isEqualTo("third");
    assertThat(hostOf(choose(Optional.empty(), Map.of("PGDATABASE", "pacts"))))
        .isEqualTo("localhost");
  }

  @Test
  void isTheEmbeddedServerWhenNothingNamesADatabase() {
    assertThat(choose(Optional.empty(), Map.of())).isEqualTo(new DatabaseLocation.Embedded(DATA));
    assertThat(choose(Optional.empty(), Map.of("PGUSER", "kim", "PGPASSWORD", "x", "PGHOST", "")))
        .isEqualTo(new DatabaseLocation.Embedded(DATA));
  }

  private static DatabaseLocation choose(Optional<String> url, Map<String, String> environment) {
    return DatabaseLocation.choose(url, environment, DATA);
  }

  private static String hostOf(DatabaseLocation location) {
    return switch (location) {
      case DatabaseLocation.Named(var settings) -> settings.host();
      case DatabaseLocation.Embedded _ -> "embedded";
    };
  }
}
