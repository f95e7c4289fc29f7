package org.casusfoederis.reporting.render;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casusfoederis.reporting.model.AgreementCard;
import org.casusfoederis.reporting.model.CitedText;
import org.casusfoederis.reporting.model.Cover;
import org.casusfoederis.reporting.model.Imprint;
import org.casusfoederis.reporting.model.Report;
import org.casusfoederis.reporting.model.Section;

/// Cover, key findings, how to read, agreement cards.
final class FrontMatter {

  private FrontMatter() {}

  static Part cover(Report report) {
    Cover cover = report.cover();
    return new Part(
        "cover",
        Map.of(
            "title", Markup.of(cover.title()),
            "subtitle", Markup.of(cover.subtitle()),
            "nativeTitles",
                cover.nativeTitles().stream().map(Markup::of).collect(Collectors.joining("\n")),
            "comparedHead", cover.compared().isEmpty() ? "" : "Compared with",
            "compared", Markup.of(String.join(" · ", cover.compared())),
            "counts", Markup.of(cover.counts()),
            "date", Markup.of(cover.date()),
            "imprint", Markup.of(imprint(report.imprint()))),
        List.of());
  }

  private static String imprint(Imprint imprint) {
    return "Casus %s · schema %s · codebook %d · data SHA-256 %s"
        .formatted(
            imprint.casusVersion(),
            imprint.schemaVersion(),
            imprint.codebookVersion(),
            imprint.fingerprint());
  }

  static void points(Section.Points section, Flow flow) {
    flow.section(section.heading());
    for (int i = 0; i < section.points().size(); i++) {
      flow.numbered(i + 1, section.points().get(i));
    }
  }

  static void terms(Section.Terms section, Flow flow) {
    flow.section(section.heading());
    section.terms().forEach(term -> flow.term(term.name(), term.text()));
  }

  static void cards(Section.Cards section, Flow flow) {
    flow.section(section.heading());
    for (AgreementCard card : section.cards()) {
      flow.card(card.focus() ? card.shortTitle() + " – the focus" : card.shortTitle());
      flow.subtitle(card.title());
      card.nativeTitles().forEach(flow::nativeTitle);
      if (!card.nativeTitles().isEmpty()) {
        flow.space();
      }
      flow.paragraph(card.summary());
      card.facts().forEach(fact -> flow.fact(fact.name(), fact.text()));
      flow.fact("Key", new CitedText(card.key(), List.of()));
      for (int i = 0; i < card.conflicts().size(); i++) {
        flow.fact(i == 0 ? "Disputed" : "", card.conflicts().get(i));
      }
    }
  }
}
