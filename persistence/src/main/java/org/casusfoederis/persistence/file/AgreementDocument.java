package org.casusfoederis.persistence.file;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.agreement.Coding;
import org.casusfoederis.core.agreement.Instrument;
import org.casusfoederis.core.agreement.Member;
import org.casusfoederis.core.agreement.Phase;
import org.casusfoederis.core.agreement.Provision;
import org.casusfoederis.core.agreement.ProvisionValue;

/// Writes agreements.
final class AgreementDocument {

  private AgreementDocument() {}

  static Map<String, Object> of(Agreement agreement) {
    return new Entries()
        .put("key", agreement.key())
        .put("title", agreement.title())
        .put("short", agreement.shortTitle())
        .put("titles", new TreeMap<>(agreement.titles()))
        .put("form", agreement.form())
        .put("summary", agreement.summary())
        .put("identifiers", new TreeMap<>(agreement.identifiers()))
        .list("phases", agreement.phases(), AgreementDocument::phase)
        .list("members", agreement.members(), AgreementDocument::member)
        .list("instruments", agreement.instruments(), AgreementDocument::instrument)
        .put("coding", coding(agreement.coding()))
        .list("provisions", coded(agreement), AgreementDocument::provision)
        .list("absent", bare(agreement, ProvisionValue.Absent.class), one -> one.topic().text())
        .list("unknown", bare(agreement, ProvisionValue.Unknown.class), one -> one.topic().text())
        .list("cite", agreement.citations(), ProvenanceDocument::citation)
        .map();
  }

  private static Map<String, Object> phase(Phase phase) {
    return new Entries()
        .put("number", phase.number())
        .put("period", phase.period())
        .put("note", phase.note())
        .map();
  }

  private static Map<String, Object> member(Member member) {
    return new Entries()
        .put("actor", member.actor())
        .put("period", member.period())
        .put("left", member.left())
        .put("note", member.note())
        .map();
  }

  private static Map<String, Object> instrument(Instrument instrument) {
    return new Entries()
        .put("key", instrument.key())
        .put("kind", instrument.kind())
        .put("title", instrument.title())
        .put("stage", instrument.stage())
        .put("signed", instrument.signed())
        .put("in_force", instrument.inForce())
        .put("ended", instrument.ended())
        .put("place", instrument.place())
        .put("languages", instrument.languages())
        .put("registration", instrument.registration())
        .put("articles", instrument.articles())
        .put("note", instrument.note())
        .list("cite", instrument.citations(), ProvenanceDocument::citation)
        .map();
  }

  private static Map<String, Object> coding(Coding coding) {
    return new Entries()
        .keys("from", coding.from())
        .put("read", coding.read())
        .put("on", coding.on())
        .put("note", coding.note())
        .map();
  }

  private static List<Provision> coded(Agreement agreement) {
    return agreement.provisions().stream()
        .filter(
            provision ->
                switch (provision.value()) {
                  case ProvisionValue.Absent _, ProvisionValue.Unknown _ -> false;
                  case ProvisionValue.Coded _, ProvisionValue.Term _, ProvisionValue.Excluded _ ->
                      true;
                })
        .toList();
  }

  private static List<Provision> bare(Agreement agreement, Class<? extends ProvisionValue> value) {
    return agreement.provisions().stream()
        .filter(provision -> value.isInstance(provision.value()))
        .toList();
  }

  private static Map<String, Object> provision(Provision provision) {
    return new Entries()
        .put("topic", provision.topic())
        .put("value", value(provision.value()))
        .put("article", provision.article())
        .put("no_article_because", provision.noArticleBecause())
        .put("instrument", provision.instrument())
        .put("phase", provision.phase())
        .keys("owed_by", provision.owedBy())
        .keys("owed_to", provision.owedTo())
        .put("when", provision.when())
        .put("summary", provision.summary())
        .put("note", provision.note())
        .list("cite", provision.citations(), ProvenanceDocument::citation)
        .map();
  }

  private static Object value(ProvisionValue value) {
    return switch (value) {
      case ProvisionValue.Coded(var codes) -> codes.size() == 1 ? codes.getFirst() : codes;
      case ProvisionValue.Term(var length) -> length.toString();
      case ProvisionValue.Excluded _ -> "no";
      case ProvisionValue.Absent _, ProvisionValue.Unknown _ ->
          throw new IllegalArgumentException("stands in a list of its own");
    };
  }
}
