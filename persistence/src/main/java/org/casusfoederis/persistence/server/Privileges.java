package org.casusfoederis.persistence.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// PostgreSQL refuses to run as root. On Linux a namespace in which the same user is nobody
/// satisfies it: `unshare --user`.
final class Privileges {

  private Privileges() {}

  /// The words with which a program of PostgreSQL is called, to which arguments can be added.
  static List<String> command(Path program) throws IOException {
    var command = new ArrayList<String>();
    if (isRoot()) {
      requireNamespaces();
      command.addAll(List.of("unshare", "--user"));
    }
    command.add(program.toString());
    return command;
  }

  private static boolean isRoot() throws IOException {
    var process = Path.of("/proc/self");
    return Files.exists(process)
        ? Files.getAttribute(process, "unix:uid").equals(0)
        : System.getProperty("user.name", "").equals("root");
  }

  private static void requireNamespaces() throws IOException {
    try {
      var trial = new ProcessBuilder("unshare", "--user", "true").inheritIO();
      trial.redirectError(ProcessBuilder.Redirect.DISCARD);
      if (trial.start().waitFor() == 0) {
        return;
      }
    } catch (IOException e) {
      // No such program; the same answer.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new EmbeddedServerException(
        "Casus runs as root, and this system lets root not give up its rights (unshare --user)",
        "an ordinary user, for PostgreSQL refuses to run as root",
        "Run Casus as another user, or name another server with --database-url or"
            + " CASUS_DATABASE_URL",
        null);
  }
}
