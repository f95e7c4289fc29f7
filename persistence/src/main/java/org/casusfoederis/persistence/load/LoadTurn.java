package org.casusfoederis.persistence.load;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Whatever writes records waits for its turn: one load at a time, in the order of their numbers.
final class LoadTurn {

  /// "casus" in ASCII.
  private static final long LOCK = 0x6361737573L;

  private LoadTurn() {}

  /// Waits until no other load writes; the turn ends with the transaction.
  static void await(DSLContext sql) {
    sql.execute("select pg_advisory_xact_lock({0})", DSL.inline(LOCK));
  }
}
