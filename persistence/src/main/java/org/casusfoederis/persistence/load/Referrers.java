package org.casusfoederis.persistence.load;

import static org.casusfoederis.persistence.schema.provenance.Tables.RECORD_REFERENCE;
import static org.casusfoederis.persistence.schema.provenance.Tables.STORED_RECORD;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Finds who refers to records that are to go.
final class Referrers {

  private final DSLContext sql;

  Referrers(DSLContext sql) {
    this.sql = sql;
  }

  /// The records that stay and refer to some that go: by the one that goes, in their order.
  SortedMap<RecordName, SortedSet<RecordName>> of(Collection<RecordName> going) {
    SortedMap<RecordName, SortedSet<RecordName>> referrers = new TreeMap<>();
    if (going.isEmpty()) {
      return referrers;
    }
    sql.execute(
        "create temporary table going (kind text, key text, primary key (kind, key)) on commit"
            + " drop");
    sql.execute(
        "insert into going select * from unnest({0}::text[], {1}::text[])",
        DSL.val(going.stream().map(record -> record.kind().singular()).toArray(String[]::new)),
        DSL.val(going.stream().map(RecordName::key).toArray(String[]::new)));
    Set<RecordName> gone = new HashSet<>(going);
    var referrer = STORED_RECORD.as("referrer");
    var named = STORED_RECORD.as("named");
    var wanted = DSL.table("going");
    sql.selectDistinct(named.KIND, named.KEY, referrer.KIND, referrer.KEY)
        .from(RECORD_REFERENCE)
        .join(named)
        .on(named.KIND.eq(RECORD_REFERENCE.REFERS_TO_KIND))
        .and(named.ID.eq(RECORD_REFERENCE.REFERS_TO_ID))
        .join(wanted)
        .on(DSL.field("going.kind", String.class).eq(named.KIND))
        .and(DSL.field("going.key", String.class).eq(named.KEY))
        .join(referrer)
        .on(referrer.KIND.eq(RECORD_REFERENCE.KIND))
        .and(referrer.ID.eq(RECORD_REFERENCE.ID))
        .forEach(
            row -> {
              var from = new RecordName(Lineage.kind(row.value3()), row.value4());
              if (!gone.contains(from)) {
                referrers
                    .computeIfAbsent(
                        new RecordName(Lineage.kind(row.value1()), row.value2()),
                        _ -> new TreeSet<>())
                    .add(from);
              }
            });
    sql.execute("drop table going");
    return referrers;
  }
}
