package org.casusfoederis.core.record;

/// The kinds of records, in the order in which they can be stored: each refers only to kinds before
/// it or to its own.
public enum RecordKind {
  SOURCE("source", "sources"),
  ACTOR("actor", "actors"),
  AGREEMENT("agreement", "agreements"),
  DEPLOYMENT("deployment", "deployments"),
  TRANSFER("transfer", "transfers"),
  EVENT("event", "events"),
  ASSESSMENT("assessment", "assessments");

  private final String singular;
  private final String plural;

  RecordKind(String singular, String plural) {
    this.singular = singular;
    this.plural = plural;
  }

  /// The word for one record: `agreement`.
  public String singular() {
    return singular;
  }

  /// The word for several, which is also the list's key in a record file: `agreements`.
  public String plural() {
    return plural;
  }

  /// A count with its word: `1 agreement`, `10 agreements`.
  public String counted(int count) {
    return count + " " + (count == 1 ? singular : plural);
  }
}
