package org.casusfoederis.persistence.postgres;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.casusfoederis.persistence.database.ConnectionSettings;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/// The one container of this process.
///
/// Who names an image in `CASUS_TEST_POSTGRES_IMAGE` wants the tests to run on it: a start that
/// fails fails the tests. Otherwise the container is used if it can be had soon, for an engine that
/// reaches no registry keeps trying for minutes.
final class SharedContainer {

  private static final Optional<String> NAMED_IMAGE =
      Optional.ofNullable(System.getenv("CASUS_TEST_POSTGRES_IMAGE"))
          .filter(name -> !name.isBlank());

  static final String IMAGE = NAMED_IMAGE.orElse("postgres:18");

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final FutureTask<Start> START = new FutureTask<>(SharedContainer::start);

  private SharedContainer() {}

  /// What came of the start.
  private sealed interface Start {
    record Started(PostgreSQLContainer container) implements Start {}

    record NotPossible(String reason) implements Start {}
  }

  static Optional<String> reasonToSkip() {
    return switch (outcome()) {
      case Start.Started _ -> Optional.empty();
      case Start.NotPossible(var reason) -> Optional.of(reason);
    };
  }

  static ConnectionSettings settings() {
    return switch (outcome()) {
      case Start.Started(var container) ->
          new ConnectionSettings(
              container.getHost(),
              container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
              container.getDatabaseName(),
              container.getUsername(),
              container.getPassword(),
              Map.of());
      case Start.NotPossible(var reason) -> throw new IllegalStateException(reason);
    };
  }

  private static synchronized Start outcome() {
    if (!START.isDone()) {
      Thread.ofPlatform().daemon().name("container").start(START);
    }
    try {
      return NAMED_IMAGE.isPresent()
          ? START.get()
          : START.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException | CancellationException e) {
      // Given up once, given up for all: no other test waits again.
      START.cancel(true);
      return notSoonEnough();
    } catch (ExecutionException e) {
      if (NAMED_IMAGE.isPresent()) {
        throw new IllegalStateException("no container of " + IMAGE, e.getCause());
      }
      return notSoonEnough();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Start notSoonEnough() {
    return new Start.NotPossible(
        "The container engine gave no container of %s within %d s. Pull the image first, or name it in CASUS_TEST_POSTGRES_IMAGE to wait for it."
            .formatted(IMAGE, PATIENCE.toSeconds()));
  }

  private static Start start() {
    if (!DockerClientFactory.instance().isDockerAvailable()) {
      return new Start.NotPossible(
          "No container engine answers, so nothing is tested on "
              + IMAGE
              + ". Start Docker, or set DOCKER_HOST.");
    }
    var image = DockerImageName.parse(IMAGE).asCompatibleSubstituteFor("postgres");
    var container = new PostgreSQLContainer(image);
    container.start();
    // Where Testcontainers' reaper runs, it does this too.
    Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
    return new Start.Started(container);
  }
}
