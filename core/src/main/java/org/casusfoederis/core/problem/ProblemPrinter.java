package org.casusfoederis.core.problem;

import java.util.Collection;

/// Writes problems as a good compiler does: what, where, the line with the place marked, what was
/// expected, what was probably meant.
///
/// ```
/// error[CAS-006]: unknown value "treat" for form
///   --> agreements/NATO-1949.yaml:6:11
///    |
///  6 |     form: treat
///    |           ^^^^^ expected one of treaty, charter, other
///    = did you mean "treaty"?
/// ```
///
/// @param colour whether to mark parts with ANSI colours
/// @param most how many problems to write in full; of the others only the number is given
public record ProblemPrinter(boolean colour, int most) {

  /// How many columns a line takes at most.
  private static final int WIDTH = 120;

  private static final String RED = "\u001B[1;31m";
  private static final String BLUE = "\u001B[1;34m";
  private static final String BOLD = "\u001B[1m";
  private static final String PLAIN = "\u001B[0m";

  public ProblemPrinter {
    if (most < 1) {
      throw new IllegalArgumentException("a printer of at most " + most + " problems");
    }
  }

  /// Without colours, a hundred problems at most.
  public static ProblemPrinter plain() {
    return new ProblemPrinter(false, 100);
  }

  /// All problems in the order of their places, each followed by an empty line, and their number.
  /// Of those that say the same the first few stand for all. Nothing when there are none.
  public String print(Collection<? extends Problem> problems) {
    var tally = new ProblemTally();
    problems.forEach(tally::add);
    return print(tally);
  }

  /// The problems that a tally kept, as above, and the number of all that it counted.
  public String print(ProblemTally tally) {
    if (tally.isEmpty()) {
      return "";
    }
    var text = new StringBuilder();
    long told = 0;
    for (Problem problem : tally.shown().stream().limit(most).toList()) {
      text.append(print(problem));
      long same = tally.furtherLike(problem);
      if (same > 0) {
        hint(text, gutter(problem.place()), "the same at " + counted(same, "further place"));
      }
      told += 1 + same;
      text.append('\n');
    }
    long left = tally.count() - told;
    if (left > 0) {
      text.append("and ").append(left).append(" more\n\n");
    }
    return text.append(counted(tally.count(), "problem"))
        .append(" in ")
        .append(counted(tally.files(), "file"))
        .append('\n')
        .toString();
  }

  private static String gutter(Place place) {
    return " ".repeat(Integer.toString(place.line()).length());
  }

  private static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /// One problem, in several lines.
  public String print(Problem problem) {
    Place place = problem.place();
    String gutter = gutter(place);
    var text = new StringBuilder();
    text.append(paint(RED, "error[" + problem.code() + "]"))
        .append(paint(BOLD, ": " + problem.headline()))
        .append('\n')
        .append(gutter)
        .append(paint(BLUE, " --> "))
        .append(Phrases.clean(place.toString()))
        .append('\n');
    boolean beside = false;
    if (place.hasLine()) {
      var excerpt = new Excerpt(place, WIDTH - gutter.length() - 3);
      beside = excerpt.end() + 1 + problem.expectation().length() <= WIDTH - gutter.length() - 3;
      text.append(paint(BLUE, gutter + " |"))
          .append('\n')
          .append(paint(BLUE, place.line() + " |"))
          .append(excerpt.line().isEmpty() ? "" : " " + excerpt.line())
          .append('\n')
          .append(paint(BLUE, gutter + " |"))
          .append(' ')
          .append(paint(RED, excerpt.marker() + (beside ? " " + problem.expectation() : "")))
          .append('\n');
    }
    if (!beside) {
      hint(text, gutter, problem.expectation());
    }
    problem.hints().forEach(hint -> hint(text, gutter, hint));
    return text.toString();
  }

  /// A hint, broken between words where it is longer than the line.
  private void hint(StringBuilder text, String gutter, String hint) {
    text.append(gutter).append(paint(BLUE, " =")).append(' ');
    int start = gutter.length() + 3;
    int column = start;
    for (String word : Phrases.clean(hint).split(" ", -1)) {
      if (column > start && column + 1 + word.length() > WIDTH) {
        text.append('\n').append(" ".repeat(start));
        column = start;
      } else if (column > start) {
        text.append(' ');
        column++;
      }
      text.append(word);
      column += word.length();
    }
    text.append('\n');
  }

  private String paint(String style, String text) {
    return colour ? style + text + PLAIN : text;
  }
}
