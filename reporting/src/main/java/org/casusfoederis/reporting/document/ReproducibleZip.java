package org.casusfoederis.reporting.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Takes the clock out of a zip archive, in which every entry carries a time.
final class ReproducibleZip {

  /// The first moment that a zip archive can name.
  private static final LocalDateTime FIRST = LocalDateTime.of(1980, 1, 1, 0, 0);

  private ReproducibleZip() {}

  /// The archive with the same entries in the same order, all of one time.
  static byte[] of(byte[] zip) throws IOException {
    var bytes = new ByteArrayOutputStream(zip.length);
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip));
        var out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        var same = new ZipEntry(entry.getName());
        same.setTimeLocal(FIRST);
        out.putNextEntry(same);
        in.transferTo(out);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
