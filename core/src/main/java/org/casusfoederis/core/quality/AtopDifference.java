package org.casusfoederis.core.quality;

import java.util.Objects;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.agreement.Provision;
import org.casusfoederis.core.agreement.ProvisionValue;
import org.casusfoederis.core.compare.Answer;

/// A value that ATOP codes otherwise than we do.
///
/// @param agreement the agreement
/// @param answer what we code, with the provisions on which it rests
/// @param ours our value in ATOP's codes
/// @param theirs the value of ATOP
public record AtopDifference(Agreement agreement, Answer answer, int ours, int theirs) {

  /// Why our value is what it is: the articles with what they say and where coders may differ, or
  /// how much of the text was read when it is silent.
  public String reason() {
    return switch (answer.value()) {
      case ProvisionValue.Absent _ -> silence();
      case ProvisionValue.Unknown _ -> "Not coded.";
      case ProvisionValue.Coded _, ProvisionValue.Term _, ProvisionValue.Excluded _ ->
          String.join(" ", answer.provisions().stream().map(AtopDifference::reason).toList());
    };
  }

  private static String reason(Provision provision) {
    String where =
        provision.article() == null
            ? ""
            : (provision.article().matches("[0-9IVX].*")
                ? "Article " + provision.article()
                : provision.article());
    String words =
        Objects.requireNonNullElse(
            provision.note(), Objects.requireNonNullElse(provision.summary(), ""));
    return where.isEmpty() ? words : where + ": " + words;
  }

  private String silence() {
    String read =
        switch (agreement.coding().read()) {
          case TEXT -> "The text was read and is silent.";
          case EXCERPT -> "The parts of the text that were read are silent.";
          case REPORT, NONE -> "Reports of the text say nothing of it.";
        };
    String note = agreement.coding().note();
    return note == null ? read : read + " " + note;
  }
}
