package org.casusfoederis.persistence.dataset;

import static org.casusfoederis.persistence.schema.provenance.Tables.LOAD_BATCH;
import static org.casusfoederis.persistence.schema.provenance.Tables.LOAD_FILE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/// Keeps files of data sets and their rows. The tables of the sets are named by their descriptions,
/// so the statements are made from these.
final class DatasetStore {

  private final DSLContext sql;

  DatasetStore(DSLContext sql) {
    this.sql = sql;
  }

  /// What is known of a file that is stored already.
  Optional<LoadedDataset> stored(DatasetText file, Dataset dataset) {
    return sql.fetchOptional(
            """
            select version, rows_read, rows_stored, first_year, last_year, left_out, id
            from dataset.file where dataset = ? and sha256 = ?
            """,
            dataset.key(),
            file.sha256())
        .map(row -> stored(file, dataset, row));
  }

  private LoadedDataset stored(DatasetText file, Dataset dataset, Record row) {
    Map<String, Integer> reasons =
        sql.fetch(
                "select reason, count(*)::integer from dataset.explained_row where file_id = ?"
                    + " group by reason",
                row.get("id", Long.class))
            .intoMap(one -> one.get(0, String.class), one -> one.get(1, Integer.class));
    return new LoadedDataset(
        file.name(),
        dataset.key(),
        dataset.title(),
        row.get("version", String.class),
        LoadedDataset.Status.UNCHANGED,
        row.get("rows_read", Integer.class),
        row.get("rows_stored", Integer.class),
        reasons,
        year(row.get("first_year", Integer.class)),
        year(row.get("last_year", Integer.class)),
        List.of(row.get("left_out", String[].class)),
        List.of(),
        List.of());
  }

  private static OptionalInt year(@Nullable Integer year) {
    return year == null ? OptionalInt.empty() : OptionalInt.of(year);
  }

  /// A number for a file that is to be stored.
  long nextFile() {
    return sql.fetchSingle("select nextval(pg_get_serial_sequence('dataset.file', 'id'))")
        .get(0, Long.class);
  }

  /// Opens the load that stores files.
  long begin(
      List<ReadDataset> fresh, long codebookRelease, String description, String casusVersion) {
    long batch =
        sql.insertInto(LOAD_BATCH)
            .set(
                LOAD_BATCH.STARTED_AT,
                DSL.field(
                    """
                    greatest(
                      clock_timestamp(),
                      (select max(started_at) + interval '1 microsecond' from provenance.load_batch))
                    """,
                    OffsetDateTime.class))
            .set(LOAD_BATCH.CASUS_VERSION, casusVersion)
            .set(LOAD_BATCH.CODEBOOK_RELEASE_ID, codebookRelease)
            .set(LOAD_BATCH.DESCRIPTION, description)
            .set(LOAD_BATCH.ADDED, fresh.stream().mapToInt(ReadDataset::rowsStored).sum())
            .returningResult(LOAD_BATCH.ID)
            .fetchSingle()
            .value1();
    int position = 0;
    for (ReadDataset one : fresh) {
      sql.insertInto(LOAD_FILE)
          .set(LOAD_FILE.LOAD_BATCH_ID, batch)
          .set(LOAD_FILE.POSITION, ++position)
          .set(LOAD_FILE.PATH, one.file().name())
          .set(LOAD_FILE.SHA256, one.file().sha256())
          .execute();
    }
    return batch;
  }

  void finish(long batch) {
    sql.update(LOAD_BATCH)
        .set(
            LOAD_BATCH.FINISHED_AT,
            DSL.greatest(
                LOAD_BATCH.STARTED_AT, DSL.field("clock_timestamp()", OffsetDateTime.class)))
        .where(LOAD_BATCH.ID.eq(batch))
        .execute();
  }

  /// Stores a file and its rows.
  void store(ReadDataset read, long batch) {
    Dataset dataset = read.dataset();
    OptionalInt published = dataset.published(read.version());
    sql.execute(
        """
        insert into dataset.file
          (id, dataset, title, version, citation, path, sha256, load_batch_id, encoding, preamble, heading, left_out,
           rows_read, rows_stored, rows_explained, rows_published, first_year, last_year)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::integer, ?::integer, ?::integer)
        """,
        read.fileId(),
        dataset.key(),
        dataset.title(),
        read.version(),
        dataset.citation(),
        read.file().name(),
        read.file().sha256(),
        batch,
        read.file().encoding().name(),
        read.preamble().isEmpty() ? null : String.join("\n", read.preamble()),
        read.heading().names().toArray(String[]::new),
        read.heading().leftOut().toArray(String[]::new),
        read.rowsRead(),
        read.rowsStored(),
        read.explained().size(),
        boxed(published),
        boxed(read.firstYear()),
        boxed(read.lastYear()));
    copy(
        "dataset.variable",
        List.of(
            "file_id",
            "position",
            "name",
            "column_name",
            "meaning",
            "present",
            "not_coded",
            "not_applicable",
            "special_code",
            "first_year",
            "last_year",
            "actors"),
        variables(read));
    copy(
        "dataset.explained_row",
        List.of("file_id", "row_number", "line", "content", "reason"),
        explained(read));
    List<String> columns =
        Stream.of(
                Stream.of("file_id", "row_number", "line"),
                dataset.variables().stream().map(Variable::column),
                Stream.of("missing", "raw"))
            .flatMap(one -> one)
            .toList();
    String table = "dataset." + dataset.table() + "_row";
    copy(table, columns, read.stored());
    // The reconciliation that follows joins these rows at once, before PostgreSQL looks at them by
    // itself.
    sql.execute("analyze " + table);
  }

  private static @Nullable Integer boxed(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }

  private static CopyText variables(ReadDataset read) {
    var copy = new CopyText();
    List<Variable> variables = read.dataset().variables();
    CoverageCount coverage = read.coverage();
    for (int i = 0; i < variables.size(); i++) {
      Variable variable = variables.get(i);
      copy.cell(read.fileId())
          .cell(i + 1)
          .cell(variable.name())
          .cell(variable.column())
          .cell(variable.meaning())
          .cell(coverage.present(i))
          .cell(coverage.missingCount(i, MissingCause.NOT_CODED))
          .cell(coverage.missingCount(i, MissingCause.NOT_APPLICABLE))
          .cell(coverage.missingCount(i, MissingCause.SPECIAL_CODE));
      for (OptionalInt year : List.of(coverage.firstYear(i), coverage.lastYear(i))) {
        if (year.isPresent()) {
          copy.cell(year.getAsInt());
        } else {
          copy.nothing();
        }
      }
      copy.list(coverage.actors(i)).endRow();
    }
    return copy;
  }

  private static CopyText explained(ReadDataset read) {
    var copy = new CopyText();
    for (ReadDataset.ExplainedRow row : read.explained()) {
      copy.cell(read.fileId())
          .cell(row.number())
          .cell(row.line())
          .cell(row.content())
          .cell(row.reason())
          .endRow();
    }
    return copy;
  }

  private void copy(String table, List<String> columns, CopyText rows) {
    String statement =
        columns.stream()
            .map(column -> '"' + column + '"')
            .collect(Collectors.joining(", ", "copy " + table + " (", ") from stdin"));
    sql.connection(
        connection -> {
          try {
            connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(
                    statement,
                    new ByteArrayInputStream(rows.toString().getBytes(StandardCharsets.UTF_8)));
          } catch (SQLException e) {
            throw new DataAccessException(
                "The rows for %s were refused: %s".formatted(table, e.getMessage()), e);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
