package org.casusfoederis.core.agreement;

import java.time.LocalDate;
import java.util.List;
import org.casusfoederis.core.problem.InvalidValueException;
import org.casusfoederis.core.provenance.Citation;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/// A text by which an agreement was made, changed, joined or ended.
///
/// @param key unique within the agreement
/// @param kind what it does
/// @param title its title, when it differs from the agreement's
/// @param stage the highest step of its legal life, or its end
/// @param signed when it was signed
/// @param inForce when it entered into force
/// @param ended when it ceased to be in force
/// @param place where it was signed
/// @param languages of the authentic texts, BCP 47
/// @param registration where it is registered or printed, with the number
/// @param articles the number of its articles
/// @param note what a reader must know
/// @param citations on what this rests
public record Instrument(
    Key<Instrument> key,
    InstrumentKind kind,
    @Nullable String title,
    InstrumentStage stage,
    @Nullable EdtfDate signed,
    @Nullable EdtfDate inForce,
    @Nullable EdtfDate ended,
    @Nullable String place,
    List<String> languages,
    @Nullable String registration,
    @Nullable Integer articles,
    @Nullable String note,
    List<Citation> citations) {

  public Instrument {
    languages = List.copyOf(languages);
    citations = List.copyOf(citations);
    ordered("in_force", signed, inForce, "signed");
    ordered("ended", inForce == null ? signed : inForce, ended, "in force or signed");
    if (stage == InstrumentStage.NEVER_IN_FORCE && inForce != null) {
      throw InvalidValueException.inField(
          "in_force", inForce.text(), "no date with the stage never_in_force");
    }
    if (articles != null && articles < 1) {
      throw InvalidValueException.inField("articles", articles.toString(), "a number from 1");
    }
  }

  private static void ordered(
      String field, @Nullable EdtfDate earlier, @Nullable EdtfDate later, String words) {
    if (earlier == null || later == null) {
      return;
    }
    LocalDate first = earlier.earliest().orElse(LocalDate.MIN);
    LocalDate last = later.latest().orElse(LocalDate.MAX);
    if (last.isBefore(first)) {
      throw InvalidValueException.inField(
          field, later.text(), "a date that is not before it was " + words + " (" + earlier + ")");
    }
  }
}
