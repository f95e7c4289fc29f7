package org.casusfoederis.persistence.dataset;

import java.util.List;
import java.util.OptionalInt;
import org.jooq.DSLContext;

/// A file of a data set that is stored.
///
/// @param dataset the key of the set
/// @param title its title
/// @param version its version; empty when nothing says it
/// @param table the view that shows its rows
/// @param rows how many rows are stored
/// @param explained how many rows of the file are not
/// @param firstYear the first year that it covers
/// @param lastYear the last year that it covers
/// @param variables how many variables it has
/// @param actors for how many actors it has a value at all
/// @param batch the load that stored it
/// @param file the file as it was named
/// @param citation how its authors are cited
public record StoredDataset(
    String dataset,
    String title,
    String version,
    String table,
    int rows,
    int explained,
    OptionalInt firstYear,
    OptionalInt lastYear,
    int variables,
    int actors,
    long batch,
    String file,
    String citation) {

  /// All that is stored, in the order of the sets and the loads.
  public static List<StoredDataset> all(DSLContext sql) {
    return sql.fetch(
            """
            select file.*, count(*)::integer as variables, max(cardinality(variable.actors)) as actors
            from dataset.file
            join dataset.variable on variable.file_id = file.id
            group by file.id
            order by file.dataset, file.id
            """)
        .map(
            row ->
                new StoredDataset(
                    row.get("dataset", String.class),
                    row.get("title", String.class),
                    row.get("version", String.class),
                    "dataset." + row.get("dataset", String.class).replace('-', '_'),
                    row.get("rows_stored", Integer.class),
                    row.get("rows_explained", Integer.class),
                    year(row.get("first_year", Integer.class)),
                    year(row.get("last_year", Integer.class)),
                    row.get("variables", Integer.class),
                    row.get("actors", Integer.class),
                    row.get("load_batch_id", Long.class),
                    row.get("path", String.class),
                    row.get("citation", String.class)));
  }

  private static OptionalInt year(@org.jspecify.annotations.Nullable Integer year) {
    return year == null ? OptionalInt.empty() : OptionalInt.of(year);
  }
}
