package org.casusfoederis.reporting.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casusfoederis.reporting.model.AgreementCard;
import org.casusfoederis.reporting.model.CitedText;
import org.casusfoederis.reporting.model.ComparisonReport;
import org.casusfoederis.reporting.model.Cover;
import org.casusfoederis.reporting.model.Imprint;
import org.casusfoederis.reporting.model.Term;

/// Cover, key findings, how to read, agreement cards.
final class FrontMatter {

  private FrontMatter() {}

  static Section cover(ComparisonReport report) {
    Cover cover = report.cover();
    Imprint imprint = report.imprint();
    return new Section(
        "cover",
        cover.title(),
        "cover",
        Map.of(
            "title", Markup.of(cover.title()),
            "subtitle", Markup.of(cover.subtitle()),
            "nativeTitles",
                cover.nativeTitles().stream().map(Markup::of).collect(Collectors.joining("\n")),
            "comparedHead", cover.compared().isEmpty() ? "" : Markup.of("Compared with"),
            "compared", Markup.of(String.join(" · ", cover.compared())),
            "counts", Markup.of(cover.counts()),
            "date", Markup.of(cover.date()),
            "imprint",
                Markup.of(
                    "Casus %s · schema %s · codebook %d · data SHA-256 %s"
                        .formatted(
                            imprint.casusVersion(),
                            imprint.schemaVersion(),
                            imprint.codebookVersion(),
                            imprint.fingerprint()))),
        List.of());
  }

  static List<Section> sections(ComparisonReport report) {
    var sections = new ArrayList<Section>();
    if (!report.findings().isEmpty()) {
      sections.add(findings(report.findings()));
    }
    if (!report.reading().isEmpty()) {
      sections.add(terms("How to read this report", "reading", report.reading()));
    }
    if (!report.cards().isEmpty()) {
      sections.add(cards(report.cards()));
    }
    return sections;
  }

  private static Section findings(List<CitedText> findings) {
    var flow = new Flow("Key findings", "findings");
    for (int i = 0; i < findings.size(); i++) {
      flow.numbered(i + 1, findings.get(i));
    }
    return flow.section();
  }

  static Section terms(String heading, String anchor, List<Term> terms) {
    var flow = new Flow(heading, anchor);
    terms.forEach(term -> flow.term(term.name(), term.text()));
    return flow.section();
  }

  private static Section cards(List<AgreementCard> cards) {
    var flow = new Flow("The agreements", "agreements");
    for (AgreementCard card : cards) {
      flow.group(card.focus() ? card.shortTitle() + " (focus)" : card.shortTitle());
      flow.row("paragraph", Markup.bold(card.title()));
      card.nativeTitles().forEach(flow::nativeTitle);
      flow.space();
      flow.paragraph(card.summary());
      card.facts().forEach(fact -> flow.fact(fact.name(), fact.text()));
      flow.fact("Key", new CitedText(card.key(), List.of()));
      if (!card.conflicts().isEmpty()) {
        flow.subhead("Where sources differ");
        card.conflicts().forEach(flow::bullet);
      }
    }
    return flow.section();
  }
}
