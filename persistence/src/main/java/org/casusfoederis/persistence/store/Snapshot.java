package org.casusfoederis.persistence.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/// Reads the database as it stands at one moment, whatever is written meanwhile: one read-only
/// transaction at isolation level REPEATABLE READ, as role `casus_reader` where the user may take
/// it, so that a report cannot change what it reports.
public final class Snapshot {

  private final DataSource database;

  /// A reader of snapshots, each on a connection of its own.
  public Snapshot(DataSource database) {
    this.database = database;
  }

  /// Asks a question; all that it reads belongs together.
  ///
  /// @throws DataAccessException if the database does not answer
  public <T> T read(Function<RecordStore, T> question) {
    return query(sql -> question.apply(new RecordStore(sql)));
  }

  /// Asks a question in SQL; all that it reads belongs together.
  ///
  /// @throws DataAccessException if the database does not answer
  public <T> T query(Function<DSLContext, T> question) {
    try (Connection connection = database.getConnection()) {
      boolean autoCommit = connection.getAutoCommit();
      connection.setAutoCommit(false);
      try {
        DSLContext sql = DSL.using(connection, SQLDialect.POSTGRES);
        sql.execute("set transaction isolation level repeatable read, read only");
        becomeReader(sql);
        return question.apply(sql);
      } finally {
        // Nothing was written, and the role is given back with the transaction.
        connection.rollback();
        connection.setAutoCommit(autoCommit);
      }
    } catch (SQLException e) {
      throw new DataAccessException(
          "The database did not answer: " + e.getMessage() + ". Check that it runs.", e);
    }
  }

  private static void becomeReader(DSLContext sql) {
    // Until PostgreSQL 15 a member of a role could always take it; since 16 that is a right of its
    // own.
    boolean may =
        Boolean.TRUE.equals(
            sql.fetchSingle(
                    """
                    select exists (
                      select from pg_roles
                      where rolname = 'casus_reader'
                        and pg_has_role(current_user, oid,
                          case when current_setting('server_version_num')::integer < 160000
                            then 'member' else 'set' end))
                    """)
                .get(0, Boolean.class));
    if (may) {
      sql.execute("set local role casus_reader");
    }
  }
}
