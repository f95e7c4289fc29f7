package org.casusfoederis.persistence.store;

import static org.casusfoederis.persistence.schema.alliance.Tables.AGREEMENT;
import static org.casusfoederis.persistence.schema.alliance.Tables.PROVISION;
import static org.casusfoederis.persistence.schema.alliance.Tables.PROVISION_PARTY;
import static org.casusfoederis.persistence.schema.alliance.Tables.PROVISION_VALUE;
import static org.casusfoederis.persistence.schema.provenance.Tables.CITATION;
import static org.casusfoederis.persistence.store.Columns.citations;
import static org.casusfoederis.persistence.store.Columns.texts;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.time.Period;
import java.util.List;
import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.agreement.Instrument;
import org.casusfoederis.core.agreement.Provision;
import org.casusfoederis.core.agreement.ProvisionValue;
import org.casusfoederis.core.codebook.Topic;
import org.casusfoederis.core.record.Key;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;

/// Reads provisions, as a column of the query for agreements.
final class ProvisionReader {

  private ProvisionReader() {}

  static Field<List<Provision>> provisions() {
    return multiset(
            select(
                    Columns.<Topic>key(PROVISION.topic().KEY),
                    value(),
                    PROVISION.ARTICLE,
                    PROVISION.NO_ARTICLE_BECAUSE,
                    Columns.<Instrument>key(PROVISION.instrument().KEY),
                    PROVISION.PHASE,
                    parties("owed_by"),
                    parties("owed_to"),
                    PROVISION.CONDITION,
                    PROVISION.SUMMARY,
                    PROVISION.NOTE,
                    citations(CITATION.PROVISION_ID.eq(PROVISION.ID)))
                .from(PROVISION)
                .where(PROVISION.AGREEMENT_ID.eq(AGREEMENT.ID))
                .orderBy(PROVISION.POSITION))
        .convertFrom(rows -> rows.map(mapping(Provision::new)));
  }

  private static SelectField<ProvisionValue> value() {
    return row(
            PROVISION.ANSWER,
            texts(
                select(PROVISION_VALUE.CODE)
                    .from(PROVISION_VALUE)
                    .where(PROVISION_VALUE.PROVISION_ID.eq(PROVISION.ID))
                    .orderBy(PROVISION_VALUE.POSITION)),
            PROVISION.TERM)
        .mapping(ProvisionReader::value);
  }

  private static ProvisionValue value(String answer, List<String> codes, @Nullable String term) {
    return switch (answer) {
      case "yes" -> new ProvisionValue.Coded(List.of("yes"));
      case "coded" -> new ProvisionValue.Coded(codes);
      case "term" -> new ProvisionValue.Term(Period.parse(term == null ? "" : term));
      case "no" -> new ProvisionValue.Excluded();
      case "absent" -> new ProvisionValue.Absent();
      case "unknown" -> new ProvisionValue.Unknown();
      default -> throw new IllegalStateException("unknown answer " + answer);
    };
  }

  private static Field<List<Key<Actor>>> parties(String role) {
    return Columns.keys(
        select(PROVISION_PARTY.actor().KEY)
            .from(PROVISION_PARTY)
            .where(PROVISION_PARTY.PROVISION_ID.eq(PROVISION.ID))
            .and(PROVISION_PARTY.ROLE.eq(role))
            .orderBy(PROVISION_PARTY.POSITION));
  }
}
