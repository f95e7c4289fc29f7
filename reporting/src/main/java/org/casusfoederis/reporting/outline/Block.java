package org.casusfoederis.reporting.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casusfoederis.reporting.model.CitedText;
import org.casusfoederis.reporting.model.ConductSheet;
import org.casusfoederis.reporting.model.SourceEntry;
import org.casusfoederis.reporting.model.Term;
import org.casusfoederis.reporting.model.Timeline;

/// What stands in a section, from top to bottom.
public sealed interface Block {

  /// A paragraph of running text.
  record Paragraph(CitedText text) implements Block {}

  /// A remark beside the main matter.
  record Note(String text) implements Block {}

  /// A title in the language of a text, with the language before it: `Russian: Договор …`.
  record NativeTitle(String text) implements Block {}

  /// Paragraphs that are counted.
  record Numbered(List<CitedText> items) implements Block {
    public Numbered {
      items = List.copyOf(items);
    }
  }

  /// Words or headings, each with what is said of it.
  record Terms(List<Term> terms) implements Block {
    public Terms {
      terms = List.copyOf(terms);
    }
  }

  /// Rows under named columns.
  ///
  /// @param caption what the table shows
  /// @param columns the heads of the columns
  /// @param rows as many cells as there are columns, each
  record Table(String caption, List<String> columns, List<List<Cell>> rows) implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      for (List<Cell> row : rows) {
        if (row.size() != columns.size()) {
          throw new IllegalArgumentException(
              "a row of %d cells under %d columns in %s"
                  .formatted(row.size(), columns.size(), caption));
        }
      }
    }

    /// The table in slices that are narrow enough for a page. The leading columns stand in each.
    ///
    /// @param leading how many columns are repeated
    /// @param most how many columns a slice may have
    public List<Table> slices(int leading, int most) {
      if (columns.size() <= most) {
        return List.of(this);
      }
      var slices = new ArrayList<Table>();
      for (int from = leading; from < columns.size(); from += most - leading) {
        int to = Math.min(columns.size(), from + most - leading);
        int first = from;
        slices.add(
            new Table(
                caption,
                slice(columns, leading, first, to),
                rows.stream().map(row -> slice(row, leading, first, to)).toList()));
      }
      return slices;
    }

    private static <T> List<T> slice(List<T> all, int leading, int from, int to) {
      return Stream.concat(all.subList(0, leading).stream(), all.subList(from, to).stream())
          .toList();
    }
  }

  /// The estimates of one measure at one stage: a chart of ranges, and its numbers.
  record Ranges(ConductSheet.Series series) implements Block {}

  /// When agreements held: a chart of bars, and its dates.
  record Spans(Timeline timeline) implements Block {}

  /// The numbered sources.
  record References(List<SourceEntry> sources) implements Block {
    public References {
      sources = List.copyOf(sources);
    }
  }

  /// Whether there is nothing in it to show.
  default boolean isEmpty() {
    return switch (this) {
      case Paragraph(var text) -> text.text().isEmpty();
      case Note(var text) -> text.isEmpty();
      case NativeTitle(var text) -> text.isEmpty();
      case Numbered(var items) -> items.isEmpty();
      case Terms(var terms) -> terms.isEmpty();
      case Table table -> table.rows().isEmpty();
      case Ranges(var series) -> series.figures().isEmpty();
      case Spans(var timeline) -> timeline.bars().isEmpty();
      case References(var sources) -> sources.isEmpty();
    };
  }
}
