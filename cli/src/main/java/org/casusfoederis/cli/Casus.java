package org.casusfoederis.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.casusfoederis.cli.command.DbCommand;
import org.casusfoederis.cli.command.DemoCommand;
import org.casusfoederis.cli.command.DiffCommand;
import org.casusfoederis.cli.command.ExportCommand;
import org.casusfoederis.cli.command.HistoryCommand;
import org.casusfoederis.cli.command.ListCommand;
import org.casusfoederis.cli.command.LoadCommand;
import org.casusfoederis.cli.command.LoadsCommand;
import org.casusfoederis.cli.command.MigrateCommand;
import org.casusfoederis.cli.command.QualityCommand;
import org.casusfoederis.cli.command.QuarantineCommand;
import org.casusfoederis.cli.command.ReportCommand;
import org.casusfoederis.cli.command.ShowCommand;
import org.casusfoederis.cli.command.UndoCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The command `casus`.
@Command(
    name = "casus",
    description = "A comparative database of defence pacts, with reports.",
    versionProvider = CasusVersion.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      DemoCommand.class,
      MigrateCommand.class,
      LoadCommand.class,
      ReportCommand.class,
      QualityCommand.class,
      ListCommand.class,
      ShowCommand.class,
      LoadsCommand.class,
      HistoryCommand.class,
      DiffCommand.class,
      UndoCommand.class,
      QuarantineCommand.class,
      ExportCommand.class,
      DbCommand.class
    })
public final class Casus {

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show the stack trace when something goes wrong.")
  private boolean debug;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help and exit.")
  @SuppressWarnings("unused") // picocli acts on it
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Print the version and exit.")
  @SuppressWarnings("unused") // picocli acts on it
  private boolean version;

  private final Map<String, String> environment;
  private final boolean terminal;

  /// A command that runs in this environment.
  ///
  /// @param terminal whether somebody watches standard error
  public Casus(Map<String, String> environment, boolean terminal) {
    this.environment = Map.copyOf(environment);
    this.terminal = terminal;
  }

  /// Runs the command and ends the process with its exit code.
  public static void main(String[] arguments) {
    // Names are in many scripts, so the streams are UTF-8 whatever the locale says.
    var out = writer(FileDescriptor.out);
    var err = writer(FileDescriptor.err);
    var console = System.console();
    int code = run(System.getenv(), console != null && console.isTerminal(), out, err, arguments);
    out.flush();
    err.flush();
    System.exit(code);
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
  }

  /// Runs the command with these arguments.
  ///
  /// @return the exit code, one of [ExitCode]
  public static int run(
      Map<String, String> environment,
      boolean terminal,
      PrintWriter out,
      PrintWriter err,
      String... arguments) {
    var casus = new Casus(environment, terminal);
    var line = new CommandLine(casus);
    line.setOut(out);
    line.setErr(err);
    line.setUsageHelpWidth(100);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            casus.colours() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    line.getCommandSpec()
        .usageMessage()
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(
            Arrays.stream(ExitCode.values())
                .collect(
                    Collectors.toMap(
                        code -> " " + code.number(),
                        ExitCode::meaning,
                        (a, b) -> a,
                        java.util.LinkedHashMap::new)));
    line.setParameterExceptionHandler(new UsageErrors());
    line.setExecutionExceptionHandler(new Failures());
    return line.execute(arguments);
  }

  /// The environment variables.
  public Map<String, String> environment() {
    return environment;
  }

  /// Whether somebody watches standard error.
  public boolean terminal() {
    return terminal;
  }

  /// Whether messages may be coloured: somebody watches, and `NO_COLOR` is not set
  /// (<https://no-color.org>).
  public boolean colours() {
    return terminal && environment.getOrDefault("NO_COLOR", "").isEmpty();
  }

  /// Whether a failure shows its stack trace.
  boolean debug() {
    return debug;
  }
}
