package org.casusfoederis.reporting.model;

import java.util.List;

/// What there is to know of an agreement at a glance.
///
/// @param key the agreement's key
/// @param title its full title
/// @param shortTitle the head of its column
/// @param nativeTitles its titles in the languages of its texts, with the language: `Russian:
///   Договор …`
/// @param focus whether it is the focus of the report
/// @param facts rows such as *Signed*, *In force*, *Members*, *Registered*, *Data sets*
/// @param conflicts where sources differ, one sentence each
/// @param summary what it is
public record AgreementCard(
    String key,
    String title,
    String shortTitle,
    List<String> nativeTitles,
    boolean focus,
    CitedText summary,
    List<Term> facts,
    List<CitedText> conflicts) {
  public AgreementCard {
    nativeTitles = List.copyOf(nativeTitles);
    facts = List.copyOf(facts);
    conflicts = List.copyOf(conflicts);
  }
}
