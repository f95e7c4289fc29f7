package org.casusfoederis.persistence.store;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casusfoederis.core.record.CasusRecord;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/// Says in words which record the database refused, and by which rule. Constraints are named after
/// what they hold, so that the name reads as the rule.
final class Refusals {

  private static final Pattern LINE = Pattern.compile("\\bline (\\d+)");

  private Refusals() {}

  static StoreException of(PSQLException e, List<Rows.Row> rows) {
    @Nullable ServerErrorMessage server = e.getServerErrorMessage();
    if (server == null) {
      return new StoreException(null, "The database did not answer: " + e.getMessage(), e);
    }
    Optional<Rows.Row> row = row(server, rows);
    String what = row.map(Refusals::what).orElse("A record");
    @Nullable String constraint = server.getConstraint();
    String why =
        constraint == null
            ? server.getMessage() + "."
            : "it breaks the rule \"%s\" of the database.%s"
                .formatted(
                    constraint.replace('_', ' '),
                    server.getDetail() == null ? "" : " " + server.getDetail());
    return new StoreException(
        row.map(Rows.Row::owner).orElse(null),
        "%s cannot be stored: %s Correct the record and load again.".formatted(what, why),
        e);
  }

  private static Optional<Rows.Row> row(ServerErrorMessage server, List<Rows.Row> rows) {
    if (server.getWhere() == null) {
      return Optional.empty();
    }
    Matcher line = LINE.matcher(server.getWhere());
    return line.find()
        ? Optional.of(Integer.parseInt(line.group(1)) - 1)
            .filter(index -> index >= 0 && index < rows.size())
            .map(rows::get)
        : Optional.empty();
  }

  /// `The agreement NATO-1949`, `The member 3 of the agreement NATO-1949`.
  private static String what(Rows.Row row) {
    CasusRecord owner = row.owner();
    String record = "he " + owner.kind().singular() + " " + owner.key();
    String table = row.columns().getTable().getName().replace('_', ' ');
    if (table.equals(owner.kind().singular())) {
      return "T" + record;
    }
    return "The " + table + " " + row.columns().get("position") + " of t" + record;
  }
}
