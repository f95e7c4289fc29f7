package org.casusfoederis.persistence.store;

import static org.casusfoederis.persistence.schema.provenance.Tables.CITATION;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.casusfoederis.core.provenance.Citation;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.Code;
import org.casusfoederis.core.time.EdtfDate;
import org.casusfoederis.persistence.schema.provenance.tables.records.CitationRecord;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/// Rows that are to be written, table by table, each with the record to which it belongs.
final class Rows {

  /// A row and the record that it is a part of.
  record Row(CasusRecord owner, TableRecord<?> columns) {}

  private final Map<Table<?>, List<Row>> rows = new LinkedHashMap<>();
  private final Ids ids;

  Rows(Ids ids) {
    this.ids = ids;
  }

  Ids ids() {
    return ids;
  }

  void add(CasusRecord owner, TableRecord<?> columns) {
    rows.computeIfAbsent(columns.getTable(), _ -> new ArrayList<>()).add(new Row(owner, columns));
  }

  List<Row> of(Table<?> table) {
    return rows.getOrDefault(table, List.of());
  }

  void citations(CasusRecord owner, List<Citation> citations, Consumer<CitationRecord> belongsTo) {
    int position = 0;
    for (Citation citation : citations) {
      CitationRecord row = CITATION.newRecord();
      belongsTo.accept(row);
      row.setPosition(++position);
      row.setSourceId(ids.source(citation.source()));
      row.setLocator(citation.locator());
      row.setCredibility((short) citation.credibility().number());
      row.setStance(Code.of(citation.stance()));
      row.setField(citation.field());
      row.setSays(citation.says());
      row.setRank(Code.of(citation.standing().rank()));
      row.setRankReason(citation.standing().reason());
      row.setNote(citation.note());
      add(owner, row);
    }
  }

  static @Nullable String code(@Nullable Enum<?> constant) {
    return constant == null ? null : Code.of(constant);
  }

  static @Nullable String text(@Nullable EdtfDate date) {
    return date == null ? null : date.text();
  }

  static @Nullable String range(@Nullable EdtfDate date) {
    return date == null ? null : DateRanges.literal(date.range());
  }
}
