package org.casusfoederis.reporting.compose;

import java.util.List;
import java.util.stream.Stream;
import org.casusfoederis.core.conduct.Assessment;
import org.casusfoederis.core.conduct.AssessmentTheme;
import org.casusfoederis.core.conduct.Event;
import org.casusfoederis.core.conduct.EventKind;
import org.casusfoederis.reporting.compose.SelectedConduct.Placed;
import org.casusfoederis.reporting.model.Heading;
import org.casusfoederis.reporting.model.Section;

/// Brings together what bears on the law: sanctions, resolutions, and what is held to be lawful.
///
/// @param conduct the conduct shown
/// @param events makes rows of events
/// @param assessments groups judgements
record LawComposer(SelectedConduct conduct, EventComposer events, AssessmentComposer assessments) {

  /// Whether an event stands here and not in the chronicle.
  static boolean isLaw(Placed<Event> event) {
    return switch (event.conduct().eventKind()) {
      case SANCTION, RESOLUTION -> true;
      default -> false;
    };
  }

  /// Whether an assessment stands here and not among the others.
  static boolean isLaw(Assessment assessment) {
    return assessment.theme() == AssessmentTheme.LEGAL_POSITION;
  }

  /// The section.
  Section section(Heading heading) {
    return new Section.Law(
        heading,
        Stream.of(
                group("Sanctions", EventKind.SANCTION), group("Resolutions", EventKind.RESOLUTION))
            .filter(group -> !group.events().isEmpty())
            .toList(),
        assessments.groups(
            conduct.assessments().stream().filter(one -> isLaw(one.conduct())).toList()));
  }

  private Section.Law.Acts group(String title, EventKind kind) {
    List<Placed<Event>> ofKind =
        conduct.events().stream().filter(one -> one.conduct().eventKind() == kind).toList();
    return new Section.Law.Acts(title, ofKind.stream().map(events::row).toList());
  }
}
