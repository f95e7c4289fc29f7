package org.casusfoederis.core.actor;

import org.casusfoederis.core.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/// A state's code in one list.
///
/// @param system the list
/// @param code the code as the list writes it
/// @param period when the state had it; null when it always did
public record StateCode(CodeSystem system, String code, @Nullable EdtfDate period) {}
