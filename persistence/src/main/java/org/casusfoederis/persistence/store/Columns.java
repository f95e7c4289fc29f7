package org.casusfoederis.persistence.store;

import static org.casusfoederis.persistence.schema.provenance.Tables.CITATION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.function.Function;
import org.casusfoederis.core.provenance.Citation;
import org.casusfoederis.core.provenance.Credibility;
import org.casusfoederis.core.provenance.Rank;
import org.casusfoederis.core.provenance.Stance;
import org.casusfoederis.core.provenance.Standing;
import org.casusfoederis.core.record.Code;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.time.EdtfDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectField;

/// Columns read as the domain's types. A null stays null.
final class Columns {

  private Columns() {}

  /// A key.
  static <R> Field<Key<R>> key(Field<String> column) {
    return as(column, Key::of);
  }

  /// A constant of an enumeration, by its code.
  static <E extends Enum<E>> Field<E> code(Field<String> column, Class<E> type) {
    return as(column, text -> Code.parse(type, text));
  }

  /// A date, of which only the text is read: the range follows from it.
  static Field<EdtfDate> date(Field<String> column) {
    return as(column, EdtfDate::parse);
  }

  /// Some other type of one column.
  static <T, U> Field<U> as(Field<T> column, Function<T, U> conversion) {
    return column.convertFrom(value -> value == null ? null : conversion.apply(value));
  }

  /// A rank with its reason.
  static SelectField<Standing> standing(Field<String> rank, Field<String> reason) {
    return row(code(rank, Rank.class), reason).mapping(Standing::new);
  }

  /// A list of texts; the query orders it.
  static Field<List<String>> texts(Select<Record1<String>> query) {
    return multiset(query).convertFrom(rows -> rows.map(Record1::value1));
  }

  /// A list of keys; the query orders it.
  static <R> Field<List<Key<R>>> keys(Select<Record1<String>> query) {
    return multiset(query).convertFrom(rows -> rows.map(row -> Key.of(row.value1())));
  }

  /// The citations of one owner, in their order.
  static Field<List<Citation>> citations(Condition ofOwner) {
    return multiset(
            select(
                    Columns.<org.casusfoederis.core.provenance.Source>key(CITATION.source().KEY),
                    CITATION.LOCATOR,
                    as(CITATION.CREDIBILITY, number -> Credibility.of(number)),
                    code(CITATION.STANCE, Stance.class),
                    CITATION.FIELD,
                    CITATION.SAYS,
                    standing(CITATION.RANK, CITATION.RANK_REASON),
                    CITATION.NOTE)
                .from(CITATION)
                .where(ofOwner)
                .orderBy(CITATION.POSITION))
        .convertFrom(rows -> rows.map(mapping(Citation::new)));
  }
}
