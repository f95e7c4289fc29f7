package org.casusfoederis.persistence.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The digest by which files and records are told apart.
final class Sha256 {

  private Sha256() {}

  /// The 32 bytes of the digest.
  static byte[] of(byte[] bytes) {
    return digest().digest(bytes);
  }

  /// What makes the digest piece by piece.
  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
