package org.casusfoederis.core.report;

/// The sections that reports are made of, in the order in which they are read. Users name them by
/// their [org.casusfoederis.core.record.Code]: `--sections findings,matrix`. No kind of report has
/// all of them.
public enum SectionKind {
  /// Sentences computed from the records.
  FINDINGS("Key findings"),
  /// Signs, grades, words.
  READING("How to read this report"),
  /// Who an actor is.
  PROFILE("Profile"),
  /// An agreement card each.
  AGREEMENTS("The agreements"),
  /// Topics down, agreements across.
  MATRIX("Who promised what"),
  /// The articles side by side.
  TOPICS("Topic by topic"),
  /// The other agreements by the similarity of their terms.
  ANALOGUES("Nearest analogues"),
  /// When each agreement held.
  TIMELINE("When they held"),
  /// Forces sent.
  DEPLOYMENTS("Deployments"),
  /// What was given.
  TRANSFERS("Transfers"),
  /// Each obligation of the focus agreement beside what was done.
  PROMISES("Promise beside conduct"),
  /// Sanctions, resolutions and what is held of the law.
  LAW("Law and sanctions"),
  /// What happened, in order of time.
  EVENTS("Events"),
  /// Judgements by theme.
  ASSESSMENTS("Assessments"),
  /// How well the records are supported.
  QUALITY("Quality of the records"),
  /// How records were made, and their limits.
  METHOD("Method and limits"),
  /// Topics and values.
  CODEBOOK("Codebook"),
  /// The numbers of every chart.
  ANNEX("Data annex"),
  /// The numbered sources.
  SOURCES("Sources"),
  /// Where each actor is found.
  ACTORS("Index of actors");

  private final String title;

  SectionKind(String title) {
    this.title = title;
  }

  /// The heading in English.
  public String title() {
    return title;
  }
}
