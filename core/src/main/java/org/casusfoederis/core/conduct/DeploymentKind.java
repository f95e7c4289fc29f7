package org.casusfoederis.core.conduct;

/// What deployed forces are for.
public enum DeploymentKind {
  COMBAT,
  ENGINEERS,
  CONSTRUCTION,
  GARRISON,
  AIR_DEFENCE,
  NAVAL,
  ADVISERS,
  TRAINING,
  PEACE_ENFORCEMENT,
  OTHER
}
