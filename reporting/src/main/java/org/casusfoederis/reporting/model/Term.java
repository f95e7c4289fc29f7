package org.casusfoederis.reporting.model;

/// A word or heading and what is said of it.
///
/// @param name the word or heading
/// @param text its explanation
public record Term(String name, CitedText text) {}
