package org.casusfoederis.reporting.document;

import java.util.List;
import org.casusfoederis.reporting.model.CitedText;
import org.casusfoederis.reporting.model.ConductSheet.Series;
import org.casusfoederis.reporting.model.Timeline;
import org.casusfoederis.reporting.outline.Block;
import org.casusfoederis.reporting.outline.Cell;

/// The numbers of a chart as a table, for documents that draw none.
final class ChartTables {

  private ChartTables() {}

  static Block.Table of(Series series) {
    return new Block.Table(
        "%s (%s), %s".formatted(series.measure(), series.unit(), series.stage()),
        List.of("By", "For", "Figure", "Grade", "What is counted"),
        series.figures().stream()
            .map(
                figure ->
                    List.of(
                        new Cell.Head(figure.by()),
                        Cell.of(figure.on()),
                        Cell.of(figure.figure()),
                        Cell.of(figure.grade()),
                        Cell.of(new CitedText(figure.scope(), figure.sources()))))
            .toList());
  }

  static Block.Table of(Timeline timeline) {
    return new Block.Table(
        "When the agreements held",
        List.of("Agreement", "Dates"),
        timeline.bars().stream()
            .map(bar -> List.of(new Cell.Head(bar.label()), Cell.of(bar.dates())))
            .toList());
  }
}
