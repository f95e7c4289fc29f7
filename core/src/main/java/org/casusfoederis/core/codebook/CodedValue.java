package org.casusfoederis.core.codebook;

/// One value that a topic can take.
///
/// @param code what is written in records, lower snake case: `each_party_decides`
/// @param title what reports print in a table cell; a few words
/// @param definition when a coder chooses it
public record CodedValue(String code, String title, String definition) {}
