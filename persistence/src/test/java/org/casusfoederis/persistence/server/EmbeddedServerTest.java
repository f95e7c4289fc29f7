package org.casusfoederis.persistence.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.casusfoederis.persistence.database.ConnectionSettings;
import org.casusfoederis.persistence.database.Database;
import org.casusfoederis.persistence.database.DatabaseUnavailableException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTest {

  /// Shared, for setting up takes seconds; each test leaves the server stopped.
  @TempDir private static Path temporary;

  private final Path data = temporary.resolve("data");
  private final EmbeddedServer embedded = EmbeddedServer.at(data);

  @AfterEach
  void stop() {
    embedded.stop();
  }

  @Test
  void looksWithoutCreatingAnything() {
    var elsewhere = temporary.resolve("elsewhere");

    assertThat(EmbeddedServer.at(elsewhere).status()).isEqualTo(new ServerStatus.NotCreated());
    assertThat(EmbeddedServer.at(elsewhere).stop()).isFalse();
    assertThat(elsewhere).doesNotExist();
  }

  @Test
  void saysHowItRuns() {
    try (var server = embedded.start()) {
      assertThat(embedded.status())
          .isEqualTo(
              new ServerStatus.Running(
                  server.settings(), server.pid(), "18.6", server.settings().port(), false));
    }
    assertThat(embedded.status()).isEqualTo(new ServerStatus.Stopped());
  }

  @Test
  void keepsDataAndPortFromOneStartToTheNext() throws SQLException {
    ConnectionSettings first;
    try (var server = embedded.start()) {
      first = server.settings();
      execute(first, "create table promise as select 'Article 4' as article");
    }
    try (var server = embedded.start()) {
      assertThat(server.settings()).isEqualTo(first);
      assertThat(query(server.settings(), "select article from promise")).isEqualTo("Article 4");
    }
  }

  @Test
  void sortsTextByCodePointAndKnowsTheCaseOfEveryScript() throws SQLException {
    try (var server = embedded.start()) {
      assertThat(
              query(
                  server.settings(),
                  "select string_agg(t, '' order by t) || lower('ДОГОВОР') from"
                      + " unnest('{б,a,B,А}'::text[]) t"))
          .isEqualTo("BaАбдоговор");
    }
  }

  @Test
  void isSharedByAllWhoStartIt() {
    try (var one = embedded.start();
        var other = embedded.start()) {
      assertThat(other.pid()).isEqualTo(one.pid());
    }
  }

  @Test
  void isNotCutOffWhenTheSessionThatStartedItLeaves() throws SQLException {
    var starter = embedded.start();
    try (var joiner = embedded.start()) {
      starter.close();
      assertThat(query(joiner.settings(), "select 'still here'")).isEqualTo("still here");
    }
    assertThat(embedded.status()).isEqualTo(new ServerStatus.Stopped());
  }

  @Test
  void isNotStoppedUnderAnotherProgramThatIsConnected() throws SQLException {
    var starter = embedded.start();
    try (var connection = starter.database().getConnection()) {
      starter.close();
      assertThat(connection.isValid(5)).isTrue();
    }
  }

  @Test
  void runsOnWhenAskedTo() {
    try (var server = embedded.start()) {
      server.keepRunning();
    }
    assertThat(embedded.status())
        .isInstanceOfSatisfying(
            ServerStatus.Running.class, running -> assertThat(running.keptRunning()).isTrue());
    assertThat(embedded.stop()).isTrue();

    embedded.start().close();
    assertThat(embedded.status()).isEqualTo(new ServerStatus.Stopped());
  }

  @Test
  void isStartedOnceWhenSeveralStartItAtOnce() throws Exception {
    var fresh = temporary.resolve("fresh");
    try (var one = Session.on(fresh);
        var other = Session.on(fresh)) {
      assertThat(one.serverPid()).isEqualTo(other.serverPid());
    }
    assertThat(EmbeddedServer.at(fresh).status()).isEqualTo(new ServerStatus.Stopped());
  }

  @Test
  void isStartedOnceByTheThreadsOfAProcess() throws Exception {
    Callable<RunningServer> start = embedded::start;
    try (var threads = Executors.newFixedThreadPool(4)) {
      var sessions = threads.invokeAll(List.of(start, start, start, start));
      var pids = new HashSet<Long>();
      for (var session : sessions) {
        pids.add(session.get().pid());
      }
      for (var session : sessions) {
        session.get().close();
      }
      assertThat(pids).hasSize(1);
    }
    assertThat(embedded.status()).isEqualTo(new ServerStatus.Stopped());
  }

  @Test
  void joinsTheServerThatAKilledProcessLeftAndStopsItInTheEnd() throws Exception {
    var session = Session.on(data);
    var pid = session.serverPid();
    session.kill();

    try (var server = embedded.start()) {
      assertThat(server.pid()).isEqualTo(pid);
    }
    assertThat(embedded.status()).isEqualTo(new ServerStatus.Stopped());
  }

  @Test
  void recoversWhenTheServerWasKilled() throws SQLException {
    var first = embedded.start();
    execute(first.settings(), "create table survivor as select 'committed' as state");
    ProcessHandle.of(first.pid()).orElseThrow().destroyForcibly();

    try (var second = embedded.start()) {
      assertThat(second.pid()).isNotEqualTo(first.pid());
      assertThat(query(second.settings(), "select state from survivor")).isEqualTo("committed");
    }
    first.close();
  }

  @Test
  void startsWhereAFileOfADeadServerNamesAProcessThatIsNoServer() throws IOException {
    embedded.start().close();
    var own = ProcessHandle.current().pid();
    Files.writeString(
        data.resolve("cluster/postmaster.pid"),
        own + "\n" + data.resolve("cluster") + "\n1\n5432\n\n127.0.0.1\n\nready   \n");

    assertThat(embedded.status()).isEqualTo(new ServerStatus.Stopped());
    try (var server = embedded.start()) {
      assertThat(server.pid()).isNotEqualTo(own);
    }
  }

  @Test
  void startsWhereTheFileOfADeadServerIsCorrupt() throws IOException {
    embedded.start().close();
    Files.writeString(data.resolve("cluster/postmaster.pid"), "�\0\0");

    try (var server = embedded.start()) {
      assertThat(embedded.status()).isInstanceOf(ServerStatus.Running.class);
      assertThat(server.pid()).isPositive();
    }
  }

  @Test
  void beginsAgainWhereSettingUpWasInterrupted() throws IOException {
    var interrupted = temporary.resolve("interrupted");
    Files.createDirectories(interrupted.resolve("cluster.part/base"));
    Files.writeString(interrupted.resolve("cluster.part/PG_VERSION"), "18");

    try (var server = EmbeddedServer.at(interrupted).start()) {
      assertThat(server.pid()).isPositive();
    }
    assertThat(interrupted.resolve("cluster.part")).doesNotExist();
  }

  @Test
  void takesAnotherPortWhenTheLastOneIsTaken() throws IOException {
    int last;
    try (var server = embedded.start()) {
      last = server.settings().port();
    }
    try (var taken = new ServerSocket(last, 1, InetAddress.ofLiteral("127.0.0.1"));
        var server = embedded.start()) {
      assertThat(server.settings().port()).isNotEqualTo(taken.getLocalPort());
    }
  }

  @Test
  void admitsNobodyWithoutThePassword() {
    try (var server = embedded.start()) {
      var stranger = new Database(server.settings().withUser("casus", "guess"));
      assertThatThrownBy(stranger::getConnection)
          .isInstanceOf(DatabaseUnavailableException.class)
          .hasMessageContaining("refuses user casus with this password");
    }
  }

  @Test
  void givesNoOtherUserAccessToTheFiles() throws IOException {
    embedded.start().close();

    assertThat(permissions(data)).isEqualTo("rwx------");
    assertThat(permissions(data.resolve("password"))).isEqualTo("rw-------");
    assertThat(permissions(data.resolve("cluster"))).isEqualTo("rwx------");
    assertThat(permissions(data.resolve("postgresql.log"))).isEqualTo("rw-------");
  }

  @Test
  void listensOnTheLoopbackAddressOnly() throws SQLException {
    try (var server = embedded.start()) {
      assertThat(query(server.settings(), "show listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(query(server.settings(), "show unix_socket_directories")).isEmpty();
    }
  }

  @Test
  void refusesDatabasesOfAnotherMajorVersionAndLeavesThemAlone() throws IOException {
    embedded.start().close();
    var version = data.resolve("cluster/PG_VERSION");
    Files.writeString(version, "17\n");
    try {
      assertThatThrownBy(embedded::start)
          .hasMessage(
              "The databases in %s are of PostgreSQL 17; expected PostgreSQL 18, which this Casus"
                  + " brings along. Export the records with the Casus that made them and load them"
                  + " into a new data directory (CASUS_DATA_DIR); nothing was changed.",
              data.resolve("cluster"));
    } finally {
      Files.writeString(version, "18\n");
    }
  }

  @Test
  void saysThatThePasswordIsMissing() throws IOException {
    embedded.start().close();
    var password = data.resolve("password");
    Files.move(password, data.resolve("hidden"));
    try {
      assertThatThrownBy(embedded::start)
          .hasMessage(
              "The password of the server is missing: %s; expected the file that was made together"
                  + " with the databases. Restore it from a backup, or name a new data directory in"
                  + " CASUS_DATA_DIR.",
              password);
    } finally {
      Files.move(data.resolve("hidden"), password);
    }
  }

  @Test
  void saysThatThePasswordWasChanged() throws IOException {
    embedded.start().close();
    var password = Files.readString(data.resolve("password"));
    Files.writeString(data.resolve("password"), "another");
    try {
      assertThatThrownBy(embedded::start)
          .hasMessage(
              "The server refuses the password in %s; expected the password with which its"
                  + " databases were made. Restore the file from a backup, or name a new data"
                  + " directory in CASUS_DATA_DIR.",
              data.resolve("password"));
    } finally {
      Files.writeString(data.resolve("password"), password);
    }
  }

  @Test
  void saysThatTheDataDirectoryCannotBeUsed() throws IOException {
    var file = Files.createFile(temporary.resolve("file"));
    assertThatThrownBy(() -> EmbeddedServer.at(file.resolve("data")).start())
        .isInstanceOf(EmbeddedServerException.class)
        .hasMessageStartingWith("The data directory " + file.resolve("data") + " cannot be used (")
        .hasMessageEndingWith(
            "; expected a directory that you may write. Change its permissions, or name another"
                + " directory in CASUS_DATA_DIR.");
  }

  @Test
  void saysWhyTheServerDoesNotStart() throws IOException {
    embedded.start().close();
    var configuration = data.resolve("cluster/postgresql.auto.conf");
    var sound = Files.readString(configuration);
    Files.writeString(configuration, "shared_buffers = 'a lot'\n");
    try {
      assertThatThrownBy(embedded::start)
          .isInstanceOf(EmbeddedServerException.class)
          .hasMessageContaining("shared_buffers")
          .hasMessageContaining(data.resolve("postgresql.log").toString());
    } finally {
      Files.writeString(configuration, sound);
    }
  }

  @Test
  void saysThatThereAreNoBinariesForAPlatform() {
    assertThatThrownBy(() -> Binaries.of("FreeBSD", "riscv64", false))
        .hasMessage(
            "Casus brings no PostgreSQL for FreeBSD on riscv64; expected the archive"
                + " postgres-freebsd-riscv64.txz on the class path. Install PostgreSQL and name it"
                + " with --database-url or CASUS_DATABASE_URL.");
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  private static void execute(ConnectionSettings settings, String sql) throws SQLException {
    try (var connection = new Database(settings).getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String query(ConnectionSettings settings, String sql) throws SQLException {
    try (var connection = new Database(settings).getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return String.valueOf(rows.getString(1));
    }
  }
}
