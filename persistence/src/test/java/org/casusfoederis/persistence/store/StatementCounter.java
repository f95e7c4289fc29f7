package org.casusfoederis.persistence.store;

import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;

/// Counts the statements that reach the database.
final class StatementCounter implements ExecuteListener {

  private static final long serialVersionUID = 1L;

  private int count;

  int count() {
    return count;
  }

  @Override
  public void executeStart(ExecuteContext context) {
    count++;
  }
}
