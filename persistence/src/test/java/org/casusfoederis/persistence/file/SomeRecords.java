package org.casusfoederis.persistence.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.time.api.Dates;
import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.agreement.AgreementForm;
import org.casusfoederis.core.agreement.Coding;
import org.casusfoederis.core.agreement.Instrument;
import org.casusfoederis.core.agreement.InstrumentKind;
import org.casusfoederis.core.agreement.InstrumentStage;
import org.casusfoederis.core.agreement.Member;
import org.casusfoederis.core.agreement.Provision;
import org.casusfoederis.core.agreement.ProvisionValue;
import org.casusfoederis.core.codebook.Codebook;
import org.casusfoederis.core.codebook.CodedValue;
import org.casusfoederis.core.codebook.Topic;
import org.casusfoederis.core.conduct.Basis;
import org.casusfoederis.core.conduct.Conduct;
import org.casusfoederis.core.conduct.Deployment;
import org.casusfoederis.core.conduct.DeploymentKind;
import org.casusfoederis.core.conduct.Estimate;
import org.casusfoederis.core.conduct.Measure;
import org.casusfoederis.core.conduct.Stage;
import org.casusfoederis.core.conduct.Transfer;
import org.casusfoederis.core.conduct.TransferCategory;
import org.casusfoederis.core.provenance.Citation;
import org.casusfoederis.core.provenance.Consulted;
import org.casusfoederis.core.provenance.Credibility;
import org.casusfoederis.core.provenance.Rank;
import org.casusfoederis.core.provenance.Stance;
import org.casusfoederis.core.provenance.Standing;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/// Records of any content, as far as files can hold it: texts have no white space around them.
final class SomeRecords extends DomainContextBase {

  /// Words that YAML might take for something else, and marks that it might stumble over.
  private static final Arbitrary<String> TEXTS =
      Arbitraries.oneOf(
          Arbitraries.of(
              "no",
              "null",
              "~",
              "true",
              "0x1F",
              "1e3",
              "2024-06-19",
              "- a",
              "a: b",
              "a #b",
              "*a",
              "&a",
              "!a",
              "%a",
              "@a",
              "`a",
              "{a}",
              "[a",
              "'",
              "\"",
              "|",
              ">",
              "? a",
              "<<",
              "=",
              "a\nb",
              "a\n\n b",
              "a\tb",
              "조약",
              "Договор",
              "e\u0301",
              "\uD83D\uDD4A",
              "a\u00A0b",
              "a\u2028b",
              "a\u0085b",
              "x".repeat(300),
              "word ".repeat(80) + "end"),
          Arbitraries.strings()
              .ofMinLength(1)
              .ofMaxLength(40)
              .withCharRange(' ', '~')
              .withCharRange('\u00A1', '\u052F')
              .withCharRange('\uAC00', '\uD7A3')
              .map(String::strip)
              .filter(text -> !text.isBlank()));

  @Provide
  Arbitrary<EdtfDate> dates() {
    Arbitrary<LocalDate> days =
        Dates.dates().between(LocalDate.of(1815, 1, 1), LocalDate.of(2030, 1, 1));
    Arbitrary<String> singles =
        Combinators.combine(days, Arbitraries.of(4, 7, 10), Arbitraries.of("", "?", "~", "%"))
            .as((day, length, mark) -> day.toString().substring(0, length) + mark);
    return singles
        .flatMap(one -> Arbitraries.of(one, one + "/..", "../" + one, one + "/", one + "/" + one))
        .map(EdtfDate::parse);
  }

  @Provide
  Arbitrary<Standing> standings() {
    Arbitrary<Standing> reasoned =
        Combinators.combine(Arbitraries.of(Rank.class), TEXTS).as(Standing::new);
    return Arbitraries.oneOf(
        Arbitraries.of(Standing.NORMAL, new Standing(Rank.PREFERRED, null)), reasoned);
  }

  /// Citations of the whole or of one field.
  private Arbitrary<Citation> citations(String cited) {
    return Combinators.combine(
            Arbitraries.of("kcna", "tass-1.2", "0123"),
            TEXTS.injectNull(0.5),
            Arbitraries.of(Credibility.class),
            Arbitraries.of(Stance.class),
            Arbitraries.just(cited).injectNull(0.5),
            TEXTS.injectNull(0.5),
            standings(),
            TEXTS.injectNull(0.5))
        .as(
            (source, at, credibility, stance, field, says, standing, note) ->
                new Citation(
                    Key.of(source),
                    at,
                    credibility,
                    stance,
                    field,
                    field == null ? null : says,
                    standing,
                    note));
  }

  @Provide
  Arbitrary<Estimate> estimates() {
    Arbitrary<BigDecimal> figure =
        Arbitraries.bigDecimals()
            .between(BigDecimal.ZERO, new BigDecimal("10000000"))
            .ofScale(2)
            .injectNull(0.3);
    var figures = figure.list().ofSize(3).filter(all -> all.stream().anyMatch(one -> one != null));
    return Combinators.combine(
            Arbitraries.of(Measure.class),
            Arbitraries.of(Stage.class),
            dates(),
            figures,
            TEXTS.injectNull(0.5),
            Arbitraries.of(true, false),
            standings(),
            citations("stage").list().ofMinSize(1).ofMaxSize(3))
        .as(
            (measure, stage, on, given, text, cumulative, standing, citations) -> {
              var sorted =
                  Stream.of(0, 1, 2).map(given::get).filter(n -> n != null).sorted().toList();
              int size = sorted.size();
              return new Estimate(
                  measure,
                  stage,
                  on,
                  size > 1 ? sorted.getFirst() : null,
                  size == 2 ? null : sorted.get(size / 2),
                  size > 1 ? sorted.getLast() : null,
                  text,
                  cumulative,
                  "somebody",
                  text == null ? null : Key.of("USA"),
                  text,
                  standing,
                  citations);
            });
  }

