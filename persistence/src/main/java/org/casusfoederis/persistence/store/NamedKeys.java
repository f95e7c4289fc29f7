package org.casusfoederis.persistence.store;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.conduct.Assessment;
import org.casusfoederis.core.conduct.Basis;
import org.casusfoederis.core.conduct.Conduct;
import org.casusfoederis.core.conduct.Deployment;
import org.casusfoederis.core.conduct.Estimate;
import org.casusfoederis.core.conduct.Event;
import org.casusfoederis.core.conduct.Transfer;
import org.casusfoederis.core.provenance.Citation;
import org.casusfoederis.core.provenance.Source;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.record.RecordKind;
import org.jspecify.annotations.Nullable;

/// The keys of other records that records name, by kind. A deployment or transfer is noted as both.
final class NamedKeys {

  private final Map<RecordKind, Set<String>> keys = new EnumMap<>(RecordKind.class);

  static NamedKeys of(Collection<? extends CasusRecord> records) {
    var named = new NamedKeys();
    records.forEach(named::record);
    return named;
  }

  Map<RecordKind, Set<String>> keys() {
    return keys;
  }

  private void record(CasusRecord record) {
    citations(record.citations());
    switch (record) {
      case Source source -> all(RecordKind.SOURCE, source.reports());
      case Actor actor -> all(RecordKind.ACTOR, actor.succeededBy());
      case Agreement agreement -> agreement(agreement);
      case Deployment deployment -> {
        one(RecordKind.ACTOR, deployment.sender());
        one(RecordKind.ACTOR, deployment.host());
        bases(deployment.under());
        estimates(deployment.estimates());
      }
      case Transfer transfer -> {
        one(RecordKind.ACTOR, transfer.sender());
        one(RecordKind.ACTOR, transfer.recipient());
        bases(transfer.under());
        conduct(transfer.inReturnFor());
        estimates(transfer.estimates());
      }
      case Event event -> {
        all(RecordKind.ACTOR, event.by());
        all(RecordKind.ACTOR, event.towards());
        one(RecordKind.AGREEMENT, event.agreement());
        conduct(event.concerns());
      }
      case Assessment assessment -> {
        all(RecordKind.ACTOR, assessment.about());
        all(RecordKind.ACTOR, assessment.holderActors());
        one(RecordKind.AGREEMENT, assessment.agreement());
        conduct(assessment.concerns());
      }
      default -> throw new IllegalArgumentException("no record of a known kind: " + record);
    }
  }

  private void agreement(Agreement agreement) {
    agreement.members().forEach(member -> one(RecordKind.ACTOR, member.actor()));
    agreement.instruments().forEach(instrument -> citations(instrument.citations()));
    all(RecordKind.SOURCE, agreement.coding().from());
    agreement
        .provisions()
        .forEach(
            provision -> {
              all(RecordKind.ACTOR, provision.owedBy());
              all(RecordKind.ACTOR, provision.owedTo());
              citations(provision.citations());
            });
  }

  private void bases(List<Basis> bases) {
    for (Basis basis : bases) {
      one(RecordKind.AGREEMENT, basis.agreement());
      all(RecordKind.ACTOR, basis.assertedBy());
      citations(basis.citations());
    }
  }

  private void estimates(List<Estimate> estimates) {
    for (Estimate estimate : estimates) {
      one(RecordKind.ACTOR, estimate.of());
      citations(estimate.citations());
    }
  }

  private void citations(List<Citation> citations) {
    citations.forEach(citation -> one(RecordKind.SOURCE, citation.source()));
  }

  private void conduct(List<Key<Conduct>> named) {
    all(RecordKind.DEPLOYMENT, named);
    all(RecordKind.TRANSFER, named);
  }

  private void all(RecordKind kind, List<? extends Key<?>> named) {
    named.forEach(key -> one(kind, key));
  }

  private void one(RecordKind kind, @Nullable Key<?> key) {
    if (key != null) {
      keys.computeIfAbsent(kind, _ -> new HashSet<>()).add(key.text());
    }
  }
}
