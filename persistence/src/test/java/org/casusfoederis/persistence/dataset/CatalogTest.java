package org.casusfoederis.persistence.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casusfoederis.persistence.postgres.OnEachPostgres;
import org.casusfoederis.persistence.postgres.TestDatabase;
import org.casusfoederis.persistence.store.Databases;
import org.casusfoederis.persistence.store.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

/// The descriptions of the sets and the tables that keep them say the same.
@OnEachPostgres
record CatalogTest(TestDatabase database) {

  @BeforeParameterizedClassInvocation
  static void migrate(TestDatabase database) {
    Databases.migrate(database);
  }

  @Test
  void hasAColumnOfTheRightTypeForEveryVariable() {
    for (Dataset dataset : Catalog.all()) {
      Map<String, String> described = new LinkedHashMap<>();
      dataset.variables().forEach(one -> described.put(one.column(), sql(one.type())));
      assertThat(columns(dataset.table() + "_row", "format_type(atttypid, atttypmod)"))
          .as(dataset.key())
          .containsAllEntriesOf(described)
          .hasSize(described.size() + 5);
    }
  }

  @Test
  void explainsEveryColumnInTheWordsOfTheDescription() {
    for (Dataset dataset : Catalog.all()) {
      Map<String, String> described = new LinkedHashMap<>();
      dataset.variables().forEach(one -> described.put(one.column(), one.meaning()));
      for (String relation : List.of(dataset.table(), dataset.table() + "_row")) {
        assertThat(columns(relation, "col_description(attrelid, attnum)"))
            .as(relation)
            .containsAllEntriesOf(described);
      }
    }
  }

  @Test
  void namesNoTwoVariablesOfASetAlike() {
    for (Dataset dataset : Catalog.all()) {
      assertThat(dataset.variables()).extracting(Variable::column).doesNotHaveDuplicates();
      assertThat(dataset.citation()).isNotBlank();
    }
  }

  private Map<String, String> columns(String relation, String what) {
    return new Snapshot(database.dataSource())
        .query(
            sql ->
                sql.fetch(
                        "select attname, %s from pg_attribute where attrelid = 'dataset.%s'::regclass and attnum > 0"
                            .formatted(what, relation))
                    .intoMap(row -> row.get(0, String.class), row -> row.get(1, String.class)));
  }

  private static String sql(ValueType type) {
    return switch (type) {
      case INTEGER -> "integer";
      case DECIMAL -> "numeric";
      case TEXT -> "text";
      case YES_NO -> "boolean";
      case YEARS, INTEGERS -> "integer[]";
    };
  }
}
