package org.casusfoederis.persistence.store;

import org.casusfoederis.core.record.CasusRecord;

/// A record that is to be stored.
///
/// @param record the record
/// @param fingerprint SHA-256 of its canonical JSON, 32 bytes
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole, and never kept
public record Writing(CasusRecord record, byte[] fingerprint) {}
