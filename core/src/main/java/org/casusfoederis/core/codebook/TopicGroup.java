package org.casusfoederis.core.codebook;

/// The chapters of the codebook, in the order in which reports show them.
public enum TopicGroup {
  OBLIGATION("Obligations"),
  TRIGGER("Trigger"),
  AUTOMATICITY("Automaticity"),
  MEANS("Means"),
  SCOPE("Scope and conditions"),
  LAW("UN Charter and domestic law"),
  NUCLEAR("Nuclear"),
  COMMITMENTS("Other commitments"),
  COOPERATION("Military cooperation"),
  OTHER_FIELDS("Other fields"),
  SECRECY("Secrecy"),
  TERM("Duration, withdrawal, accession");

  private final String title;

  TopicGroup(String title) {
    this.title = title;
  }

  /// The heading under which reports print the group.
  public String title() {
    return title;
  }
}
