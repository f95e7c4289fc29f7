package org.casusfoederis.persistence.store;

import static org.casusfoederis.persistence.schema.alliance.Tables.AGREEMENT;
import static org.casusfoederis.persistence.schema.alliance.Tables.AGREEMENT_IDENTIFIER;
import static org.casusfoederis.persistence.schema.alliance.Tables.AGREEMENT_TITLE;
import static org.casusfoederis.persistence.schema.alliance.Tables.CODING_SOURCE;
import static org.casusfoederis.persistence.schema.alliance.Tables.INSTRUMENT;
import static org.casusfoederis.persistence.schema.alliance.Tables.INSTRUMENT_LANGUAGE;
import static org.casusfoederis.persistence.schema.alliance.Tables.MEMBER;
import static org.casusfoederis.persistence.schema.alliance.Tables.PHASE;
import static org.casusfoederis.persistence.store.Rows.code;
import static org.casusfoederis.persistence.store.Rows.range;
import static org.casusfoederis.persistence.store.Rows.text;

import java.util.HashMap;
import java.util.Map;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.agreement.Instrument;
import org.casusfoederis.core.agreement.Member;
import org.casusfoederis.core.agreement.Phase;
import org.casusfoederis.core.provenance.Source;
import org.casusfoederis.core.record.Code;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.persistence.schema.alliance.tables.records.AgreementRecord;

/// The rows of an agreement.
final class AgreementRows {

  private AgreementRows() {}

  static AgreementRecord main(Agreement agreement) {
    AgreementRecord row = AGREEMENT.newRecord();
    row.setTitle(agreement.title());
    row.setShortTitle(agreement.shortTitle());
    row.setForm(Code.of(agreement.form()));
    row.setSummary(agreement.summary());
    row.setCodingRead(Code.of(agreement.coding().read()));
    row.setCodedOn(text(agreement.coding().on()));
    row.setCodedOnRange(range(agreement.coding().on()));
    row.setCodingNote(agreement.coding().note());
    return row;
  }

  static void parts(Rows rows, Agreement agreement) {
    long id = rows.ids().record(agreement);
    names(rows, agreement, id);
    int position = 0;
    for (Key<Source> source : agreement.coding().from()) {
      var row = CODING_SOURCE.newRecord();
      row.setAgreementId(id);
      row.setPosition(++position);
      row.setSourceId(rows.ids().source(source));
      rows.add(agreement, row);
    }
    position = 0;
    for (Phase phase : agreement.phases()) {
      var row = PHASE.newRecord();
      row.setAgreementId(id);
      row.setPosition(++position);
      row.setNumber(phase.number());
      row.setPeriod(text(phase.period()));
      row.setPeriodRange(range(phase.period()));
      row.setNote(phase.note());
      rows.add(agreement, row);
    }
    position = 0;
    for (Member member : agreement.members()) {
      var row = MEMBER.newRecord();
      row.setAgreementId(id);
      row.setPosition(++position);
      row.setActorId(rows.ids().actor(member.actor()));
      row.setPeriod(text(member.period()));
      row.setPeriodRange(range(member.period()));
      row.setDeparture(code(member.left()));
      row.setNote(member.note());
      rows.add(agreement, row);
    }
    Map<Key<Instrument>, Long> instruments = instruments(rows, agreement, id);
    ProvisionRows.add(rows, agreement, id, instruments);
    rows.citations(agreement, agreement.citations(), row -> row.setAgreementId(id));
  }

  private static void names(Rows rows, Agreement agreement, long id) {
    int position = 0;
    for (var title : agreement.titles().entrySet()) {
      var row = AGREEMENT_TITLE.newRecord();
      row.setAgreementId(id);
      row.setPosition(++position);
      row.setLanguage(title.getKey());
      row.setTitle(title.getValue());
      rows.add(agreement, row);
    }
    position = 0;
    for (var identifier : agreement.identifiers().entrySet()) {
      var row = AGREEMENT_IDENTIFIER.newRecord();
      row.setAgreementId(id);
      row.setPosition(++position);
      row.setDataset(identifier.getKey());
      row.setIdentifier(identifier.getValue());
      rows.add(agreement, row);
    }
  }

  private static Map<Key<Instrument>, Long> instruments(
      Rows rows, Agreement agreement, long agreementId) {
    Map<Key<Instrument>, Long> ids = new HashMap<>();
    int position = 0;
    for (Instrument instrument : agreement.instruments()) {
      long id = rows.ids().next(INSTRUMENT);
      ids.put(instrument.key(), id);
      var row = INSTRUMENT.newRecord();
      row.setId(id);
      row.setAgreementId(agreementId);
      row.setPosition(++position);
      row.setKey(instrument.key().text());
      row.setKind(Code.of(instrument.kind()));
      row.setTitle(instrument.title());
      row.setStage(Code.of(instrument.stage()));
      row.setSigned(text(instrument.signed()));
      row.setSignedRange(range(instrument.signed()));
      row.setInForce(text(instrument.inForce()));
      row.setInForceRange(range(instrument.inForce()));
      row.setEnded(text(instrument.ended()));
      row.setEndedRange(range(instrument.ended()));
      row.setPlace(instrument.place());
      row.setRegistration(instrument.registration());
      row.setArticles(instrument.articles());
      row.setNote(instrument.note());
      rows.add(agreement, row);
      int languagePosition = 0;
      for (String language : instrument.languages()) {
        var languageRow = INSTRUMENT_LANGUAGE.newRecord();
        languageRow.setInstrumentId(id);
        languageRow.setPosition(++languagePosition);
        languageRow.setLanguage(language);
        rows.add(agreement, languageRow);
      }
      rows.citations(agreement, instrument.citations(), citation -> citation.setInstrumentId(id));
    }
    return ids;
  }
}
