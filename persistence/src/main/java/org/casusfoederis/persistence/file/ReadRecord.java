package org.casusfoederis.persistence.file;

import org.casusfoederis.core.problem.Place;
import org.casusfoederis.core.record.CasusRecord;

/// A record that was read, and where it stands.
///
/// @param record the record
/// @param place of its key
public record ReadRecord(CasusRecord record, Place place) {}
