package org.casusfoederis.persistence.file;

/// A file that was opened and read, sound or not.
///
/// @param name as the user named it, or below the folder that the user named
/// @param sha256 of its bytes, in hexadecimal digits
/// @param size in bytes
public record ReadFile(String name, String sha256, long size) {}
