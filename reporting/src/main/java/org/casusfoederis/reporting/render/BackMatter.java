package org.casusfoederis.reporting.render;

import java.util.ArrayList;
import java.util.List;
import org.casusfoederis.reporting.model.CitedText;
import org.casusfoederis.reporting.model.ComparisonReport;
import org.casusfoederis.reporting.model.Imprint;
import org.casusfoederis.reporting.model.SourceEntry;
import org.casusfoederis.reporting.model.Term;

/// Method, codebook, sources, imprint.
final class BackMatter {

  private BackMatter() {}

  static List<Section> sections(ComparisonReport report) {
    var sections = new ArrayList<Section>();
    if (!report.method().isEmpty()) {
      sections.add(FrontMatter.terms("Method and limits", "method", report.method()));
    }
    if (!report.codebook().isEmpty()) {
      sections.add(FrontMatter.terms("Codebook", "codebook", report.codebook()));
    }
    if (!report.sources().isEmpty()) {
      sections.add(sources(report.sources()));
    }
    sections.add(imprint(report.imprint()));
    return sections;
  }

  private static Section sources(List<SourceEntry> sources) {
    var flow = new Flow("Sources", "sources");
    for (SourceEntry source : sources) {
      String remarks = source.remarks().isEmpty() ? "" : " " + Markup.grey("· " + source.remarks());
      flow.row(
          "source",
          Integer.toString(source.number()),
          Markup.of(source.reference())
              + " "
              + Markup.grey("· reliability " + source.reliability())
              + remarks);
      if (!source.url().isEmpty()) {
        flow.link(source.url(), source.url());
      }
    }
    return flow.section();
  }

  private static Section imprint(Imprint imprint) {
    return FrontMatter.terms(
        "Imprint",
        "imprint",
        List.of(
            term("Casus", imprint.casusVersion()),
            term("Schema", imprint.schemaVersion()),
            term("Codebook", "version " + imprint.codebookVersion()),
            term("Data", "SHA-256 " + imprint.fingerprint()),
            term("As of", imprint.asOf()),
            term("Made with", imprint.commandLine())));
  }

  private static Term term(String name, String text) {
    return new Term(name, new CitedText(text, List.of()));
  }
}
