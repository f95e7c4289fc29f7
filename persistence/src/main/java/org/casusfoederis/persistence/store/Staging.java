package org.casusfoederis.persistence.store;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.casusfoederis.core.record.RecordKind;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.postgresql.PGConnection;
import org.postgresql.util.PSQLException;

/// What a load brings, in temporary tables: the keys and fingerprints of its records and the keys
/// that they name. Whether a load is sound and what is new in it are questions of sets, which the
/// database answers; so a load takes the same memory whatever its size. The tables go with the
/// transaction.
public final class Staging {

  private static final int CHUNK = 1 << 20;
  private static final int MOST_SEEN = 100_000;
  private static final RecordKind[] KINDS = RecordKind.values();

  /// A key, and of which kinds the record may be that has it.
  public record Name(Set<RecordKind> kinds, String key) {
    public Name {
      kinds = Set.copyOf(kinds);
    }
  }

  /// How a record that is loaded stands to what is stored.
  public enum State {
    ADDED,
    CHANGED,
    UNCHANGED
  }

  private final DSLContext sql;
  private final StringBuilder records = new StringBuilder();
  private final StringBuilder names = new StringBuilder();
  private final Set<Name> seen = new HashSet<>();
  private final Set<RecordKind> present = EnumSet.noneOf(RecordKind.class);
  private final Set<RecordKind> named = EnumSet.noneOf(RecordKind.class);
  private long ordinal;

  /// Makes the temporary tables, in the transaction of the load.
  public Staging(DSLContext sql) {
    this.sql = sql;
    // What an earlier load in the same transaction left.
    sql.execute("drop table if exists pg_temp.incoming, pg_temp.incoming_name, pg_temp.arriving");
    sql.execute(
        """
        create temporary table incoming (
          ordinal bigint not null, kind smallint not null, key text not null, fingerprint bytea
        ) on commit drop
        """);
    sql.execute(
        """
        create temporary table incoming_name (kinds smallint not null, key text not null)
        on commit drop
        """);
  }

  /// Takes note of a record. The order is the one in which the records will be written.
  public void record(RecordKind kind, String key, byte[] fingerprint) {
    row(kind, key).append("\\\\x").append(HexFormat.of().formatHex(fingerprint)).append('\n');
    flush(CHUNK);
  }

  /// Takes note of a record that has faults: it will not be written, but others may name it.
  public void faulty(RecordKind kind, String key) {
    row(kind, key).append("\\N\n");
    flush(CHUNK);
  }

  private StringBuilder row(RecordKind kind, String key) {
    present.add(kind);
    records.append(ordinal++).append('\t').append(kind.ordinal()).append('\t');
    Copy.escape(records, key);
    return records.append('\t');
  }

  /// Takes note that a record is named.
  public void names(Set<RecordKind> kinds, String key) {
    var name = new Name(kinds, key);
    if (seen.size() == MOST_SEEN) {
      seen.clear();
    }
    if (seen.add(name)) {
      named.addAll(kinds);
      names.append(bits(kinds)).append('\t');
      Copy.escape(names, key);
      names.append('\n');
      flush(CHUNK);
    }
  }

  /// To be called when all is noted, before any question is asked.
  public void complete() {
    flush(1);
    seen.clear();
    sql.execute("analyze pg_temp.incoming");
    sql.execute("analyze pg_temp.incoming_name");
  }

  /// The keys that stand more than once in the load, sorted; at most so many.
  public List<Name> duplicates(int most) {
    return sql.resultQuery(
            """
            select kind, key from pg_temp.incoming
            group by kind, key having count(*) > 1 order by kind, key limit {0}
            """,
            DSL.inline(most))
        .fetch(row -> new Name(Set.of(KINDS[row.get(0, Integer.class)]), row.get(1, String.class)));
  }

  /// The names that neither a record of the load nor a stored one has; at most so many.
  public List<Name> unknown(int most) {
    return named("= 0", most);
  }

  /// The names that records of several kinds have; at most so many.
  public List<Name> ambiguous(int most) {
    return named("> 1", most);
  }

  /// The names of which so many kinds have a record.
  private List<Name> named(String count, int most) {
    var hits = new StringBuilder();
    for (RecordKind kind : KINDS) {
      hits.append(
          """
            union
            select name.kinds, name.key, %d from name
            join %s as stored on stored.key = name.key where name.kinds & %d <> 0
          """
              .formatted(kind.ordinal(), MainTable.of(kind).table(), 1 << kind.ordinal()));
    }
    return sql.resultQuery(
            """
            with name as materialized (select distinct kinds, key from pg_temp.incoming_name), hit as (
              select name.kinds, name.key, incoming.kind from name
              join pg_temp.incoming on incoming.key = name.key and name.kinds & (1 << incoming.kind) <> 0
            %s)
            select name.kinds, name.key from name left join hit using (kinds, key)
            group by name.kinds, name.key having count(hit.kind) %s order by name.key, name.kinds limit %d
            """
                .formatted(hits, count, most))
        .fetch(row -> new Name(kinds(row.get(0, Integer.class)), row.get(1, String.class)));
  }

