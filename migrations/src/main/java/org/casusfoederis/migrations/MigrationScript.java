package org.casusfoederis.migrations;

/// A script that a migration would run.
///
/// @param name the file
/// @param sql its text
public record MigrationScript(String name, String sql) {}
