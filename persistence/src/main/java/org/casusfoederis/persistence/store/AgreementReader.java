package org.casusfoederis.persistence.store;

import static org.casusfoederis.persistence.schema.alliance.Tables.AGREEMENT;
import static org.casusfoederis.persistence.schema.alliance.Tables.AGREEMENT_IDENTIFIER;
import static org.casusfoederis.persistence.schema.alliance.Tables.AGREEMENT_TITLE;
import static org.casusfoederis.persistence.schema.alliance.Tables.CODING_SOURCE;
import static org.casusfoederis.persistence.schema.alliance.Tables.INSTRUMENT;
import static org.casusfoederis.persistence.schema.alliance.Tables.INSTRUMENT_LANGUAGE;
import static org.casusfoederis.persistence.schema.alliance.Tables.MEMBER;
import static org.casusfoederis.persistence.schema.alliance.Tables.PHASE;
import static org.casusfoederis.persistence.schema.provenance.Tables.CITATION;
import static org.casusfoederis.persistence.store.Columns.citations;
import static org.casusfoederis.persistence.store.Columns.code;
import static org.casusfoederis.persistence.store.Columns.date;
import static org.casusfoederis.persistence.store.Columns.texts;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.agreement.AgreementForm;
import org.casusfoederis.core.agreement.Coding;
import org.casusfoederis.core.agreement.Departure;
import org.casusfoederis.core.agreement.Instrument;
import org.casusfoederis.core.agreement.InstrumentKind;
import org.casusfoederis.core.agreement.InstrumentStage;
import org.casusfoederis.core.agreement.Member;
import org.casusfoederis.core.agreement.Phase;
import org.casusfoederis.core.provenance.Consulted;
import org.casusfoederis.core.provenance.Source;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.SelectField;

/// Reads agreements with all that belongs to them, in one query.
final class AgreementReader {

  private AgreementReader() {}

  static List<Agreement> read(DSLContext sql, Condition which) {
    return sql.select(
            Columns.<Agreement>key(AGREEMENT.KEY),
            AGREEMENT.TITLE,
            AGREEMENT.SHORT_TITLE,
            map(
                select(AGREEMENT_TITLE.LANGUAGE, AGREEMENT_TITLE.TITLE)
                    .from(AGREEMENT_TITLE)
                    .where(AGREEMENT_TITLE.AGREEMENT_ID.eq(AGREEMENT.ID))
                    .orderBy(AGREEMENT_TITLE.POSITION)),
            code(AGREEMENT.FORM, AgreementForm.class),
            AGREEMENT.SUMMARY,
            map(
                select(AGREEMENT_IDENTIFIER.DATASET, AGREEMENT_IDENTIFIER.IDENTIFIER)
                    .from(AGREEMENT_IDENTIFIER)
                    .where(AGREEMENT_IDENTIFIER.AGREEMENT_ID.eq(AGREEMENT.ID))
                    .orderBy(AGREEMENT_IDENTIFIER.POSITION)),
            phases(),
            members(),
            instruments(),
            coding(),
            ProvisionReader.provisions(),
            citations(CITATION.AGREEMENT_ID.eq(AGREEMENT.ID)))
        .from(AGREEMENT)
        .where(which)
        .orderBy(AGREEMENT.KEY.collate("C"))
        .fetch(mapping(Agreement::new));
  }

  private static Field<Map<String, String>> map(Select<Record2<String, String>> query) {
    return multiset(query)
        .convertFrom(
            rows -> {
              Map<String, String> map = new LinkedHashMap<>();
              rows.forEach(row -> map.put(row.value1(), row.value2()));
              return map;
            });
  }

  private static Field<List<Phase>> phases() {
    return multiset(
            select(PHASE.NUMBER, date(PHASE.PERIOD), PHASE.NOTE)
                .from(PHASE)
                .where(PHASE.AGREEMENT_ID.eq(AGREEMENT.ID))
                .orderBy(PHASE.POSITION))
        .convertFrom(rows -> rows.map(mapping(Phase::new)));
  }

  private static Field<List<Member>> members() {
    return multiset(
            select(
                    Columns.<Actor>key(MEMBER.actor().KEY),
                    date(MEMBER.PERIOD),
                    code(MEMBER.DEPARTURE, Departure.class),
                    MEMBER.NOTE)
                .from(MEMBER)
                .where(MEMBER.AGREEMENT_ID.eq(AGREEMENT.ID))
                .orderBy(MEMBER.POSITION))
        .convertFrom(rows -> rows.map(mapping(Member::new)));
  }

  private static Field<List<Instrument>> instruments() {
    return multiset(
            select(
                    Columns.<Instrument>key(INSTRUMENT.KEY),
                    code(INSTRUMENT.KIND, InstrumentKind.class),
                    INSTRUMENT.TITLE,
                    code(INSTRUMENT.STAGE, InstrumentStage.class),
                    date(INSTRUMENT.SIGNED),
                    date(INSTRUMENT.IN_FORCE),
                    date(INSTRUMENT.ENDED),
                    INSTRUMENT.PLACE,
                    texts(
                        select(INSTRUMENT_LANGUAGE.LANGUAGE)
                            .from(INSTRUMENT_LANGUAGE)
                            .where(INSTRUMENT_LANGUAGE.INSTRUMENT_ID.eq(INSTRUMENT.ID))
                            .orderBy(INSTRUMENT_LANGUAGE.POSITION)),
                    INSTRUMENT.REGISTRATION,
                    INSTRUMENT.ARTICLES,
                    INSTRUMENT.NOTE,
                    citations(CITATION.INSTRUMENT_ID.eq(INSTRUMENT.ID)))
                .from(INSTRUMENT)
                .where(INSTRUMENT.AGREEMENT_ID.eq(AGREEMENT.ID))
                .orderBy(INSTRUMENT.POSITION))
        .convertFrom(rows -> rows.map(mapping(Instrument::new)));
  }

  private static SelectField<Coding> coding() {
    return row(
            Columns.<Source>keys(
                select(CODING_SOURCE.source().KEY)
                    .from(CODING_SOURCE)
                    .where(CODING_SOURCE.AGREEMENT_ID.eq(AGREEMENT.ID))
                    .orderBy(CODING_SOURCE.POSITION)),
            code(AGREEMENT.CODING_READ, Consulted.class),
            date(AGREEMENT.CODED_ON),
            AGREEMENT.CODING_NOTE)
        .mapping(Coding::new);
  }
}
