package org.casusfoederis.reporting.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.sf.jasperreports.renderers.SimpleDataRenderer;
import org.casusfoederis.reporting.model.AgreementCard;
import org.casusfoederis.reporting.model.CitedText;
import org.casusfoederis.reporting.model.Cover;
import org.casusfoederis.reporting.model.Imprint;
import org.casusfoederis.reporting.model.LocatorMap;
import org.casusfoederis.reporting.model.Logo;
import org.casusfoederis.reporting.model.Report;
import org.casusfoederis.reporting.model.Section;

/// Cover, key findings, how to read, agreement cards.
final class FrontMatter {

  /// A cover has one page: the names of more agreements than these are set small.
  private static final int MOST_IN_BODY_SIZE = 24;

  private FrontMatter() {}

  static Part cover(Report report) {
    Cover cover = report.cover();
    var parameters = new HashMap<String, Object>();
    put(parameters, "title", cover.title());
    put(parameters, "subtitle", cover.subtitle());
    parameters.put(
        "nativeTitles",
        cover.nativeTitles().stream().map(Markup::of).collect(Collectors.joining("\n")));
    put(parameters, "comparedHead", cover.compared().isEmpty() ? "" : "Compared with");
    put(
        parameters,
        cover.compared().size() > MOST_IN_BODY_SIZE ? "comparedSmall" : "compared",
        String.join(" · ", cover.compared()));
    put(parameters, "counts", cover.counts());
    put(parameters, "scope", cover.scope());
    put(parameters, "date", cover.date());
    put(parameters, "author", cover.author());
    put(parameters, "imprint", imprint(report.imprint()));
    LocatorMap map = cover.map();
    if (map != null) {
      parameters.put("map", new WorldMap(map));
      parameters.put("mapAlternative", map.alternative());
      put(parameters, "mapCaption", map.caption());
      for (int i = 0; i < map.key().size(); i++) {
        put(parameters, "mapKey" + i, map.key().get(i));
      }
    }
    Logo logo = cover.logo();
    if (logo != null) {
      parameters.put("logo", SimpleDataRenderer.getInstance(logo.image()));
      parameters.put(
          "logoAlternative", cover.author().isEmpty() ? "Logo" : "Logo of " + cover.author());
    }
    return new Part("cover", parameters, List.of());
  }

  private static void put(Map<String, Object> parameters, String name, String text) {
    if (!text.isEmpty()) {
      parameters.put(name, Markup.of(text));
    }
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
