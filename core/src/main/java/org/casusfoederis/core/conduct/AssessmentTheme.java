package org.casusfoederis.core.conduct;

/// On what somebody judges.
public enum AssessmentTheme {
  MOTIVE,
  BENEFIT,
  COST,
  EFFECT,
  RISK,
  POSTURE,
  LEGAL_POSITION,
  /// The structure of alliances, or the order between states.
  SYSTEM
}
