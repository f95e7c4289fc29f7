package org.casusfoederis.reporting.compose;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.casusfoederis.core.compare.Comparison;
import org.casusfoederis.reporting.model.CitedText;

/// Draws the key findings from the records. Each is a rule that holds for any focus agreement; one
/// whose data are missing is left out.
///
/// @param comparison the agreements compared
/// @param conduct the conduct shown
/// @param names the names of actors
/// @param numbers gives sources their numbers
/// @param series puts envelopes of estimates into words
record FindingComposer(
    Comparison comparison,
    SelectedConduct conduct,
    ActorNames names,
    SourceNumbers numbers,
    SeriesComposer series) {

  /// The findings: what was promised, what was done, how far the sources carry.
  List<CitedText> findings() {
    var obligations = new ObligationFindings(comparison, numbers);
    var terms = new TermFindings(comparison, numbers);
    var practice = new ConductFindings(comparison, conduct, names, numbers);
    var figures = new FigureFindings(comparison, conduct, names, numbers, series);
    var limits = new LimitFindings(comparison, names, numbers);
    // Evaluated one after the other, for each numbers the sources that it is the first to cite.
    List<Supplier<Optional<CitedText>>> rules =
        List.of(
            obligations::defence,
            obligations::automaticity,
            obligations::trigger,
            terms::onlyTheFocus,
            terms::lackedByTheFocus,
            terms::law,
            terms::duration,
            terms::nearestAnalogue,
            practice::firstDeployment,
            practice::invocation,
            figures::personnel,
            figures::losses,
            practice::transfers,
            limits::conflicts,
            limits::coding);
    return rules.stream().map(Supplier::get).flatMap(Optional::stream).toList();
  }
}
