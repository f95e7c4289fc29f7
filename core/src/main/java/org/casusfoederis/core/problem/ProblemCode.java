package org.casusfoederis.core.problem;

/// The kinds of problems with a stable code each, under which the documentation explains them. A
/// code is never given to another kind.
public enum ProblemCode {
  UNREADABLE_FILE("CAS-001"),
  NOT_YAML("CAS-002"),
  UNKNOWN_KEY("CAS-003"),
  MISSING_KEY("CAS-004"),
  DUPLICATE_KEY("CAS-005"),
  UNKNOWN_VALUE("CAS-006"),
  WRONG_SHAPE("CAS-007"),
  MALFORMED_VALUE("CAS-008"),
  UNKNOWN_REFERENCE("CAS-009"),
  DUPLICATE_RECORD("CAS-010"),
  INCONSISTENT_RECORD("CAS-011"),
  UNKNOWN_TABLE("CAS-030"),
  UNKNOWN_COLUMN("CAS-031"),
  DUPLICATE_COLUMN("CAS-032"),
  WRONG_CELL_COUNT("CAS-033"),
  NOT_CSV("CAS-034"),
  ROW_TOO_LONG("CAS-035"),
  WRONG_ENCODING("CAS-036"),
  ROW_WITHOUT_RECORD("CAS-037"),
  WRONG_ITEM_COUNT("CAS-038"),
  FILE_CHANGED("CAS-039"),
  NAMES_WHAT_IS_SET_ASIDE("CAS-045"),
  REFUSED_BY_DATABASE("CAS-046");

  private final String code;

  ProblemCode(String code) {
    this.code = code;
  }

  /// The code as users see it: `CAS-001`.
  public String code() {
    return code;
  }

  @Override
  public String toString() {
    return code;
  }
}
