package org.casusfoederis.persistence.store;

import static org.casusfoederis.persistence.schema.conduct.Tables.BASIS;
import static org.casusfoederis.persistence.schema.conduct.Tables.BASIS_ACTOR;
import static org.casusfoederis.persistence.schema.conduct.Tables.DEPLOYMENT;
import static org.casusfoederis.persistence.schema.conduct.Tables.ESTIMATE;
import static org.casusfoederis.persistence.schema.conduct.Tables.IN_RETURN_FOR;
import static org.casusfoederis.persistence.schema.conduct.Tables.TRANSFER;
import static org.casusfoederis.persistence.store.Rows.range;
import static org.casusfoederis.persistence.store.Rows.text;

import java.util.List;
import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.conduct.Basis;
import org.casusfoederis.core.conduct.Conduct;
import org.casusfoederis.core.conduct.Deployment;
import org.casusfoederis.core.conduct.Estimate;
import org.casusfoederis.core.conduct.Transfer;
import org.casusfoederis.core.record.Code;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.persistence.schema.conduct.tables.records.DeploymentRecord;
import org.casusfoederis.persistence.schema.conduct.tables.records.TransferRecord;
import org.jspecify.annotations.Nullable;

/// The rows of deployments and transfers.
final class ConductRows {

  /// To which of the two a row belongs: the other number is null.
  private record Owner(Conduct conduct, @Nullable Long deployment, @Nullable Long transfer) {}

  private ConductRows() {}

  static DeploymentRecord main(Ids ids, Deployment deployment) {
    DeploymentRecord row = DEPLOYMENT.newRecord();
    row.setTitle(deployment.title());
    row.setKind(Code.of(deployment.deploymentKind()));
    row.setSenderId(ids.actor(deployment.sender()));
    row.setHostId(ids.actor(deployment.host()));
    row.setPlace(deployment.place());
    row.setPeriod(text(deployment.period()));
    row.setPeriodRange(range(deployment.period()));
    row.setStage(Code.of(deployment.stage()));
    row.setComposition(deployment.composition());
    row.setSummary(deployment.summary());
    row.setRank(Code.of(deployment.standing().rank()));
    row.setRankReason(deployment.standing().reason());
    return row;
  }

  static TransferRecord main(Ids ids, Transfer transfer) {
    TransferRecord row = TRANSFER.newRecord();
    row.setTitle(transfer.title());
    row.setCategory(Code.of(transfer.category()));
    row.setSenderId(ids.actor(transfer.sender()));
    row.setRecipientId(ids.actor(transfer.recipient()));
    row.setPeriod(text(transfer.period()));
    row.setPeriodRange(range(transfer.period()));
    row.setStage(Code.of(transfer.stage()));
    row.setSummary(transfer.summary());
    row.setRank(Code.of(transfer.standing().rank()));
    row.setRankReason(transfer.standing().reason());
    return row;
  }

  static void parts(Rows rows, Deployment deployment) {
    long id = rows.ids().record(deployment);
    var owner = new Owner(deployment, id, null);
    bases(rows, owner, deployment.under());
    estimates(rows, owner, deployment.estimates());
    rows.citations(deployment, deployment.citations(), row -> row.setDeploymentId(id));
  }

  static void parts(Rows rows, Transfer transfer) {
    long id = rows.ids().record(transfer);
    var owner = new Owner(transfer, null, id);
    bases(rows, owner, transfer.under());
    int position = 0;
    for (Key<Conduct> other : transfer.inReturnFor()) {
      var row = IN_RETURN_FOR.newRecord();
      row.setTransferId(id);
      row.setPosition(++position);
      row.setForDeploymentId(rows.ids().deployment(other));
      row.setForTransferId(rows.ids().transfer(other));
      rows.add(transfer, row);
    }
    estimates(rows, owner, transfer.estimates());
    rows.citations(transfer, transfer.citations(), row -> row.setTransferId(id));
  }

  private static void bases(Rows rows, Owner owner, List<Basis> bases) {
    int position = 0;
    for (Basis basis : bases) {
      long id = rows.ids().next(BASIS);
      var row = BASIS.newRecord();
      row.setId(id);
      row.setDeploymentId(owner.deployment());
      row.setTransferId(owner.transfer());
      row.setPosition(++position);
      row.setAgreementId(rows.ids().agreement(basis.agreement()));
      row.setTopicId(basis.topic() == null ? null : rows.ids().topic(basis.topic()).id());
      row.setNote(basis.note());
      rows.add(owner.conduct(), row);
      int actorPosition = 0;
      for (Key<Actor> actor : basis.assertedBy()) {
        var actorRow = BASIS_ACTOR.newRecord();
        actorRow.setBasisId(id);
        actorRow.setPosition(++actorPosition);
        actorRow.setActorId(rows.ids().actor(actor));
        rows.add(owner.conduct(), actorRow);
      }
      rows.citations(owner.conduct(), basis.citations(), citation -> citation.setBasisId(id));
    }
  }

  private static void estimates(Rows rows, Owner owner, List<Estimate> estimates) {
    int position = 0;
    for (Estimate estimate : estimates) {
      long id = rows.ids().next(ESTIMATE);
      var row = ESTIMATE.newRecord();
      row.setId(id);
      row.setDeploymentId(owner.deployment());
      row.setTransferId(owner.transfer());
      row.setPosition(++position);
      row.setMeasure(Code.of(estimate.measure()));
      row.setStage(Code.of(estimate.stage()));
      row.setAsOf(text(estimate.on()));
      row.setAsOfRange(range(estimate.on()));
      row.setLow(estimate.low());
      row.setBest(estimate.best());
      row.setHigh(estimate.high());
      row.setScope(estimate.scope());
      row.setCumulative(estimate.cumulative());
      row.setBody(estimate.by());
      row.setActorId(estimate.of() == null ? null : rows.ids().actor(estimate.of()));
      row.setNote(estimate.note());
      row.setRank(Code.of(estimate.standing().rank()));
      row.setRankReason(estimate.standing().reason());
      rows.add(owner.conduct(), row);
      rows.citations(owner.conduct(), estimate.citations(), citation -> citation.setEstimateId(id));
    }
  }
}
