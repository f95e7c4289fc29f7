package org.casusfoederis.reporting.render;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.casusfoederis.reporting.model.CitedText;
import org.casusfoederis.reporting.model.CodebookChapter;
import org.casusfoederis.reporting.model.Imprint;
import org.casusfoederis.reporting.model.Section;
import org.casusfoederis.reporting.model.SourceEntry;
import org.casusfoederis.reporting.model.Term;

/// Sources and imprint.
final class BackMatter {

  private BackMatter() {}

  static void sources(Section.Sources section, Flow flow) {
    flow.section(section.heading());
    for (SourceEntry source : section.sources()) {
      String remarks = source.remarks().isEmpty() ? "" : "\u00A0· " + source.remarks();
      flow.row(
          "source",
          Map.of(
              "label", Integer.toString(source.number()),
              "text",
                  Markup.of(source.reference())
                      + " "
                      + Markup.grey("Reliability " + source.reliability() + remarks),
              "link", Markup.of(source.url()),
              "note", source.url()));
    }
  }

  static void codes(Section.Codes section, Flow flow) {
    flow.section(section.heading());
    for (CodebookChapter chapter : section.chapters()) {
      flow.chapter(chapter.title());
      for (CodebookChapter.Entry topic : chapter.topics()) {
        flow.topic(topic.title()).aside(topic.key() + "\u00A0· " + topic.type());
        flow.paragraph(new CitedText(topic.definition(), List.of()));
        topic.values().forEach(value -> flow.fact(value.name(), value.text()));
        topic.crosswalks().forEach(one -> flow.fact(one.name(), one.text()));
      }
    }
  }

  static void imprint(Imprint imprint, Flow flow) {
    flow.section("Imprint", "imprint");
    Stream.of(
            term("Casus", imprint.casusVersion()),
            term("Schema", imprint.schemaVersion()),
            term("Codebook", "version " + imprint.codebookVersion()),
            term("Data", "SHA-256 " + imprint.fingerprint()),
            term("As of", imprint.asOf()),
            term("Made with", imprint.commandLine()))
        .forEach(term -> flow.term(term.name(), term.text()));
  }

  private static Term term(String name, String text) {
    return new Term(name, new CitedText(text, List.of()));
  }
}
