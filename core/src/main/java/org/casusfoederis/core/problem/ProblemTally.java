package org.casusfoederis.core.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Collects problems in bounded memory: of those that say the same in one file it keeps the first
/// few and counts the others, and it keeps no more than some thousands altogether.
public final class ProblemTally {

  /// How many problems that say the same are kept.
  public static final int MOST_ALIKE = 3;

  private static final int MOST_GROUPS = 2_000;

  private static final Comparator<Problem> READING_ORDER =
      Comparator.comparing(Problem::place).thenComparing(Problem::code);

  /// What problems have in common that say the same.
  private record Group(String file, ProblemCode code, String headline, String expectation) {

    static Group of(Problem problem) {
      return new Group(
          problem.place().file(), problem.code(), problem.headline(), problem.expectation());
    }
  }

  /// The problems of a group that are kept, and how many there are.
  private static final class Members {
    private final List<Problem> first = new ArrayList<>();
    private long count;
  }

  private final Map<Group, Members> groups = new LinkedHashMap<>();
  private final Set<String> files = new HashSet<>();
  private long count;

  /// Takes note of a problem.
  public void add(Problem problem) {
    count++;
    files.add(problem.place().file());
    Group group = Group.of(problem);
    Members members = groups.get(group);
    if (members == null) {
      if (groups.size() == MOST_GROUPS) {
        return;
      }
      members = new Members();
      groups.put(group, members);
    }
    members.count++;
    if (members.first.size() < MOST_ALIKE) {
      members.first.add(problem);
    }
  }

  /// Whether no problem was added.
  public boolean isEmpty() {
    return count == 0;
  }

  /// How many problems were added.
  public long count() {
    return count;
  }

  /// In how many files they are.
  public long files() {
    return files.size();
  }

  /// The problems that were kept, in the order of their places.
  public List<Problem> shown() {
    return groups.values().stream()
        .flatMap(members -> members.first.stream())
        .sorted(READING_ORDER)
        .toList();
  }

  /// How many problems say the same as this one and were not kept; 0 unless this is the last of
  /// those that were.
  public long furtherLike(Problem problem) {
    Members members = groups.get(Group.of(problem));
    return members != null && members.first.getLast() == problem
        ? members.count - members.first.size()
        : 0;
  }
}
