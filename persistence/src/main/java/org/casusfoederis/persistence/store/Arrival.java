package org.casusfoederis.persistence.store;

import org.casusfoederis.core.record.CasusRecord;

/// A record that is to be written, with what the database knows of it.
///
/// @param record the record
/// @param fingerprint SHA-256 of its canonical JSON, 32 bytes
/// @param id the number of its main row
/// @param stored whether a former state is stored
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole, and never kept
record Arrival(CasusRecord record, byte[] fingerprint, long id, boolean stored) {}
