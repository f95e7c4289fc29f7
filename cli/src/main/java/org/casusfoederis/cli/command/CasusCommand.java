package org.casusfoederis.cli.command;

import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import org.casusfoederis.cli.Casus;
import org.casusfoederis.cli.ExitCode;
import org.casusfoederis.cli.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// What every command has: streams, environment, an exit code.
abstract class CasusCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  /// Does the work.
  abstract ExitCode run();

  @Override
  public final Integer call() {
    return run().number();
  }

  final PrintWriter out() {
    return spec().commandLine().getOut();
  }

  final PrintWriter err() {
    return spec().commandLine().getErr();
  }

  final Casus casus() {
    return (Casus) spec().root().userObject();
  }

  final Map<String, String> environment() {
    return casus().environment();
  }

  final Progress progress() {
    return new Progress(err(), casus().terminal());
  }

  private CommandSpec spec() {
    if (spec == null) {
      throw new IllegalStateException("a command runs only through picocli");
    }
    return spec;
  }
}
