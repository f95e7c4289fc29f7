package org.casusfoederis.persistence.store;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.casusfoederis.core.record.RecordKind;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.impl.DSL;

/// Removes records: first what belongs to any of them, so that they may refer to each other, then
/// their main rows, those of the last kind first.
final class RecordRemover {

  private final DSLContext sql;

  RecordRemover(DSLContext sql) {
    this.sql = sql;
  }

  void remove(Map<RecordKind, ? extends Collection<String>> keys) {
    Map<RecordKind, Long[]> numbers = new EnumMap<>(RecordKind.class);
    keys.forEach((kind, ofKind) -> numbers.put(kind, numbers(kind, ofKind)));
    numbers.forEach(
        (kind, ids) ->
            MainTable.of(kind)
                .parts()
                .forEach(
                    part ->
                        sql.deleteFrom(part.getTable()).where(part.eq(DSL.any(ids))).execute()));
    for (RecordKind kind : List.of(RecordKind.values()).reversed()) {
      Long[] ids = numbers.getOrDefault(kind, new Long[0]);
      if (ids.length > 0) {
        MainTable main = MainTable.of(kind);
        try {
          sql.deleteFrom(main.table()).where(main.id().eq(DSL.any(ids))).execute();
        } catch (IntegrityConstraintViolationException e) {
          throw new StoreException(
              null,
              "Other rows of the database still refer to one of these %s: %s"
                  .formatted(kind.plural(), String.valueOf(e.getMessage())),
              e);
        }
      }
    }
  }

  private Long[] numbers(RecordKind kind, Collection<String> keys) {
    MainTable main = MainTable.of(kind);
    return sql.select(main.id())
        .from(main.table())
        .where(main.key().eq(DSL.any(keys.toArray(String[]::new))))
        .fetch(main.id())
        .toArray(Long[]::new);
  }
}
