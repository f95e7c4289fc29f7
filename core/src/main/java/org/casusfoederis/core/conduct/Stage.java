package org.casusfoederis.core.conduct;

/// How far a transfer or deployment has come. A figure belongs to one stage, and figures of
/// different stages are never added.
public enum Stage {
  ANNOUNCED,
  COMMITTED,
  DISPATCHED,
  DELIVERED,
  IN_USE,
  RETURNED
}
