package org.casusfoederis.reporting.model;

/// What is needed to make the same report again.
///
/// @param casusVersion of the program
/// @param schemaVersion of the database
/// @param codebookVersion of the codebook
/// @param fingerprint SHA-256 over the records used, in hexadecimal
/// @param asOf the day as of which the records stand, in EDTF; empty when none is known
/// @param commandLine that makes the report again
public record Imprint(
    String casusVersion,
    String schemaVersion,
    int codebookVersion,
    String fingerprint,
    String asOf,
    String commandLine) {}
