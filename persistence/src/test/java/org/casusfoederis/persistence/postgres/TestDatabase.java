package org.casusfoederis.persistence.postgres;

import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.casusfoederis.persistence.database.ConnectionSettings;
import org.casusfoederis.persistence.database.Database;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/// An empty database for one run of a test class, whose user is a superuser there. It is made when
/// first used; where its server cannot be had, using it skips the test with the reason.
public final class TestDatabase implements AutoCloseable {

  private static final AtomicInteger CREATED = new AtomicInteger();

  private final PostgresEngine engine;
  private final String name;
  private @Nullable Database database;

  TestDatabase(PostgresEngine engine, Class<?> test) {
    this.engine = engine;
    // The process is part of the name, for a second build may test on the same embedded server.
    this.name =
        "%s_%d_%d"
            .formatted(
                test.getSimpleName().toLowerCase(Locale.ROOT),
                ProcessHandle.current().pid(),
                CREATED.incrementAndGet());
  }

  /// A new connection each time.
  public synchronized Database dataSource() {
    if (database == null) {
      engine.reasonToSkip().ifPresent(Assumptions::abort);
      execute(new Database(engine.server()), "create database " + name);
      database = new Database(engine.server().withDatabase(name));
    }
    return database;
  }

  /// The way in, as a superuser.
  public ConnectionSettings settings() {
    return dataSource().settings();
  }

  /// Runs statements on the database.
  public void execute(String sql) {
    execute(dataSource(), sql);
  }

  /// Drops the database, even if a test left connections open.
  @Override
  public synchronized void close() {
    if (database != null) {
      execute(new Database(engine.server()), "drop database " + name + " with (force)");
      database = null;
    }
  }

  /// The engine, as the reports of the tests name the run.
  @Override
  public String toString() {
    return engine.toString();
  }

  private static void execute(Database database, String sql) {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
