package org.casusfoederis.persistence.load;

import org.casusfoederis.core.record.CasusRecord;

/// A record that is to be loaded.
///
/// @param record the record
/// @param fingerprint SHA-256 of its canonical JSON, 32 bytes: two states of a record with the same
///   fingerprint are the same state
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole, and never kept
public record LoadItem(CasusRecord record, byte[] fingerprint) {}
