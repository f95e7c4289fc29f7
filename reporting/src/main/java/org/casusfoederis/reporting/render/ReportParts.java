package org.casusfoederis.reporting.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.casusfoederis.core.report.SectionKind;
import org.casusfoederis.reporting.model.Imprint;
import org.casusfoederis.reporting.model.Report;
import org.casusfoederis.reporting.model.Section;
import org.jspecify.annotations.Nullable;

/// Cuts a report into parts: sections of running text that follow each other share one, and each
/// part begins on a new page. Parts are filled side by side, so long reports have several.
final class ReportParts {

  private final Consumer<String> progress;
  private final List<Part> parts = new ArrayList<>();
  private Flow flow;
  private @Nullable SectionKind last;

  private ReportParts(Consumer<String> progress) {
    this.progress = progress;
    this.flow = new Flow(progress);
  }

  /// The parts of a report after its cover and contents.
  ///
  /// @param progress is told the heading of each section as it is begun
  static List<Part> of(Report report, Consumer<String> progress) {
    var parts = new ReportParts(progress);
    report.sections().forEach(parts::add);
    parts.imprint(report.imprint());
    parts.close();
    return List.copyOf(parts.parts);
  }

  private void add(Section section) {
    SectionKind kind = section.heading().kind();
    if (last != null && beginsPart(last, kind)) {
      close();
    }
    last = kind;
    switch (section) {
      case Section.Points points -> FrontMatter.points(points, flow);
      case Section.Terms terms -> FrontMatter.terms(terms, flow);
      case Section.Cards cards -> FrontMatter.cards(cards, flow);
      case Section.Provisions provisions -> {
        progress.accept(provisions.heading().title());
        close();
        parts.addAll(MatrixSlices.of(provisions));
      }
      case Section.Chapters chapters -> ProvisionSections.chapters(chapters, flow);
      case Section.Analogues analogues -> ProvisionSections.analogues(analogues, flow);
      case Section.Held held -> ProvisionSections.timeline(held, flow);
      case Section.Sheets sheets -> ConductSections.sheets(sheets, flow);
      case Section.Promises promises -> ConductSections.promises(promises, flow);
      case Section.Events events -> ConductSections.events(events, flow);
      case Section.Assessments assessments -> ConductSections.assessments(assessments, flow);
      case Section.Law law -> ConductSections.law(law, flow);
      case Section.Codes codes -> BackMatter.codes(codes, flow);
      case Section.Tables tables -> {
        progress.accept(tables.heading().title());
        close();
        parts.addAll(Grids.of(tables));
      }
      case Section.Sources sources -> BackMatter.sources(sources, flow);
    }
  }

  /// Conduct and back matter stand apart from what is before them.
  private static boolean beginsPart(SectionKind before, SectionKind kind) {
    return stretch(before) != stretch(kind);
  }

  private static int stretch(SectionKind kind) {
    return kind.compareTo(SectionKind.DEPLOYMENTS) < 0
        ? 0
        : kind.compareTo(SectionKind.QUALITY) < 0 ? 1 : 2;
  }

  private void imprint(Imprint imprint) {
    BackMatter.imprint(imprint, flow);
  }

  private void close() {
    if (!flow.isEmpty()) {
      parts.add(flow.part());
    }
    flow = new Flow(progress);
  }
}
