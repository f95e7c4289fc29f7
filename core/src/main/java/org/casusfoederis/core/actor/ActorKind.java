package org.casusfoederis.core.actor;

/// What an actor is.
public enum ActorKind {
  STATE,
  ORGANISATION,
  NON_STATE
}
