package org.casusfoederis.persistence.load;

/// A file from which records were read.
///
/// @param path the file as it was named
/// @param sha256 SHA-256 of its bytes, 32 bytes
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole, and never kept
public record LoadFile(String path, byte[] sha256) {}
