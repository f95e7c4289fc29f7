package org.casusfoederis.reporting.model;

/// An event in the order of time.
///
/// @param on the date as text
/// @param kind such as `ratification`
/// @param title what happened
/// @param actors who acts, and towards whom
/// @param text what is known
/// @param agreement the short title of the agreement on which it bears, or empty
public record EventRow(
    String on, String kind, String title, String actors, CitedText text, String agreement) {}