  @Provide
  Arbitrary<Provision> provisions() {
    return Arbitraries.of(Codebook.version1().topics())
        .flatMap(
            topic ->
                Combinators.combine(
                        values(topic), TEXTS, TEXTS.injectNull(0.5), citations("article"))
                    .as(
                        (value, text, note, citation) ->
                            new Provision(
                                topic.key(),
                                value,
                                note == null ? null : text,
                                note == null ? text : null,
                                note == null ? null : Key.of("treaty"),
                                null,
                                note == null ? List.of() : List.of(Key.of("RUS")),
                                List.of(),
                                note,
                                text,
                                note,
                                List.of(citation))));
  }

  private static Arbitrary<ProvisionValue> values(Topic topic) {
    Arbitrary<ProvisionValue> no = Arbitraries.just(new ProvisionValue.Excluded());
    List<String> codes = topic.values().stream().map(CodedValue::code).toList();
    return switch (topic.type()) {
      case FLAG ->
          Arbitraries.oneOf(no, Arbitraries.just(new ProvisionValue.Coded(List.of("yes"))));
      case PERIOD ->
          Arbitraries.oneOf(
              no,
              Arbitraries.integers()
                  .between(1, 99)
                  .map(n -> new ProvisionValue.Term(Period.of(n, n % 3, n % 2))));
      case NOMINAL, ORDINAL ->
          Arbitraries.oneOf(
              no, Arbitraries.of(codes).map(code -> new ProvisionValue.Coded(List.of(code))));
      case SET ->
          Arbitraries.oneOf(
              no,
              Arbitraries.of(codes)
                  .set()
                  .ofMinSize(1)
                  .map(
                      some ->
                          new ProvisionValue.Coded(
                              codes.stream().filter(some::contains).toList())));
    };
  }

  @Provide
  Arbitrary<Deployment> deployments() {
    return Combinators.combine(
            TEXTS,
            dates(),
            TEXTS.injectNull(0.5),
            standings(),
            citations("stage").list().ofMinSize(1).ofMaxSize(2),
            estimates().list().ofMaxSize(2))
        .as(SomeRecords::deployment);
  }

  @Provide
  Arbitrary<Transfer> transfers() {
    var bases =
        Combinators.combine(
                Arbitraries.of("NATO-1949", "RUS-PRK-2024"),
                Arbitraries.of("defence", "arms").injectNull(0.5),
                Arbitraries.of("RUS", "PRK", "USA").list().ofMaxSize(2).uniqueElements(),
                TEXTS.injectNull(0.5),
                Arbitraries.of("kcna", "0123").list().ofMaxSize(2).uniqueElements())
            .as(
                (agreement, topic, assertedBy, note, cited) ->
                    new Basis(
                        Key.of(agreement),
                        topic == null ? null : Key.of(topic),
                        assertedBy.stream().map(Key::<Actor>of).toList(),
                        note,
                        cited.stream()
                            .map(source -> CitationReader.plain(Key.of(source)))
                            .toList()));
    return Combinators.combine(
            deployments(),
            TEXTS,
            bases.list().ofMaxSize(2),
            Arbitraries.of("shells", "oil", "guns").list().ofMaxSize(2).uniqueElements())
        .as(
            (like, title, under, others) ->
                new Transfer(
                    Key.of("a-transfer"),
                    title,
                    TransferCategory.FOOD,
                    like.sender(),
                    like.host(),
                    like.period(),
                    like.stage(),
                    under,
                    others.stream().map(Key::<Conduct>of).toList(),
                    like.summary(),
                    like.estimates(),
                    like.standing(),
                    like.citations()));
  }

  static Deployment deploymentWith(Estimate estimate) {
    return deployment(
        "T",
        EdtfDate.parse("2024"),
        null,
        Standing.NORMAL,
        estimate.citations(),
        List.of(estimate));
  }

  private static Deployment deployment(
      String title,
      EdtfDate period,
      @Nullable String text,
      Standing standing,
      List<Citation> citations,
      List<Estimate> estimates) {
    return new Deployment(
        Key.of("d"),
        title,
        DeploymentKind.COMBAT,
        Key.of("PRK"),
        Key.of("RUS"),
        text,
        period,
        Stage.IN_USE,
        text,
        List.of(),
        text,
        estimates,
        standing,
        citations);
  }

  static Agreement agreementWith(Provision provision) {
    EdtfDate date = EdtfDate.parse("2024/..");
    Key<Actor> russia = Key.of("RUS");
    return new Agreement(
        Key.of("a"),
        "A",
        "A",
        Map.of(),
        AgreementForm.TREATY,
        "A.",
        Map.of(),
        List.of(),
        List.of(new Member(russia, date, null, null), new Member(Key.of("PRK"), date, null, null)),
        List.of(
            new Instrument(
                Key.of("treaty"),
                InstrumentKind.TREATY,
                null,
                InstrumentStage.IN_FORCE,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                List.of())),
        new Coding(List.of(Key.of("kcna")), Consulted.TEXT, date, null),
        List.of(provision),
        List.of());
  }
}
