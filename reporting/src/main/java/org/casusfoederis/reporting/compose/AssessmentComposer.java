package org.casusfoederis.reporting.compose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casusfoederis.core.conduct.Assessment;
import org.casusfoederis.core.conduct.AssessmentTheme;
import org.casusfoederis.reporting.compose.SelectedConduct.Placed;
import org.casusfoederis.reporting.model.AssessmentGroup;

/// Groups the judgements by their theme.
///
/// @param names the names of actors
/// @param numbers gives sources their numbers
record AssessmentComposer(ActorNames names, SourceNumbers numbers) {

  /// The groups, in the order of the themes; themes without a judgement are left out.
  List<AssessmentGroup> groups(List<Placed<Assessment>> assessments) {
    return Stream.of(AssessmentTheme.values())
        .map(
            theme ->
                new AssessmentGroup(
                    title(theme),
                    assessments.stream()
                        .map(Placed::conduct)
                        .filter(one -> one.theme() == theme)
                        .map(this::row)
                        .toList()))
        .filter(group -> !group.rows().isEmpty())
        .toList();
  }

  private AssessmentGroup.Row row(Assessment assessment) {
    String on =
        Optional.ofNullable(assessment.on()).map(date -> ", " + Dates.words(date)).orElse("");
    return new AssessmentGroup.Row(
        assessment.title(),
        names.list(assessment.about()),
        Sentences.list(assessment.heldBy()) + on,
        numbers.cited(assessment.summary(), assessment.citations()),
        Optional.ofNullable(assessment.contestedBy()).orElse(""));
  }

  private static String title(AssessmentTheme theme) {
    return switch (theme) {
      case MOTIVE -> "Motives";
      case BENEFIT -> "Benefits";
      case COST -> "Costs";
      case EFFECT -> "Effects";
      case RISK -> "Risks";
      case POSTURE -> "Posture";
      case LEGAL_POSITION -> "Legal positions";
      case SYSTEM -> "Alliances and order";
    };
  }
}
