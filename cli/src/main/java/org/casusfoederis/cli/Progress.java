package org.casusfoederis.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Function;

/// Says on standard error what the command is doing. A terminal sees each step while it runs; a
/// file gets a line a step.
public final class Progress {

  private static final int WIDTH = 68;

  private final PrintWriter err;
  private final boolean terminal;

  /// Progress that is written to `err`.
  ///
  /// @param terminal whether somebody watches, so that a running step may be overwritten by its
  ///   result
  public Progress(PrintWriter err, boolean terminal) {
    this.err = err;
    this.terminal = terminal;
  }

  /// A piece of work that may fail.
  @FunctionalInterface
  public interface Work<T, X extends Exception> {
    T run() throws X;
  }

  /// Does the work and says what came of it, with the time it took.
  ///
  /// @param doing what is being done: `Starting PostgreSQL`
  /// @param done makes of the result what was done: `PostgreSQL 18.6 runs`
  public <T, X extends Exception> T step(String doing, Work<T, X> work, Function<T, String> done)
      throws X {
    long start = System.nanoTime();
    if (terminal) {
      err.print("  … " + doing);
      err.flush();
    }
    boolean finished = false;
    try {
      T result = work.run();
      finished = true;
      say(done.apply(result), Duration.ofNanos(System.nanoTime() - start));
      return result;
    } finally {
      if (!finished && terminal) {
        err.print("\r\u001b[K");
        err.flush();
      }
    }
  }

  private void say(String done, Duration took) {
    String time = String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0);
    int gap = Math.max(2, WIDTH - done.codePointCount(0, done.length()));
    err.println((terminal ? "\r\u001b[K" : "") + "  ✓ " + done + " ".repeat(gap) + time);
    err.flush();
  }
}
