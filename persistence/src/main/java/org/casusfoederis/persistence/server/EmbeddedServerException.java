package org.casusfoederis.persistence.server;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.casusfoederis.persistence.database.DatabaseUnavailableException;
import org.jspecify.annotations.Nullable;

/// Thrown when the embedded server cannot be set up, started or stopped.
public final class EmbeddedServerException extends DatabaseUnavailableException {

  private static final long serialVersionUID = 1L;

  EmbeddedServerException(String found, String expected, String remedy, @Nullable Throwable cause) {
    super(found, expected, remedy, cause);
  }

  /// A fault of the file system.
  static EmbeddedServerException in(Path dataDirectory, IOException fault) {
    if (isFullDisk(String.valueOf(fault.getMessage()))) {
      return fullDisk(dataDirectory, fault);
    }
    var reason =
        fault instanceof AccessDeniedException
            ? "permission denied"
            : fault instanceof FileSystemException file && file.getReason() != null
                ? file.getReason()
                : String.valueOf(fault.getMessage());
    return new EmbeddedServerException(
        "The data directory " + dataDirectory + " cannot be used (" + reason + ")",
        "a directory that you may write",
        "Change its permissions, or name another directory in CASUS_DATA_DIR",
        fault);
  }

  /// A program of PostgreSQL that failed, with what it said last.
  static EmbeddedServerException failed(String program, Path dataDirectory, String output) {
    return isFullDisk(output)
        ? fullDisk(dataDirectory, null)
        : new EmbeddedServerException(
            program + " failed on " + dataDirectory + " (" + output + ")",
            "a server that starts",
            "Read "
                + dataDirectory.resolve(program.equals("initdb") ? Layout.OUTPUT : Layout.LOG)
                + ", or name another server",
            null);
  }

  private static EmbeddedServerException fullDisk(Path dataDirectory, @Nullable Throwable cause) {
    return new EmbeddedServerException(
        "The disk that holds " + dataDirectory + " is full",
        "about 200 MB of free space",
        "Free some, or name a directory on another disk in CASUS_DATA_DIR",
        cause);
  }

  private static boolean isFullDisk(String text) {
    return text.contains("No space left on device")
        || text.contains("Disk quota exceeded")
        || text.contains("not enough space on the disk");
  }
}
