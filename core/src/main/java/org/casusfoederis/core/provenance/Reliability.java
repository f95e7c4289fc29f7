package org.casusfoederis.core.provenance;

/// How far a source can be relied on: the letter of the Admiralty grade (NATO AJP-2.1, source
/// reliability).
public enum Reliability {
  A("completely reliable"),
  B("usually reliable"),
  C("fairly reliable"),
  D("not usually reliable"),
  E("unreliable"),
  F("reliability cannot be judged");

  private final String meaning;

  Reliability(String meaning) {
    this.meaning = meaning;
  }

  /// What the letter stands for.
  public String meaning() {
    return meaning;
  }
}
