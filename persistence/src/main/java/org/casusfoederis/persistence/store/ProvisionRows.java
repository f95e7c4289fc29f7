package org.casusfoederis.persistence.store;

import static org.casusfoederis.persistence.schema.alliance.Tables.PROVISION;
import static org.casusfoederis.persistence.schema.alliance.Tables.PROVISION_PARTY;
import static org.casusfoederis.persistence.schema.alliance.Tables.PROVISION_VALUE;

import java.util.List;
import java.util.Map;
import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.agreement.Instrument;
import org.casusfoederis.core.agreement.Provision;
import org.casusfoederis.core.agreement.ProvisionValue;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.persistence.schema.alliance.tables.records.ProvisionRecord;
import org.jspecify.annotations.Nullable;

/// The rows of an agreement's provisions.
final class ProvisionRows {

  private ProvisionRows() {}

  static void add(
      Rows rows, Agreement agreement, long agreementId, Map<Key<Instrument>, Long> instruments) {
    int position = 0;
    for (Provision provision : agreement.provisions()) {
      long id = rows.ids().next(PROVISION);
      Ids.TopicId topic = rows.ids().topic(provision.topic());
      ProvisionRecord row = PROVISION.newRecord();
      row.setId(id);
      row.setAgreementId(agreementId);
      row.setPosition(++position);
      row.setTopicId(topic.id());
      row.setTopicType(topic.type());
      row.setAnswer(answer(provision.value(), topic));
      if (provision.value() instanceof ProvisionValue.Term term) {
        row.setTerm(term.length().toString());
        row.setTermLength(term.length().toString());
      }
      row.setArticle(provision.article());
      row.setNoArticleBecause(provision.noArticleBecause());
      row.setInstrumentId(instrument(agreement, provision.instrument(), instruments));
      row.setPhase(phase(agreement, provision.phase()));
      row.setCondition(provision.when());
      row.setSummary(provision.summary());
      row.setNote(provision.note());
      rows.add(agreement, row);
      if (provision.value() instanceof ProvisionValue.Coded coded
          && row.getAnswer().equals("coded")) {
        values(rows, agreement, id, topic, coded.codes());
      }
      parties(rows, agreement, id, "owed_by", provision.owedBy());
      parties(rows, agreement, id, "owed_to", provision.owedTo());
      rows.citations(agreement, provision.citations(), citation -> citation.setProvisionId(id));
    }
  }

  private static String answer(ProvisionValue value, Ids.TopicId topic) {
    return switch (value) {
      case ProvisionValue.Coded _ -> topic.type().equals("flag") ? "yes" : "coded";
      case ProvisionValue.Term _ -> "term";
      case ProvisionValue.Excluded _ -> "no";
      case ProvisionValue.Absent _ -> "absent";
      case ProvisionValue.Unknown _ -> "unknown";
    };
  }

  private static @Nullable Long instrument(
      Agreement agreement, @Nullable Key<Instrument> key, Map<Key<Instrument>, Long> instruments) {
    if (key == null) {
      return null;
    }
    Long id = instruments.get(key);
    if (id == null) {
      throw new StoreException(
          agreement,
          "A provision of the agreement %s names the instrument %s, which the agreement does not have. Add the instrument, or correct the key."
              .formatted(agreement.key(), key),
          null);
    }
    return id;
  }

  private static @Nullable Integer phase(Agreement agreement, @Nullable Integer number) {
    if (number != null
        && agreement.phases().stream().noneMatch(phase -> phase.number() == number)) {
      throw new StoreException(
          agreement,
          "A provision of the agreement %s names the phase %d, which the agreement does not have. Add the phase, or correct the number."
              .formatted(agreement.key(), number),
          null);
    }
    return number;
  }

  private static void values(
      Rows rows, Agreement agreement, long provision, Ids.TopicId topic, List<String> codes) {
    int position = 0;
    for (String code : codes) {
      var row = PROVISION_VALUE.newRecord();
      row.setProvisionId(provision);
      row.setPosition(++position);
      row.setTopicId(topic.id());
      row.setCode(code);
      rows.add(agreement, row);
    }
  }

  private static void parties(
      Rows rows, Agreement agreement, long provision, String role, List<Key<Actor>> actors) {
    int position = 0;
    for (Key<Actor> actor : actors) {
      var row = PROVISION_PARTY.newRecord();
      row.setProvisionId(provision);
      row.setRole(role);
      row.setPosition(++position);
      row.setActorId(rows.ids().actor(actor));
      rows.add(agreement, row);
    }
  }
}
