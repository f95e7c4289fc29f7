package org.casusfoederis.persistence.store;

import static org.casusfoederis.persistence.schema.alliance.Tables.AGREEMENT;
import static org.casusfoederis.persistence.schema.alliance.Tables.AGREEMENT_IDENTIFIER;
import static org.casusfoederis.persistence.schema.alliance.Tables.AGREEMENT_TITLE;
import static org.casusfoederis.persistence.schema.alliance.Tables.CODING_SOURCE;
import static org.casusfoederis.persistence.schema.alliance.Tables.INSTRUMENT;
import static org.casusfoederis.persistence.schema.alliance.Tables.MEMBER;
import static org.casusfoederis.persistence.schema.alliance.Tables.PHASE;
import static org.casusfoederis.persistence.schema.alliance.Tables.PROVISION;
import static org.casusfoederis.persistence.schema.conduct.Tables.ASSESSMENT;
import static org.casusfoederis.persistence.schema.conduct.Tables.ASSESSMENT_ACTOR;
import static org.casusfoederis.persistence.schema.conduct.Tables.ASSESSMENT_HOLDER;
import static org.casusfoederis.persistence.schema.conduct.Tables.BASIS;
import static org.casusfoederis.persistence.schema.conduct.Tables.CONCERN;
import static org.casusfoederis.persistence.schema.conduct.Tables.DEPLOYMENT;
import static org.casusfoederis.persistence.schema.conduct.Tables.ESTIMATE;
import static org.casusfoederis.persistence.schema.conduct.Tables.EVENT;
import static org.casusfoederis.persistence.schema.conduct.Tables.EVENT_ACTOR;
import static org.casusfoederis.persistence.schema.conduct.Tables.IN_RETURN_FOR;
import static org.casusfoederis.persistence.schema.conduct.Tables.TRANSFER;
import static org.casusfoederis.persistence.schema.provenance.Tables.CITATION;
import static org.casusfoederis.persistence.schema.provenance.Tables.SOURCE;
import static org.casusfoederis.persistence.schema.provenance.Tables.SOURCE_AUTHOR;
import static org.casusfoederis.persistence.schema.provenance.Tables.SOURCE_REPORT;
import static org.casusfoederis.persistence.schema.reference.Tables.ACTOR;
import static org.casusfoederis.persistence.schema.reference.Tables.ACTOR_CODE;
import static org.casusfoederis.persistence.schema.reference.Tables.ACTOR_NAME;
import static org.casusfoederis.persistence.schema.reference.Tables.ACTOR_SUCCESSION;

import java.time.OffsetDateTime;
import java.util.List;
import org.casusfoederis.core.record.RecordKind;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/// Where the records of a kind stand: the table of their main rows, and the references of the rows
/// that belong to them.
///
/// @param table one row a record; all such tables have the columns below
/// @param parts the columns by which other rows belong to a main row, in the order in which those
///   rows can be removed
record MainTable(Table<?> table, List<TableField<?, Long>> parts) {

  static MainTable of(RecordKind kind) {
    return switch (kind) {
      case SOURCE ->
          new MainTable(SOURCE, List.of(SOURCE_AUTHOR.SOURCE_ID, SOURCE_REPORT.SOURCE_ID));
      case ACTOR ->
          new MainTable(
              ACTOR,
              List.of(
                  ACTOR_NAME.ACTOR_ID,
                  ACTOR_CODE.ACTOR_ID,
                  ACTOR_SUCCESSION.ACTOR_ID,
                  CITATION.ACTOR_ID));
      case AGREEMENT ->
          new MainTable(
              AGREEMENT,
              List.of(
                  AGREEMENT_TITLE.AGREEMENT_ID,
                  AGREEMENT_IDENTIFIER.AGREEMENT_ID,
                  CODING_SOURCE.AGREEMENT_ID,
                  MEMBER.AGREEMENT_ID,
                  PROVISION.AGREEMENT_ID,
                  PHASE.AGREEMENT_ID,
                  INSTRUMENT.AGREEMENT_ID,
                  CITATION.AGREEMENT_ID));
      case DEPLOYMENT ->
          new MainTable(
              DEPLOYMENT,
              List.of(BASIS.DEPLOYMENT_ID, ESTIMATE.DEPLOYMENT_ID, CITATION.DEPLOYMENT_ID));
      case TRANSFER ->
          new MainTable(
              TRANSFER,
              List.of(
                  IN_RETURN_FOR.TRANSFER_ID,
                  BASIS.TRANSFER_ID,
                  ESTIMATE.TRANSFER_ID,
                  CITATION.TRANSFER_ID));
      case EVENT ->
          new MainTable(EVENT, List.of(EVENT_ACTOR.EVENT_ID, CONCERN.EVENT_ID, CITATION.EVENT_ID));
      case ASSESSMENT ->
          new MainTable(
              ASSESSMENT,
              List.of(
                  ASSESSMENT_ACTOR.ASSESSMENT_ID,
                  ASSESSMENT_HOLDER.ASSESSMENT_ID,
                  CONCERN.ASSESSMENT_ID,
                  CITATION.ASSESSMENT_ID));
    };
  }

  Field<Long> id() {
    return column("id", Long.class);
  }

  Field<String> key() {
    return column("key", String.class);
  }

  Field<byte[]> fingerprint() {
    return column("fingerprint", byte[].class);
  }

  Field<OffsetDateTime> recordedAt() {
    return column("recorded_at", OffsetDateTime.class);
  }

  private <T> Field<T> column(String name, Class<T> type) {
    return DSL.field(table.getQualifiedName().append(name), type);
  }
}
