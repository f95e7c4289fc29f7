package org.casusfoederis.persistence.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;

/// Held while a process starts, joins or stops the server, so that two never do so at once. The
/// operating system frees it when the process ends, however it ends.
final class DirectoryLock implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration PAUSE = Duration.ofMillis(50);

  /// A lock of a file is one of the whole process, so its threads need another one.
  private static final ReentrantLock OF_THIS_PROCESS = new ReentrantLock();

  private final FileChannel channel;

  private DirectoryLock(FileChannel channel) {
    this.channel = channel;
  }

  static DirectoryLock of(Layout layout) throws IOException {
    OF_THIS_PROCESS.lock();
    try {
      return new DirectoryLock(lock(layout.lock()));
    } catch (IOException | RuntimeException e) {
      OF_THIS_PROCESS.unlock();
      throw e;
    }
  }

  private static FileChannel lock(Path file) throws IOException {
    var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (channel.tryLock() == null) {
      if (System.nanoTime() > deadline) {
        channel.close();
        throw new EmbeddedServerException(
            "Another process has held " + file + " for " + PATIENCE.toMinutes() + " minutes",
            "a lock that is held for seconds",
            "End the other Casus and try again",
            null);
      }
      Pause.of(PAUSE);
    }
    return channel;
  }

  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      OF_THIS_PROCESS.unlock();
    }
  }
}
