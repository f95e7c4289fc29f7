package org.casusfoederis.core.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A line of text as a terminal shows it: characters of no, one or two columns, so that what is
/// written below a line stands under what it speaks of.
final class DisplayCells {

  private static final int TAB = 4;

  /// One character of the line.
  ///
  /// @param shown what is printed for it
  /// @param width its columns
  private record Cell(String shown, int width) {}

  private final List<Cell> cells = new ArrayList<>();

  /// The cells of a line. Tabs become spaces up to the next fourth column; characters that would
  /// steer the terminal become the replacement character.
  DisplayCells(String line) {
    int column = 0;
    for (int codePoint : line.codePoints().toArray()) {
      Cell cell =
          codePoint == '\t'
              ? new Cell(" ".repeat(TAB - column % TAB), TAB - column % TAB)
              : cell(codePoint);
      cells.add(cell);
      column += cell.width();
    }
  }

  private static Cell cell(int codePoint) {
    return isUnsafe(codePoint)
        ? new Cell("\uFFFD", 1)
        : new Cell(Character.toString(codePoint), width(codePoint));
  }

  /// How many characters the line has.
  int length() {
    return cells.size();
  }

  /// The columns that the characters from one (inclusive) to another (exclusive) take.
  int width(int from, int to) {
    return cells.subList(from, to).stream().mapToInt(Cell::width).sum();
  }

  /// The characters from one (inclusive) to another (exclusive), as printed.
  String shown(int from, int to) {
    var text = new StringBuilder();
    cells.subList(from, to).forEach(cell -> text.append(cell.shown()));
    return text.toString();
  }

  /// Whether a character steers the terminal or the direction of writing instead of being seen.
  static boolean isUnsafe(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> true;
      // Joiners inside words and emoji are harmless; overrides of the direction are not.
      case Character.FORMAT -> codePoint != 0x200C && codePoint != 0x200D;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> false;
    };
  }

  private static int width(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  /// The blocks whose characters are Wide or Fullwidth in Unicode Standard Annex 11; each pair is
  /// the first and the last of a range.
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF,
    0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x17000, 0x18CFF, 0x1B000, 0x1B2FF, 0x1F300,
    0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1F9FF, 0x20000, 0x3FFFD
  };

  private static boolean isWide(int codePoint) {
    int at = Arrays.binarySearch(WIDE, codePoint);
    // Between the two ends of a range the insertion point is odd.
    return at >= 0 || (-at - 1) % 2 == 1;
  }
}
