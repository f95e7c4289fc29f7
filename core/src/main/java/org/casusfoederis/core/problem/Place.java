package org.casusfoederis.core.problem;

import java.util.Comparator;

/// Where in a user's file something was found.
///
/// @param file the file as the user named it
/// @param line from 1; 0 when the file as a whole is meant
/// @param column from 1, counted in characters (Unicode code points) of the line
/// @param width how many characters are meant, at least 1
/// @param excerpt the whole line, without its line break
public record Place(String file, int line, int column, int width, String excerpt)
    implements Comparable<Place> {

  private static final Comparator<Place> READING_ORDER =
      Comparator.comparing(Place::file).thenComparing(Place::line).thenComparing(Place::column);

  public Place {
    if (line < 0 || column < 1 || width < 1) {
      throw new IllegalArgumentException(
          "no place at line %d, column %d, width %d".formatted(line, column, width));
    }
  }

  /// A file as a whole.
  public static Place wholeFile(String file) {
    return new Place(file, 0, 1, 1, "");
  }

  /// Whether it names a line, and not only a file.
  public boolean hasLine() {
    return line > 0;
  }

  /// By file, then line, then column.
  @Override
  public int compareTo(Place other) {
    return READING_ORDER.compare(this, other);
  }

  /// As editors and terminals understand it: `agreements/NATO-1949.yaml:57:14`.
  @Override
  public String toString() {
    return hasLine() ? file + ":" + line + ":" + column : file;
  }
}
