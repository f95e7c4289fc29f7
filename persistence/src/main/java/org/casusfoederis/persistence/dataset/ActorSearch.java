package org.casusfoederis.persistence.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.casusfoederis.core.problem.Nearest;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Says whom the codes and names of a file mean: by code and year, or by name and year. The views
/// of the sets ask the same way whenever they are read, so records that come later are found, too.
final class ActorSearch {

  private final DSLContext sql;
  private @Nullable Map<String, String> knownNames;

  ActorSearch(DSLContext sql) {
    this.sql = sql;
  }

  /// Whom the columns of a file mean.
  List<Reconciliation> search(Dataset dataset, long file) {
    return dataset.actors().stream().map(variable -> search(dataset, variable, file)).toList();
  }

  private Reconciliation search(Dataset dataset, Dataset.ActorVariable variable, long file) {
    int found = 0;
    int partly = 0;
    int listed = 0;
    List<Reconciliation.Unknown> unknown = new ArrayList<>();
    for (Record row : sql.fetch(question(dataset, variable), file)) {
      int rows = row.get("rows", Integer.class);
      int matched = row.get("matched", Integer.class);
      if (matched == rows) {
        found++;
      } else if (matched > 0) {
        partly++;
      } else if (Boolean.TRUE.equals(row.get("listed", Boolean.class))) {
        listed++;
      } else {
        unknown.add(unknown(row.get("value", String.class), variable, rows));
      }
    }
    return new Reconciliation(variable.column(), variable.system(), found, partly, listed, unknown);
  }

  private static String question(Dataset dataset, Dataset.ActorVariable variable) {
    boolean names = variable.system().equals("name");
    boolean list = dataset.variables().get(dataset.indexOf(variable.column())).repeated();
    String year =
        variable
            .yearColumn()
            .map(column -> "held.\"" + column + '"')
            .orElse("extract(year from current_date)::integer");
    return """
    with used as materialized (
      select value::text as value, %s as year, count(*) as rows
      from dataset.%s_row as held
      cross join lateral %s as each (value)
      where file_id = ? and value is not null
      group by 1, 2
    ), actor as materialized (
      select %s as value, year, actor from dataset.%s
    ), state as materialized (
      select 'cow' as system, ccode::text as code, dataset.plain_name(statenme) as name
      from dataset.cow_state
      union
      select 'gw', gwcode::text, null from dataset.cow_gw_year where gwcode is not null
    )
    select
      used.value,
      sum(used.rows)::integer as rows,
      coalesce(sum(used.rows) filter (where actor.actor is not null), 0)::integer as matched,
      exists (select from state where %s) as listed
    from used
    left join actor on actor.value = %s and actor.year = used.year
    group by used.value
    order by used.value
    """
        .formatted(
            year,
            dataset.table(),
            list
                ? "unnest(held.\"" + variable.column() + "\")"
                : "(select held.\"" + variable.column() + "\")",
            names ? "name" : "code",
            names ? "actor_name_year" : "actor_year where system = '" + variable.system() + "'",
            names
                ? "state.name = dataset.plain_name(used.value) or state.system = 'cow' and"
                    + " state.code in (select cow_code from dataset.name_alias where name ="
                    + " dataset.plain_name(used.value))"
                : "state.code = used.value and state.system = '" + variable.system() + "'",
            names ? "dataset.plain_name(used.value)" : "used.value");
  }

  private Reconciliation.Unknown unknown(String value, Dataset.ActorVariable variable, int rows) {
    if (!variable.system().equals("name")) {
      return new Reconciliation.Unknown(value, "code", rows, Optional.empty());
    }
    String kind = kind(value);
    Optional<String> suggestion =
        kind.equals("unknown")
            ? Optional.empty()
            : Nearest.to(value.toLowerCase(Locale.ROOT), names().keySet()).map(names()::get);
    return new Reconciliation.Unknown(value, kind, rows, suggestion);
  }

  /// What SIPRI says by its stars and words.
  private static String kind(String name) {
    if (name.endsWith("**")) {
      return "organisation";
    }
    if (name.toLowerCase(Locale.ROOT).startsWith("unknown ")) {
      return "unknown";
    }
    return name.endsWith("*") ? "non_state" : "state";
  }

  /// All names that would be found, by their plain form.
  private Map<String, String> names() {
    if (knownNames == null) {
      Map<String, String> names = new TreeMap<>();
      sql.fetch(
              """
              select name from reference.actor
              union select name from reference.actor_name
              union select statenme from dataset.cow_state
              """)
          .forEach(
              row -> {
                String name = row.get(0, String.class);
                names.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
              });
      knownNames = names;
    }
    return knownNames;
  }
}
