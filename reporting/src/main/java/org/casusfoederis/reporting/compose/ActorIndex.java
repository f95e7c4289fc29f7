package org.casusfoederis.reporting.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.core.record.RecordSet;
import org.casusfoederis.reporting.compose.SelectedConduct.Placed;
import org.casusfoederis.reporting.model.DataTable;
import org.casusfoederis.reporting.model.DataTable.Cell;
import org.casusfoederis.reporting.model.DataTable.Column;
import org.casusfoederis.reporting.model.DataTable.Text;

/// Where each actor is found: the agreements to which it is party, and how much of its conduct is
/// shown.
///
/// @param records the actors
/// @param agreements those of the report
/// @param conduct the conduct shown
/// @param names the names of actors
record ActorIndex(
    RecordSet records, List<Agreement> agreements, SelectedConduct conduct, ActorNames names) {

  /// The index, in the order of names.
  DataTable table() {
    Set<Key<Actor>> actors = new LinkedHashSet<>();
    agreements.forEach(one -> actors.addAll(one.parties()));
    conduct.deployments().forEach(one -> actors.addAll(involved(one)));
    conduct.transfers().forEach(one -> actors.addAll(involved(one)));
    conduct.events().forEach(one -> actors.addAll(involved(one)));
    conduct.assessments().forEach(one -> actors.addAll(involved(one)));
    return new DataTable(
        "",
        List.of(new Column("Actor", 3), new Column("Party to", 5), new Column("Conduct", 4)),
        actors.stream()
            .sorted(
                Comparator.comparing((Key<Actor> one) -> names.of(one)).thenComparing(one -> one))
            .map(this::row)
            .toList(),
        "");
  }

  private List<Cell> row(Key<Actor> actor) {
    return List.of(
        new Text(title(actor)),
        new Text(
            String.join(
                " · ",
                agreements.stream()
                    .filter(one -> one.parties().contains(actor))
                    .map(Agreement::shortTitle)
                    .toList())),
        new Text(conduct(actor)));
  }

  /// The name with those in its own scripts.
  private String title(Key<Actor> actor) {
    List<String> others =
        records.actor(actor).stream()
            .flatMap(one -> one.names().stream())
            .filter(name -> !name.language().equals("en"))
            .map(name -> name.name())
            .distinct()
            .toList();
    return names.of(actor) + (others.isEmpty() ? "" : " (" + String.join(", ", others) + ")");
  }

  private String conduct(Key<Actor> actor) {
    var counts = new TreeMap<RecordKind, Integer>();
    Stream.of(conduct.deployments(), conduct.transfers(), conduct.events(), conduct.assessments())
        .flatMap(List::stream)
        .filter(one -> involved(one).contains(actor))
        .forEach(one -> counts.merge(one.conduct().kind(), 1, Integer::sum));
    var words = new ArrayList<String>();
    counts.forEach((kind, count) -> words.add(kind.counted(count)));
    return String.join(", ", words);
  }

  private static Set<Key<Actor>> involved(Placed<?> placed) {
    return Involved.in(placed.conduct());
  }
}
