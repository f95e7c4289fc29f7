package org.casusfoederis.reporting.model;

/// A numbered source.
///
/// @param number as the report cites it, from 1
/// @param reference author, title, publisher, date
/// @param url its address, or empty
/// @param reliability the letter of its Admiralty grade
/// @param remarks category, how much was read, whose statement it passes on
public record SourceEntry(
    int number, String reference, String url, String reliability, String remarks) {}
