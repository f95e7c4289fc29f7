package org.casusfoederis.persistence.load;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;

/// Why a load was not taken back.
public sealed interface UndoProblem {

  /// What was found, and what to do.
  String message();

  /// There is no load with this number.
  record UnknownLoad(long load) implements UndoProblem {
    @Override
    public String message() {
      return "there is no load %d. casus loads shows those there are.".formatted(load);
    }
  }

  /// The load was taken back before.
  ///
  /// @param by the load that did
  record UndoneBefore(long load, long by) implements UndoProblem {
    @Override
    public String message() {
      return "load %d was undone already, by load %d. To have its records back, undo load %d."
          .formatted(load, by, by);
    }
  }

  /// Later loads changed what the load wrote.
  ///
  /// @param records those that they changed, by the number of the later load
  record BuiltUpon(long load, SortedMap<Long, SortedSet<RecordName>> records)
      implements UndoProblem {
    @Override
    public String message() {
      return "later loads build on load %d: %s. Undo %s first, the latest one before the others."
          .formatted(
              load,
              records.entrySet().stream()
                  .map(entry -> "load " + entry.getKey() + " changed " + some(entry.getValue()))
                  .collect(Collectors.joining("; ")),
              records.size() == 1 ? "it" : "them");
    }
  }

  /// Other records refer to some that the load added.
  ///
  /// @param referrers who refers to whom
  record ReferredTo(long load, SortedMap<RecordName, SortedSet<RecordName>> referrers)
      implements UndoProblem {
    @Override
    public String message() {
      return "other records refer to what load %d added: %s. Undo the loads that brought them first, or load them without these references."
          .formatted(
              load,
              referrers.entrySet().stream()
                      .limit(MOST)
                      .map(entry -> some(entry.getValue()) + " to " + entry.getKey())
                      .collect(Collectors.joining("; "))
                  + (referrers.size() > MOST ? "; and so on" : ""));
    }
  }

  /// The database refused a former state.
  ///
  /// @param message which, and why
  record Refused(String message) implements UndoProblem {}

  /// How many records a message names.
  int MOST = 10;

  private static String some(Set<RecordName> records) {
    List<String> names = records.stream().limit(MOST).map(RecordName::toString).toList();
    return String.join(", ", names)
        + (records.size() > MOST ? " and %d more".formatted(records.size() - MOST) : "");
  }
}
