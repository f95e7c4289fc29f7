package org.casusfoederis.core.report;

/// On which paper a report is laid out.
public enum Paper {
  /// 210 by 297 mm (ISO 216).
  A4,
  /// 8.5 by 11 inches.
  LETTER
}
