package org.casusfoederis.persistence.file;

import java.util.ArrayList;
import java.util.List;
import org.casusfoederis.core.problem.Place;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/// The text of a file, from which places are made.
final class SourceText {

  private final String name;
  private final String text;
  private final List<Integer> starts = new ArrayList<>();
  private int cachedLine = -1;
  private String cached = "";

  /// @param name what users call the file
  /// @param text what stands in it
  SourceText(String name, String text) {
    this.name = name;
    this.text = text;
    starts.add(0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean beforeLineFeed = i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !beforeLineFeed)) {
        starts.add(i + 1);
      }
    }
  }

  String name() {
    return name;
  }

  String text() {
    return text;
  }

  /// The file as a whole.
  Place wholeFile() {
    return Place.wholeFile(name);
  }

  /// What a node takes of its first line.
  Place place(Node node) {
    Mark start = node.getStartMark().orElseThrow();
    Mark end = node.getEndMark().orElse(start);
    String line = line(start.getLine());
    int length = line.codePointCount(0, line.length());
    boolean onOneLine = end.getLine() == start.getLine();
    int width = (onOneLine ? end.getColumn() : length) - start.getColumn();
    return at(start, Math.max(1, width));
  }

  /// One character.
  Place place(Mark mark) {
    return at(mark, 1);
  }

  /// One character, by its number in the text, from 0, in code points.
  Place place(int codePoint) {
    int offset =
        text.offsetByCodePoints(0, Math.min(codePoint, text.codePointCount(0, text.length())));
    int line = 0;
    while (line + 1 < starts.size() && starts.get(line + 1) <= offset) {
      line++;
    }
    int column = text.codePointCount(starts.get(line), offset);
    return new Place(name, line + 1, column + 1, 1, line(line));
  }

  private Place at(Mark mark, int width) {
    return new Place(name, mark.getLine() + 1, mark.getColumn() + 1, width, line(mark.getLine()));
  }

  /// Lines are asked for in order as a rule, so keeping the last one saves most copies.
  private String line(int number) {
    if (number != cachedLine) {
      int from = number < starts.size() ? starts.get(number) : text.length();
      int to = number + 1 < starts.size() ? starts.get(number + 1) : text.length();
      while (to > from && (text.charAt(to - 1) == '\n' || text.charAt(to - 1) == '\r')) {
        to--;
      }
      cached = text.substring(from, to);
      cachedLine = number;
    }
    return cached;
  }
}
