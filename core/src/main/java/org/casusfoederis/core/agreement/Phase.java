package org.casusfoederis.core.agreement;

import org.casusfoederis.core.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/// A time during which an agreement's terms stayed the same.
///
/// @param number from 1
/// @param period when these terms held
/// @param note what changed at its beginning
public record Phase(int number, EdtfDate period, @Nullable String note) {}
