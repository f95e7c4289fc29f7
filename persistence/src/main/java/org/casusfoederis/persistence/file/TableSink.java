package org.casusfoederis.persistence.file;

import java.util.Set;
import java.util.function.Supplier;
import org.casusfoederis.core.problem.Place;
import org.casusfoederis.core.problem.Problem;
import org.casusfoederis.core.record.RecordKind;

/// Takes what is found in tables beside their records.
public interface TableSink {

  /// Wants nothing.
  TableSink NONE =
      new TableSink() {
        @Override
        public void problem(Problem problem) {}

        @Override
        public void reference(Set<RecordKind> kinds, String key, Supplier<Place> place) {}
      };

  /// Something is wrong.
  void problem(Problem problem);

  /// A record names another one.
  ///
  /// @param kinds of what kind the other one may be
  /// @param key its key
  /// @param place where it is named
  void reference(Set<RecordKind> kinds, String key, Supplier<Place> place);
}
