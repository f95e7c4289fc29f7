package org.casusfoederis.persistence.server;

import java.io.IOException;
import java.nio.file.Path;

/// A process of its own that joins the server of a data directory, says its process number, and
/// leaves when its input ends.
final class Session implements AutoCloseable {

  private final Process process;

  private Session(Process process) {
    this.process = process;
  }

  static Session on(Path dataDirectory) throws IOException {
    return new Session(
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Session.class.getName(),
                dataDirectory.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start());
  }

  /// The server's process, once it has been joined.
  long serverPid() throws IOException {
    return Long.parseLong(String.valueOf(process.inputReader().readLine()));
  }

  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws IOException, InterruptedException {
    process.getOutputStream().close();
    process.waitFor();
  }

  public static void main(String[] arguments) throws IOException {
    try (var server = EmbeddedServer.at(Path.of(arguments[0])).start()) {
      System.out.println(server.pid());
      System.in.transferTo(System.out);
    }
  }
}
