package org.casusfoederis.persistence.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.RecordKind;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.postgresql.util.PSQLException;

/// Writes what a [Staging] found to be new or changed, some thousand records at a time, so that
/// memory does not grow with the load. The former states of changed records are kept.
public final class StagedWriter {

  private static final int CHUNK = 5_000;

  private final DSLContext sql;
  private final RecordStore store;
  private final RecordWriter writer;
  private final Function<CasusRecord, String> json;
  private final long loadBatch;

  /// A writer for one load.
  ///
  /// @param json writes a record in the shape of record files, as former states are kept
  /// @param loadBatch the number of the load batch that writes
  public StagedWriter(DSLContext sql, Function<CasusRecord, String> json, long loadBatch) {
    this.sql = sql;
    this.store = new RecordStore(sql);
    this.writer = new RecordWriter(sql, loadBatch);
    this.json = json;
    this.loadBatch = loadBatch;
  }

  /// Writes the records that are new or changed.
  ///
  /// @param records all records of the load, in the order in which they were staged
  /// @param replaced is told the former and the present state of each changed record
  /// @param written is told how many records are written by now
  /// @throws StoreException if the database refuses one
  public void write(
      Iterator<CasusRecord> records,
      BiConsumer<CasusRecord, CasusRecord> replaced,
      LongConsumer written) {
    // Records of one kind may name each other across chunks.
    sql.execute("set constraints all deferred");
    sql.execute(
        """
        declare to_write no scroll cursor for
        select ordinal, id, state, fingerprint, kind, key from pg_temp.arriving
        where state <> 2 order by ordinal
        """);
    long next = 0;
    long count = 0;
    for (; ; ) {
      Result<Record> rows = sql.fetch("fetch forward " + CHUNK + " from to_write");
      if (rows.isEmpty()) {
        break;
      }
      var arrivals = new ArrayList<Arrival>(rows.size());
      for (Record row : rows) {
        long ordinal = row.get(0, Long.class);
        while (next < ordinal) {
          records.next();
          next++;
        }
        CasusRecord record = records.next();
        next++;
        if (!record.key().text().equals(row.get(5, String.class))) {
          throw new NoSuchElementException(
              "the records came in another order the second time: " + record.key());
        }
        arrivals.add(
            new Arrival(
                record,
                row.get(3, byte[].class),
                row.get(1, Long.class),
                row.get(2, Integer.class) == 1));
      }
      keep(arrivals, replaced);
      findNamed(arrivals);
      writer.arrivals(arrivals);
      count += arrivals.size();
      written.accept(count);
    }
    sql.execute("close to_write");
    try {
      sql.execute("set constraints all immediate");
    } catch (DataAccessException e) {
      if (e.getCause() instanceof PSQLException refusal) {
        throw Refusals.of(refusal, List.of());
      }
      throw e;
    }
  }

  private void keep(List<Arrival> arrivals, BiConsumer<CasusRecord, CasusRecord> replaced) {
    Map<RecordKind, Map<String, CasusRecord>> changed = new EnumMap<>(RecordKind.class);
    for (Arrival arrival : arrivals) {
      if (arrival.stored()) {
        changed
            .computeIfAbsent(arrival.record().kind(), _ -> new LinkedHashMap<>())
            .put(arrival.record().key().text(), arrival.record());
      }
    }
    changed.forEach(
        (kind, present) -> {
          List<CasusRecord> former = store.find(kind, present.keySet());
          store.keep(kind, former, json, loadBatch);
          for (CasusRecord one : former) {
            CasusRecord now = present.get(one.key().text());
            if (now != null) {
              replaced.accept(one, now);
            }
          }
        });
  }

  /// Finds the numbers of records that are named here and come with a later chunk.
  private void findNamed(List<Arrival> arrivals) {
    Ids ids = writer.ids();
    List<CasusRecord> records = arrivals.stream().map(Arrival::record).toList();
    arrivals.forEach(one -> ids.put(one.record().kind(), one.record().key().text(), one.id()));
    ids.prepare(records);
    NamedKeys.of(records)
        .keys()
        .forEach(
            (kind, keys) -> {
              Set<String> missing = ids.missing(kind, keys);
              if (!missing.isEmpty()) {
                sql.resultQuery(
                        "select key, id from pg_temp.arriving where kind = {0} and key = any({1})",
                        DSL.inline(kind.ordinal()), DSL.val(missing.toArray(String[]::new)))
                    .forEach(
                        row -> ids.put(kind, row.get(0, String.class), row.get(1, Long.class)));
              }
            });
  }
}
