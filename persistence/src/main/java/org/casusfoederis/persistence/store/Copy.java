package org.casusfoederis.persistence.store;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.util.PSQLException;

/// Writes rows with COPY, PostgreSQL's fastest way in. When a row is refused, PostgreSQL says which
/// line it was, and so which record.
final class Copy {

  private static final int CHUNK = 1 << 16;

  private Copy() {}

  /// Copies rows into their own table.
  ///
  /// @throws StoreException if the database refuses a row
  static void into(DSLContext sql, Table<?> table, List<Rows.Row> rows) {
    into(sql, table, DSL.name(table.getSchema().getName(), table.getName()), rows);
  }

  /// Copies rows of a table into a table of the same columns.
  static void into(DSLContext sql, Table<?> table, Name target, List<Rows.Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    // A number that no row gives is left to the database.
    @Nullable Field<?> id = table.field("id");
    boolean numbered = id != null && rows.getFirst().columns().get(id) != null;
    List<Field<?>> columns =
        Arrays.stream(table.fields())
            .filter(column -> numbered || !column.getName().equals("id"))
            .toList();
    String statement =
        columns.stream()
            .map(column -> '"' + column.getName() + '"')
            .collect(Collectors.joining(", ", "copy " + target + " (", ") from stdin"));
    sql.connection(
        connection -> {
          try {
            copy(connection, statement, columns, rows);
          } catch (PSQLException e) {
            throw Refusals.of(e, rows);
          }
        });
  }

  private static void copy(
      Connection connection, String statement, List<Field<?>> columns, List<Rows.Row> rows)
      throws SQLException {
    CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
    try {
      var text = new StringBuilder();
      for (Rows.Row row : rows) {
        char separator = 0;
        for (Field<?> column : columns) {
          if (separator != 0) {
            text.append(separator);
          }
          separator = '\t';
          append(text, row.columns().get(column));
        }
        text.append('\n');
        if (text.length() >= CHUNK) {
          send(copy, text);
        }
      }
      send(copy, text);
      copy.endCopy();
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  private static void send(CopyIn copy, StringBuilder text) throws SQLException {
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    copy.writeToCopy(bytes, 0, bytes.length);
    text.setLength(0);
  }

  private static void append(StringBuilder text, @Nullable Object value) {
    switch (value) {
      case null -> text.append("\\N");
      case byte[] bytes -> text.append("\\\\x").append(HexFormat.of().formatHex(bytes));
      case BigDecimal number -> text.append(number.toPlainString());
      default -> escape(text, value.toString());
    }
  }

  static void escape(StringBuilder text, String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '\\' -> text.append("\\\\");
        case '\t' -> text.append("\\t");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        default -> text.append(c);
      }
    }
  }
}
