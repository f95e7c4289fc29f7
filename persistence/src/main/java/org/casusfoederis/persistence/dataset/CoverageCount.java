package org.casusfoederis.persistence.dataset;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Counts, row by row, for which years and actors the variables of a file have values, and why they
/// have none.
final class CoverageCount {

  private static final int NO_YEAR = Integer.MIN_VALUE;

  private final Map<String, Integer> actorNumbers = new HashMap<>();
  private final List<String> actors = new ArrayList<>();
  private final int[] present;
  private final int[][] missing;
  private final int[] firstYears;
  private final int[] lastYears;
  private final BitSet[] actorsOf;

  CoverageCount(int variables) {
    present = new int[variables];
    missing = new int[variables][MissingCause.values().length];
    firstYears = new int[variables];
    lastYears = new int[variables];
    actorsOf = new BitSet[variables];
    for (int i = 0; i < variables; i++) {
      firstYears[i] = NO_YEAR;
      lastYears[i] = NO_YEAR;
      actorsOf[i] = new BitSet();
    }
  }

  /// The number by which an actor is counted.
  int actor(String codeOrName) {
    Integer known = actorNumbers.get(codeOrName);
    if (known != null) {
      return known;
    }
    actorNumbers.put(codeOrName, actors.size());
    actors.add(codeOrName);
    return actors.size() - 1;
  }

  void missing(int variable, MissingCause cause) {
    missing[variable][cause.ordinal()]++;
  }

  /// A row has a value.
  ///
  /// @param years the first and the last year of the row, or nothing
  void present(int variable, int[] years, int[] rowActors) {
    present[variable]++;
    if (years.length == 2) {
      if (firstYears[variable] == NO_YEAR || years[0] < firstYears[variable]) {
        firstYears[variable] = years[0];
      }
      if (lastYears[variable] == NO_YEAR || years[1] > lastYears[variable]) {
        lastYears[variable] = years[1];
      }
    }
    for (int actor : rowActors) {
      actorsOf[variable].set(actor);
    }
  }

  int present(int variable) {
    return present[variable];
  }

  int missingCount(int variable, MissingCause cause) {
    return missing[variable][cause.ordinal()];
  }

  OptionalInt firstYear(int variable) {
    return year(firstYears[variable]);
  }

  OptionalInt lastYear(int variable) {
    return year(lastYears[variable]);
  }

  private static OptionalInt year(int year) {
    return year == NO_YEAR ? OptionalInt.empty() : OptionalInt.of(year);
  }

  /// The actors for which a variable has a value, in the order of their codes or names.
  List<String> actors(int variable) {
    return actorsOf[variable].stream()
        .mapToObj(actors::get)
        .sorted(CoverageCount::byNumber)
        .toList();
  }

  private static int byNumber(String a, String b) {
    boolean numbers = isNumber(a) && isNumber(b);
    return numbers ? Integer.compare(Integer.parseInt(a), Integer.parseInt(b)) : a.compareTo(b);
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() < 10
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