  /// Keys of a kind, in the load or stored, that are about as long as another one; at most so many.
  public List<String> keysLike(Name name, int most) {
    var keys = new ArrayList<String>();
    int length = name.key().length();
    for (RecordKind kind : KINDS) {
      if (name.kinds().contains(kind)) {
        keys.addAll(
            sql.resultQuery(
                    """
                    select key from (
                      select key from pg_temp.incoming where kind = {0}
                      union select key from {1}
                    ) as known
                    where length(key) between {2} and {3} limit {4}
                    """,
                    DSL.inline(kind.ordinal()),
                    MainTable.of(kind).table(),
                    DSL.inline(length * 2 / 3),
                    DSL.inline(length * 3 / 2 + 1),
                    DSL.inline(most))
                .fetchInto(String.class));
      }
    }
    return keys;
  }

  /// Compares the records with what is stored, and gives numbers to those that are new.
  ///
  /// @return how many of each kind are added, changed and unchanged
  public Map<RecordKind, Map<State, Long>> compare() {
    sql.execute(
        """
        create temporary table arriving (
          ordinal bigint not null, kind smallint not null, key text not null, fingerprint bytea not null,
          id bigint not null, state smallint not null
        ) on commit drop
        """);
    for (RecordKind kind : present) {
      MainTable main = MainTable.of(kind);
      sql.execute(
          """
          insert into pg_temp.arriving
          select incoming.ordinal, incoming.kind, incoming.key, incoming.fingerprint,
            coalesce(stored.id, nextval({0}::regclass)),
            case when stored.id is null then 0 when stored.fingerprint <> incoming.fingerprint then 1 else 2 end
          from pg_temp.incoming left join {1} as stored on stored.key = incoming.key
          where incoming.kind = {2} and incoming.fingerprint is not null
          order by incoming.ordinal
          """,
          DSL.inline(sequence(main)), main.table(), DSL.inline(kind.ordinal()));
    }
    indexNamed();
    Map<RecordKind, Map<State, Long>> counts = new EnumMap<>(RecordKind.class);
    for (Record row :
        sql.fetch("select kind, state, count(*) from pg_temp.arriving group by kind, state")) {
      counts
          .computeIfAbsent(
              KINDS[row.get(0, Integer.class)], _ -> new EnumMap<State, Long>(State.class))
          .put(State.values()[row.get(1, Integer.class)], row.get(2, Long.class));
    }
    return counts;
  }

  /// Records that come later in the load than what names them are looked up by this index.
  private void indexNamed() {
    var kinds = EnumSet.noneOf(RecordKind.class);
    kinds.addAll(present);
    kinds.retainAll(named);
    if (!kinds.isEmpty()) {
      sql.execute(
          "create index arriving_by_key on arriving (key) where kind in ("
              + kinds.stream()
                  .map(kind -> Integer.toString(kind.ordinal()))
                  .collect(Collectors.joining(", "))
              + ")");
    }
  }

  private String sequence(MainTable main) {
    String table = main.table().getSchema().getName() + "." + main.table().getName();
    return String.valueOf(
        sql.resultQuery("select pg_get_serial_sequence({0}, 'id')", DSL.inline(table))
            .fetchOne(0, String.class));
  }

  private void flush(int from) {
    if (records.length() >= from) {
      copy("copy pg_temp.incoming from stdin", records);
    }
    if (names.length() >= from) {
      copy("copy pg_temp.incoming_name from stdin", names);
    }
  }

  private void copy(String statement, StringBuilder rows) {
    sql.connection(
        connection -> {
          try {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
            byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(bytes, 0, bytes.length);
            copy.endCopy();
          } catch (PSQLException e) {
            throw Refusals.of(e, List.of());
          } catch (SQLException e) {
            throw new IllegalStateException("COPY failed: " + e.getMessage(), e);
          }
        });
    rows.setLength(0);
  }

  private static int bits(Set<RecordKind> kinds) {
    return kinds.stream().mapToInt(kind -> 1 << kind.ordinal()).sum();
  }

  private static Set<RecordKind> kinds(int bits) {
    var kinds = EnumSet.noneOf(RecordKind.class);
    for (RecordKind kind : KINDS) {
      if ((bits & 1 << kind.ordinal()) != 0) {
        kinds.add(kind);
      }
    }
    return kinds;
  }
}
