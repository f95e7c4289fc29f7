package org.casusfoederis.reporting.model;

/// How similar another agreement is to the focus agreement by its coded terms.
///
/// @param agreement its short title
/// @param similarity from 0 to 1
/// @param topicsCompared on how many topics both are coded
/// @param alike in what they agree, in words
/// @param unlike in what they differ, in words
public record Analogue(
    String agreement, double similarity, int topicsCompared, String alike, String unlike) {}
