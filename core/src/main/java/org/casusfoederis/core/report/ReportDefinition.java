package org.casusfoederis.core.report;

import java.util.List;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.record.Key;

/// A comparison report that can be made again and again.
///
/// @param focus the agreement in the centre
/// @param others the agreements beside it; empty for all others
/// @param options what is chosen of the report
public record ReportDefinition(
    Key<Agreement> focus, List<Key<Agreement>> others, ReportOptions options) {
  public ReportDefinition {
    others = others.stream().distinct().filter(other -> !other.equals(focus)).toList();
  }
}
