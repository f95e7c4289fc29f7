package org.casusfoederis.persistence.store;

import static org.casusfoederis.persistence.schema.provenance.Tables.SOURCE;
import static org.casusfoederis.persistence.schema.provenance.Tables.SOURCE_AUTHOR;
import static org.casusfoederis.persistence.schema.provenance.Tables.SOURCE_REPORT;
import static org.casusfoederis.persistence.store.Rows.range;
import static org.casusfoederis.persistence.store.Rows.text;

import org.casusfoederis.core.provenance.Source;
import org.casusfoederis.core.record.Code;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.persistence.schema.provenance.tables.records.SourceRecord;

/// The rows of a source.
final class SourceRows {

  private SourceRows() {}

  static SourceRecord main(Source source) {
    SourceRecord row = SOURCE.newRecord();
    row.setType(source.type().csl());
    row.setTitle(source.title());
    row.setPublisher(source.publisher());
    row.setContainer(source.container());
    row.setNumber(source.number());
    row.setIssued(text(source.issued()));
    row.setIssuedRange(range(source.issued()));
    row.setAccessed(text(source.accessed()));
    row.setAccessedRange(range(source.accessed()));
    row.setUrl(source.url());
    row.setArchiveUrl(source.archiveUrl());
    row.setLanguage(source.language());
    row.setCategory(Code.of(source.category()));
    row.setReliability(source.reliability().name());
    row.setConsulted(Code.of(source.consulted()));
    row.setNote(source.note());
    return row;
  }

  static void parts(Rows rows, Source source) {
    long id = rows.ids().record(source);
    int position = 0;
    for (String author : source.authors()) {
      var row = SOURCE_AUTHOR.newRecord();
      row.setSourceId(id);
      row.setPosition(++position);
      row.setName(author);
      rows.add(source, row);
    }
    position = 0;
    for (Key<Source> reported : source.reports()) {
      var row = SOURCE_REPORT.newRecord();
      row.setSourceId(id);
      row.setPosition(++position);
      row.setReportedId(rows.ids().source(reported));
      rows.add(source, row);
    }
  }
}
