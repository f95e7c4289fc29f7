package org.casusfoederis.reporting.compose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casusfoederis.core.compare.Envelope;
import org.casusfoederis.core.conduct.Estimate;
import org.casusfoederis.reporting.model.Analogue;
import org.casusfoederis.reporting.model.DataTable;
import org.casusfoederis.reporting.model.DataTable.Cell;
import org.casusfoederis.reporting.model.DataTable.Column;
import org.casusfoederis.reporting.model.DataTable.Number;
import org.casusfoederis.reporting.model.DataTable.Text;
import org.casusfoederis.reporting.model.Timeline;
import org.jspecify.annotations.Nullable;

/// The numbers behind every chart, as tables.
///
/// @param conduct the conduct shown
/// @param numbers gives sources their numbers
/// @param series sets estimates side by side
record AnnexComposer(SelectedConduct conduct, SourceNumbers numbers, SeriesComposer series) {

  private static final List<Column> ESTIMATES =
      List.of(
          new Column("Measure, stage", 22),
          new Column("Whose figure", 25),
          new Column("For", 15),
          new Column("Low", 9),
          new Column("Best", 9),
          new Column("High", 9),
          new Column("Grade", 6),
          new Column("Sources", 10));

  /// The estimates of each deployment and transfer, a table each.
  List<DataTable> estimates() {
    var tables = new ArrayList<DataTable>();
    conduct
        .deployments()
        .forEach(one -> tables.add(table(one.conduct().title(), one.conduct().estimates())));
    conduct
        .transfers()
        .forEach(one -> tables.add(table(one.conduct().title(), one.conduct().estimates())));
    return tables.stream().filter(table -> !table.rows().isEmpty()).toList();
  }

  private DataTable table(String title, List<Estimate> estimates) {
    List<List<Cell>> rows =
        series.envelopes(estimates).stream()
            .flatMap(
                envelope -> envelope.estimates().stream().map(estimate -> row(envelope, estimate)))
            .toList();
    String units =
        String.join(
            ", ",
            estimates.stream()
                .map(Estimate::measure)
                .distinct()
                .sorted()
                .map(measure -> measure.title() + " in " + measure.unit())
                .toList());
    return new DataTable(title, ESTIMATES, rows, Sentences.sentence(units));
  }

  private List<Cell> row(Envelope envelope, Estimate estimate) {
    String measure = envelope.measure().title() + ", " + SeriesComposer.stage(envelope);
    String scope = Optional.ofNullable(estimate.scope()).map(text -> "; " + text).orElse("");
    return List.of(
        new Text(measure),
        new Text(estimate.by() + scope),
        new Text(Dates.words(estimate.on())),
        number(estimate.low()),
        number(estimate.best()),
        number(estimate.high()),
        new Text(numbers.grade(estimate.citations())),
        new Text(
            numbers.supporting(estimate.citations()).stream()
                .map(String::valueOf)
                .collect(Collectors.joining(", "))));
  }

  private static Cell number(@Nullable BigDecimal value) {
    return value == null ? new Text("") : new Number(value, Numbers.exact(value));
  }

  /// The similarity of each agreement to the focus.
  static DataTable similarity(List<Analogue> analogues) {
    return new DataTable(
        "Similarity of coded terms",
        List.of(
            new Column("Agreement", 5), new Column("Similarity", 2), new Column("On topics", 2)),
        analogues.stream()
            .map(
                one ->
                    List.<Cell>of(
                        new Text(one.agreement()),
                        new Number(
                            BigDecimal.valueOf(one.similarity()).setScale(4, RoundingMode.HALF_UP),
                            BigDecimal.valueOf(one.similarity())
                                .setScale(4, RoundingMode.HALF_UP)
                                .toPlainString()),
                        new Number(
                            BigDecimal.valueOf(one.topicsCompared()),
                            Integer.toString(one.topicsCompared()))))
            .toList(),
        "From 0 to 1, after Gower 1971.");
  }

  /// The days between which each agreement held.
  static DataTable spans(Timeline timeline) {
    return new DataTable(
        "When the agreements held",
        List.of(new Column("Agreement", 5), new Column("From", 2), new Column("To", 2)),
        timeline.bars().stream()
            .map(
                bar ->
                    List.<Cell>of(
                        new Text(bar.label()),
                        new Text(bar.begin().toString()),
                        new Text(Optional.ofNullable(bar.end()).map(Object::toString).orElse(""))))
            .toList(),
        "The days that the chart shows; of a date that is not known to the day the first or the"
            + " last that it can mean. Without an end: still in force, or the end is unknown.");
  }
}
