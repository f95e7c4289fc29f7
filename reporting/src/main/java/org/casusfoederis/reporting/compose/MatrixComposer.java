package org.casusfoederis.reporting.compose;

import java.util.List;
import java.util.stream.Stream;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.codebook.Topic;
import org.casusfoederis.core.codebook.TopicGroup;
import org.casusfoederis.core.compare.Answer;
import org.casusfoederis.core.compare.Comparison;
import org.casusfoederis.reporting.model.Matrix;
import org.casusfoederis.reporting.model.Matrix.Cell;
import org.casusfoederis.reporting.model.Matrix.Difference;
import org.casusfoederis.reporting.model.Matrix.Group;
import org.casusfoederis.reporting.model.Matrix.Row;

/// Makes the matrix of topics and agreements. A topic on which no text speaks has no row.
///
/// @param comparison the agreements compared
record MatrixComposer(Comparison comparison) {

  /// The matrix.
  Matrix matrix() {
    List<Topic> topics = comparison.spokenOf();
    List<Group> groups =
        Stream.of(TopicGroup.values())
            .map(
                group ->
                    new Group(
                        group.title(),
                        topics.stream()
                            .filter(topic -> topic.group() == group)
                            .map(this::row)
                            .toList()))
            .filter(group -> !group.rows().isEmpty())
            .toList();
    return new Matrix(comparison.agreements().stream().map(Agreement::shortTitle).toList(), groups);
  }

  private Row row(Topic topic) {
    return new Row(
        topic.title(),
        comparison.agreements().stream().map(agreement -> cell(agreement, topic)).toList());
  }

  private Cell cell(Agreement agreement, Topic topic) {
    Answer answer = comparison.answer(agreement, topic);
    Difference difference =
        agreement.equals(comparison.focus())
            ? Difference.FOCUS
            : switch (comparison.difference(agreement, topic)) {
              case SAME -> Difference.SAME;
              case STRONGER -> Difference.STRONGER;
              case WEAKER -> Difference.WEAKER;
              case OTHER -> Difference.OTHER;
              case NOT_COMPARABLE -> Difference.NOT_COMPARABLE;
            };
    return new Cell(Values.cell(answer), Values.articles(agreement, answer), difference);
  }
}
