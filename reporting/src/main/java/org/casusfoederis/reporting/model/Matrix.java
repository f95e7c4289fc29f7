package org.casusfoederis.reporting.model;

import java.util.List;

/// Topics down, agreements across, the focus agreement first.
///
/// @param columns the short titles of the agreements, the focus first
/// @param groups the rows, chapter by chapter of the codebook
public record Matrix(List<String> columns, List<Group> groups) {
  public Matrix {
    columns = List.copyOf(columns);
    groups = List.copyOf(groups);
  }

  /// The rows of one chapter of the codebook.
  public record Group(String title, List<Row> rows) {
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /// One topic.
  ///
  /// @param topic its title
  /// @param cells one for each column
  public record Row(String topic, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /// What one agreement says on one topic.
  ///
  /// @param text the coded value in a few words; `–` when the text is silent, `?` when not coded,
  ///   `no` when it excludes
  /// @param article such as `Art. 4`, or empty
  /// @param difference how it compares with the focus agreement
  public record Cell(String text, String article, Difference difference) {}

  /// How a cell compares with the focus agreement's. Shown by a sign, not by colour alone.
  public enum Difference {
    /// The focus agreement's own cell.
    FOCUS(""),
    /// The same coded value.
    SAME("="),
    /// A stronger promise than the focus agreement's, or one where that is silent.
    STRONGER("▲"),
    /// A weaker promise, or silence where the focus agreement promises.
    WEAKER("▼"),
    /// Another value, on a topic without order.
    OTHER("≠"),
    /// One of both is not coded.
    NOT_COMPARABLE("");

    private final String sign;

    Difference(String sign) {
      this.sign = sign;
    }

    /// The sign that stands in the cell.
    public String sign() {
      return sign;
    }
  }
}
