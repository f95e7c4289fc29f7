package org.casusfoederis.persistence.dataset;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The heading of a file of a data set: which columns there are, and of which variables.
///
/// @param dataset the set
/// @param line the line on which it stands, from 1
/// @param separator what stands between the cells
/// @param names the names as the file writes them
/// @param variables for each column the place of its variable in the set, or -1 when it is left out
/// @param missing variables that have no column
/// @param unknown columns that are of no variable
/// @param leftOut columns that are known and not stored, each with the reason
record Heading(
    Dataset dataset,
    int line,
    char separator,
    List<String> names,
    List<Integer> variables,
    List<String> missing,
    List<String> unknown,
    List<String> leftOut) {

  private static final char[] SEPARATORS = {',', ';', '\t'};

  /// A heading stands behind a preamble of so many lines at most.
  private static final int LAST_LINE = 40;

  /// No heading is longer, in characters.
  private static final int LONGEST = 1 << 16;

  /// Names of a first column that numbers the rows, as R and pandas add it.
  private static final Set<String> ROW_NAMES =
      Set.of("", "x", "rownames", "row.names", "...1", "unnamed: 0");

  Heading {
    names = List.copyOf(names);
    variables = List.copyOf(variables);
    missing = List.copyOf(missing);
    unknown = List.copyOf(unknown);
    leftOut = List.copyOf(leftOut);
  }

  /// Whether the file has all columns of the set and no other.
  boolean fits() {
    return missing.isEmpty() && unknown.isEmpty();
  }

  /// Whether rows end with a separator that stands before nothing, as SIPRI exports them: with a
  /// semicolon, although commas separate.
  boolean endsWithSemicolon() {
    return separator != ';' && names.getLast().endsWith(";");
  }

  /// The heading of the data set whose columns these lines name: the first that fits, or the
  /// nearest that nearly does.
  static Optional<Heading> find(List<String> lines) {
    Optional<Heading> nearest = Optional.empty();
    double best = 0.5;
    for (int line = 1; line <= Math.min(lines.size(), LAST_LINE); line++) {
      String text = lines.get(line - 1);
      if (text.length() > LONGEST) {
        continue;
      }
      for (char separator : SEPARATORS) {
        List<String> names = split(text, separator);
        if (names.size() < 3) {
          continue;
        }
        for (Dataset dataset : Catalog.all()) {
          Heading heading = of(dataset, line, separator, names);
          if (heading.fits()) {
            return Optional.of(heading);
          }
          double likeness = heading.likeness();
          if (likeness > best) {
            best = likeness;
            nearest = Optional.of(heading);
          }
        }
      }
    }
    return nearest;
  }

  private static List<String> split(String line, char separator) {
    try {
      return CsvReader.builder().fieldSeparator(separator).ofSingleCsvRecord(line).getFields();
    } catch (CsvParseException e) {
      return List.of();
    }
  }

  private static Heading of(Dataset dataset, int line, char separator, List<String> names) {
    List<Integer> places = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    boolean[] found = new boolean[dataset.variables().size()];
    for (int i = 0; i < names.size(); i++) {
      String name = plain(names.get(i));
      int place = place(dataset, name);
      if (place >= 0 && found[place] && !dataset.variables().get(place).repeated()) {
        place = -1;
        unknown.add(name + " (a second time)");
      } else if (place >= 0) {
        found[place] = true;
      } else if (i == 0 && ROW_NAMES.contains(name.toLowerCase(Locale.ROOT))) {
        leftOut.add((name.isEmpty() ? "the first column" : name) + ": it only numbers the rows");
      } else if (i == names.size() - 1 && name.isEmpty()) {
        leftOut.add("the last column: it is empty");
      } else {
        unknown.add(name.isEmpty() ? "column " + (i + 1) + " without a name" : name);
      }
      places.add(place);
    }
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < found.length; i++) {
      if (!found[i]) {
        missing.add(dataset.variables().get(i).name());
      }
    }
    return new Heading(dataset, line, separator, names, places, missing, unknown, leftOut);
  }

  private static String plain(String name) {
    String plain = name.strip();
    return plain.endsWith(";") ? plain.substring(0, plain.length() - 1).strip() : plain;
  }

  private static int place(Dataset dataset, String name) {
    for (int i = 0; i < dataset.variables().size(); i++) {
      if (dataset.variables().get(i).isHeadedBy(name)) {
        return i;
      }
    }
    return -1;
  }

  /// The share of common columns in all columns of the set and the file.
  private double likeness() {
    int all = dataset.variables().size() + unknown.size();
    return (double) (dataset.variables().size() - missing.size()) / all;
  }
}
