package org.casusfoederis.persistence.load;

import org.casusfoederis.core.problem.Place;
import org.casusfoederis.core.record.RecordKind;

/// A record and the place where it stands.
///
/// @param kind its kind
/// @param key its key
/// @param place of its key
public record Declared(RecordKind kind, String key, Place place) {}
