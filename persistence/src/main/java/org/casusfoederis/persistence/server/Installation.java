package org.casusfoederis.persistence.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// PostgreSQL's programs, unpacked.
record Installation(Path home, Layout layout) {

  /// The only user of the server.
  static final String USER = "casus";

  /// A line of initdb or pg_ctl, or one of the server's log that is no mere news.
  private static final Pattern FAULT =
      Pattern.compile(
          "(?:^(?:initdb|pg_ctl|postgres): (?:error: )?|(?:FATAL|PANIC|ERROR|HINT): +|LOG:"
              + " +(?=invalid|could not|unrecognized|syntax))((?:.*(?:could"
              + " not|not|error|invalid|No space|unrecognized)).*)");

  /// The major version of the programs.
  String majorVersion() throws IOException {
    // The first line of this file says it: "# PostgreSQL 18".
    try (var lines = Files.lines(home.resolve("share/postgresql/postgres.bki"))) {
      return lines.findFirst().orElse("").replaceFirst("^# PostgreSQL ", "");
    }
  }

  /// Makes an empty cluster whose only user has the password in the password file. Text sorts by
  /// code point on every platform, and case is Unicode's.
  void createCluster(Path directory) throws IOException {
    run(
        "initdb",
        "--pgdata=" + directory,
        "--username=" + USER,
        "--pwfile=" + layout.password(),
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--data-checksums",
        "--set=timezone=UTC",
        "--set=log_timezone=UTC",
        "--set=listen_addresses=127.0.0.1",
        "--set=unix_socket_directories=",
        "--set=unix_socket_permissions=0700");
  }

  /// Starts the server and waits until it is ready.
  void start(int port) throws IOException {
    run(
        "pg_ctl",
        "start",
        "--wait",
        "--timeout=60",
        "--pgdata=" + layout.cluster(),
        "--log=" + layout.log(),
        "--options=-p " + port);
  }

  /// Stops the server: connections are cut, transactions rolled back.
  void stop() throws IOException {
    run("pg_ctl", "stop", "--wait", "--timeout=60", "--mode=fast", "--pgdata=" + layout.cluster());
  }

  private void run(String program, String... arguments) throws IOException {
    var command = Privileges.command(home.resolve("bin").resolve(program));
    command.addAll(List.of(arguments));
    // Not a pipe: the server would inherit it and hold it open.
    var builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(layout.output().toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    builder.environment().put("LC_ALL", "C");
    var process = builder.start();
    try {
      if (process.waitFor() != 0) {
        throw EmbeddedServerException.failed(program, layout.root(), lastWords());
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException(program + " was interrupted", e);
    }
  }

  /// Why the program failed: the faults that it named, and those in the server's log.
  private String lastWords() throws IOException {
    var words =
        Stream.concat(lines(layout.output()), lines(layout.log()))
            .map(FAULT::matcher)
            .filter(Matcher::find)
            .map(fault -> fault.group(1))
            .filter(fault -> !fault.equals("could not start server"))
            .distinct()
            .toList();
    return words.isEmpty() ? "it does not say why" : String.join("; ", words);
  }

  private static Stream<String> lines(Path file) throws IOException {
    return Files.exists(file) ? Files.readAllLines(file).stream() : Stream.of();
  }
}
