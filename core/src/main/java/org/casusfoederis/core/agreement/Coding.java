package org.casusfoederis.core.agreement;

import java.util.List;
import org.casusfoederis.core.provenance.Consulted;
import org.casusfoederis.core.provenance.Source;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/// From what an agreement's provisions were coded.
///
/// @param from the sources of the text
/// @param read how much of the text was read
/// @param on when it was coded
/// @param note what a reader must know
public record Coding(List<Key<Source>> from, Consulted read, EdtfDate on, @Nullable String note) {
  public Coding {
    from = List.copyOf(from);
  }
}
