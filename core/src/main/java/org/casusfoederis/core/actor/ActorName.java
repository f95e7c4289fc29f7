package org.casusfoederis.core.actor;

import org.casusfoederis.core.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/// A further name of an actor.
///
/// @param name the name, in its own script
/// @param language BCP 47 tag of the language
/// @param period when the actor bore it; null when it always did
public record ActorName(String name, String language, @Nullable EdtfDate period) {}
