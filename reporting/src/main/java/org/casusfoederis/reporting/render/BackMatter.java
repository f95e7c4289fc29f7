package org.casusfoederis.reporting.render;

import java.util.List;
import java.util.Map;
import org.casusfoederis.reporting.model.CitedText;
import org.casusfoederis.reporting.model.ComparisonReport;
import org.casusfoederis.reporting.model.Imprint;
import org.casusfoederis.reporting.model.SourceEntry;
import org.casusfoederis.reporting.model.Term;

/// Method, codebook, sources, imprint.
final class BackMatter {

  private BackMatter() {}

  static void write(ComparisonReport report, Flow flow) {
    FrontMatter.terms("Method and limits", "method", report.method(), flow);
    FrontMatter.terms("Codebook", "codebook", report.codebook(), flow);
    sources(report.sources(), flow);
    imprint(report.imprint(), flow);
  }

  private static void sources(List<SourceEntry> sources, Flow flow) {
    if (sources.isEmpty()) {
      return;
    }
    flow.section("Sources", "sources");
    for (SourceEntry source : sources) {
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

  private static void imprint(Imprint imprint, Flow flow) {
    FrontMatter.terms(
        "Imprint",
        "imprint",
        List.of(
            term("Casus", imprint.casusVersion()),
            term("Schema", imprint.schemaVersion()),
            term("Codebook", "version " + imprint.codebookVersion()),
            term("Data", "SHA-256 " + imprint.fingerprint()),
            term("As of", imprint.asOf()),
            term("Made with", imprint.commandLine())),
        flow);
  }

  private static Term term(String name, String text) {
    return new Term(name, new CitedText(text, List.of()));
  }
}
