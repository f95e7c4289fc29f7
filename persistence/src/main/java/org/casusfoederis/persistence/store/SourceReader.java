package org.casusfoederis.persistence.store;

import static org.casusfoederis.persistence.schema.provenance.Tables.SOURCE;
import static org.casusfoederis.persistence.schema.provenance.Tables.SOURCE_AUTHOR;
import static org.casusfoederis.persistence.schema.provenance.Tables.SOURCE_REPORT;
import static org.casusfoederis.persistence.store.Columns.as;
import static org.casusfoederis.persistence.store.Columns.code;
import static org.casusfoederis.persistence.store.Columns.date;
import static org.casusfoederis.persistence.store.Columns.texts;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.select;

import java.util.List;
import org.casusfoederis.core.provenance.Consulted;
import org.casusfoederis.core.provenance.Reliability;
import org.casusfoederis.core.provenance.Source;
import org.casusfoederis.core.provenance.SourceCategory;
import org.casusfoederis.core.provenance.SourceType;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// Reads sources, all of them in one query.
final class SourceReader {

  private SourceReader() {}

  static List<Source> read(DSLContext sql, Condition which) {
    return sql.select(
            Columns.<Source>key(SOURCE.KEY),
            as(SOURCE.TYPE, SourceType::parse),
            SOURCE.TITLE,
            texts(
                select(SOURCE_AUTHOR.NAME)
                    .from(SOURCE_AUTHOR)
                    .where(SOURCE_AUTHOR.SOURCE_ID.eq(SOURCE.ID))
                    .orderBy(SOURCE_AUTHOR.POSITION)),
            SOURCE.PUBLISHER,
            SOURCE.CONTAINER,
            SOURCE.NUMBER,
            date(SOURCE.ISSUED),
            date(SOURCE.ACCESSED),
            SOURCE.URL,
            SOURCE.ARCHIVE_URL,
            SOURCE.LANGUAGE,
            code(SOURCE.CATEGORY, SourceCategory.class),
            as(SOURCE.RELIABILITY, Reliability::valueOf),
            code(SOURCE.CONSULTED, Consulted.class),
            Columns.<Source>keys(
                select(SOURCE_REPORT.sourceReportReported().KEY)
                    .from(SOURCE_REPORT)
                    .where(SOURCE_REPORT.SOURCE_ID.eq(SOURCE.ID))
                    .orderBy(SOURCE_REPORT.POSITION)),
            SOURCE.NOTE)
        .from(SOURCE)
        .where(which)
        .orderBy(SOURCE.KEY.collate("C"))
        .fetch(mapping(Source::new));
  }
}
