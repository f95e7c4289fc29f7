package org.casusfoederis.reporting.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.codebook.Codebook;
import org.casusfoederis.core.codebook.Topic;
import org.casusfoederis.core.compare.Answer;
import org.casusfoederis.core.conduct.Basis;
import org.casusfoederis.core.conduct.Conduct;
import org.casusfoederis.core.conduct.Deployment;
import org.casusfoederis.core.conduct.Transfer;
import org.casusfoederis.core.provenance.Citation;
import org.casusfoederis.core.provenance.Stance;
import org.casusfoederis.core.record.Code;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.core.record.RecordSet;
import org.casusfoederis.core.time.EdtfDate;
import org.casusfoederis.reporting.compose.SelectedConduct.Placed;
import org.casusfoederis.reporting.model.CitedText;
import org.casusfoederis.reporting.model.ConductSheet;
import org.casusfoederis.reporting.model.Term;
import org.jspecify.annotations.Nullable;

/// Makes the sheets of deployments and transfers.
///
/// @param records all records, to name what a sheet refers to
/// @param codebook to name the topics that a sheet refers to
/// @param names the names of actors
/// @param numbers gives sources their numbers
/// @param series sets the estimates side by side
record ConductComposer(
    RecordSet records,
    Codebook codebook,
    ActorNames names,
    SourceNumbers numbers,
    SeriesComposer series) {

  /// The sheet of a deployment.
  ConductSheet deployment(Placed<Deployment> placed) {
    Deployment deployment = placed.conduct();
    CitedText summary = summary(deployment.summary(), deployment.citations());
    var facts = new ArrayList<Term>();
    facts.add(fact("From", names.of(deployment.sender())));
    facts.add(
        fact(
            "In",
            names.of(deployment.host())
                + Optional.ofNullable(deployment.place()).map(place -> ", " + place).orElse("")));
    facts.add(fact("When", Dates.words(deployment.period())));
    facts.add(fact("For", Code.words(deployment.deploymentKind())));
    facts.add(fact("Stage", Code.words(deployment.stage())));
    Optional.ofNullable(deployment.composition())
        .ifPresent(text -> facts.add(fact("Composition", text)));
    bases(deployment.under(), facts);
    remarks(deployment.citations(), deployment.period(), facts);
    return new ConductSheet(
        deployment.title(),
        placed.agreementIfNamed(),
        facts,
        summary,
        series.series(deployment.estimates()));
  }

  /// The sheet of a transfer.
  ConductSheet transfer(Placed<Transfer> placed) {
    Transfer transfer = placed.conduct();
    CitedText summary = summary(transfer.summary(), transfer.citations());
    var facts = new ArrayList<Term>();
    facts.add(fact("From", names.of(transfer.sender())));
    facts.add(fact("To", names.of(transfer.recipient())));
    facts.add(fact("What", Code.words(transfer.category())));
    facts.add(fact("When", Dates.words(transfer.period())));
    facts.add(fact("Stage", Code.words(transfer.stage())));
    bases(transfer.under(), facts);
    if (!transfer.inReturnFor().isEmpty()) {
      facts.add(
          fact(
              "Said to be given in return for",
              Sentences.list(transfer.inReturnFor().stream().map(this::title).toList())));
    }
    remarks(transfer.citations(), transfer.period(), facts);
    return new ConductSheet(
        transfer.title(),
        placed.agreementIfNamed(),
        facts,
        summary,
        series.series(transfer.estimates()));
  }

  private CitedText summary(@Nullable String summary, List<Citation> citations) {
    return numbers.cited(Optional.ofNullable(summary).orElse(""), citations);
  }

  private static Term fact(String name, String text) {
    return new Term(name, new CitedText(text, List.of()));
  }

  private void bases(List<Basis> under, List<Term> facts) {
    for (Basis basis : under) {
      facts.add(new Term("Said to fall under", numbers.cited(basis(basis), basis.citations())));
    }
  }

  private String basis(Basis basis) {
    Optional<Agreement> agreement = records.agreement(basis.agreement());
    var text =
        new StringBuilder(agreement.map(Agreement::shortTitle).orElse(basis.agreement().text()));
    Key<Topic> key = basis.topic();
    if (key != null) {
      Optional<Topic> topic = codebook.find(key);
      text.append(", ").append(topic.map(Topic::title).orElse(key.text()));
      agreement
          .flatMap(one -> topic.map(known -> Values.articles(one, Answer.of(one, known))))
          .filter(article -> !article.isEmpty())
          .ifPresent(article -> text.append(" (").append(article).append(')'));
    }
    if (!basis.assertedBy().isEmpty()) {
      text.append(", as ")
          .append(names.proseList(basis.assertedBy()))
          .append(Sentences.form(basis.assertedBy().size(), " says", " say"));
    }
    return Sentences.paragraph(
        Stream.of(text.toString(), Optional.ofNullable(basis.note()).orElse("")).toList());
  }

  private void remarks(List<Citation> citations, EdtfDate period, List<Term> facts) {
    List<Citation> denials =
        citations.stream()
            .filter(one -> one.stance() == Stance.DENIES)
            .filter(one -> one.says() == null && !one.standing().isRefuted())
            .toList();
    if (!denials.isEmpty()) {
      List<String> notes =
          denials.stream().flatMap(one -> Optional.ofNullable(one.note()).stream()).toList();
      String text =
          notes.isEmpty()
              ? Sentences.count(denials.size(), "source denies it", "sources deny it")
              : Sentences.paragraph(notes);
      facts.add(new Term("Denied", new CitedText(text, numbers.all(denials))));
    }
    for (String conflict :
        new Conflicts(names, numbers)
            .sentences("", citations, Map.of("period", Dates.words(period)))) {
      facts.add(fact("Sources differ", conflict));
    }
  }

  private String title(Key<Conduct> key) {
    return Stream.of(RecordKind.DEPLOYMENT, RecordKind.TRANSFER)
        .flatMap(kind -> records.find(kind, key.text()).stream())
        .findFirst()
        .map(one -> Sentences.quoted(one.title()))
        .orElse(key.text());
  }
}
