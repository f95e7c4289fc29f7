package org.casusfoederis.persistence.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// A data set that is recognised, as one layout of its file describes it. The descriptions stand in
/// `datasets.csv` and `variables.csv` beside this class; nothing about a set is written in code.
///
/// @param key how users and the database call it: `atop-member`
/// @param table its table in the schema `dataset`; the rows of all files stand in `<table>_row`
/// @param title its title
/// @param version the version when the file does not say it; empty when nothing does
/// @param versionVariable the variable in which the file says it
/// @param publishedRows how many rows a version has as published
/// @param firstYear the first year that the set covers, where the file cannot tell
/// @param lastYear the last year that it covers, where the file cannot tell
/// @param year the variable with the year, or the first year, of a row
/// @param endYear the variable with the last year of a row
/// @param rowKey the columns that no two rows share; empty when two may
/// @param actors which variables name actors
/// @param citation how its authors are cited
/// @param variables its variables in the order of its table
record Dataset(
    String key,
    String table,
    String title,
    String version,
    Optional<String> versionVariable,
    Map<String, Integer> publishedRows,
    OptionalInt firstYear,
    OptionalInt lastYear,
    Optional<String> year,
    Optional<String> endYear,
    List<String> rowKey,
    List<ActorVariable> actors,
    String citation,
    List<Variable> variables) {

  Dataset {
    publishedRows = Map.copyOf(publishedRows);
    rowKey = List.copyOf(rowKey);
    actors = List.copyOf(actors);
    variables = List.copyOf(variables);
  }

  /// A variable whose cells name an actor.
  ///
  /// @param column its column
  /// @param yearColumn the column with the year in which the name or code holds
  /// @param system `cow` or `gw` for codes, `name` for names
  record ActorVariable(String column, Optional<String> yearColumn, String system) {}

  /// How many rows a version has as published, if that is known.
  OptionalInt published(String version) {
    Integer rows = publishedRows.get(version);
    return rows == null ? OptionalInt.empty() : OptionalInt.of(rows);
  }

  /// The place of a column among the variables.
  int indexOf(String column) {
    for (int i = 0; i < variables.size(); i++) {
      if (variables.get(i).column().equals(column)) {
        return i;
      }
    }
    throw new IllegalArgumentException(key + " has no column " + column);
  }
}
