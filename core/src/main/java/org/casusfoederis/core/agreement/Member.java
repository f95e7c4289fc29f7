package org.casusfoederis.core.agreement;

import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/// One spell of an actor's membership in an agreement.
///
/// @param actor the member
/// @param period from entry to exit
/// @param left how the spell ended; null while it lasts
/// @param note what a reader must know
public record Member(
    Key<Actor> actor, EdtfDate period, @Nullable Departure left, @Nullable String note) {}
