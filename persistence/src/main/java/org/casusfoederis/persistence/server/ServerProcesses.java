package org.casusfoederis.persistence.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The processes that run PostgreSQL's programs out of one data directory. As each data directory
/// has its own programs, they can be told from all others, whatever the files say.
record ServerProcesses(Path root) {

  /// Whether the process lives and is one of these; a number in a stale file may have gone to
  /// another program since. When the system does not say which program it is, it may be one.
  boolean include(long pid) {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(process -> process.info().command().map(this::isOurs).orElse(!isZombie(pid)))
        .isPresent();
  }

  /// The numbers of the processes.
  List<Long> all() {
    return ProcessHandle.allProcesses()
        .filter(process -> process.info().command().map(this::isOurs).orElse(false))
        .map(ProcessHandle::pid)
        .toList();
  }

  private boolean isOurs(String program) {
    return Path.of(program).startsWith(root);
  }

  /// A process that has ended and whose parent has not asked for its exit code; in a container this
  /// may last for ever.
  private static boolean isZombie(long pid) {
    try {
      var stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
      return stat.substring(stat.lastIndexOf(')') + 1).strip().startsWith("Z");
    } catch (IOException e) {
      return false;
    }
  }
}
