package org.casusfoederis.persistence.server;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Finds the directory in which Casus keeps its data.
public final class DataDirectory {

  private DataDirectory() {}

  /// The data directory of this user on this machine.
  public static Path standard() {
    return standard(
        System.getenv(),
        System.getProperty("os.name", ""),
        Path.of(System.getProperty("user.home", "")));
  }

  /// `CASUS_DATA_DIR` when it is set; else where the operating system keeps the data of programs:
  /// `%LOCALAPPDATA%\casus` on Windows, `~/Library/Application Support/casus` on macOS, elsewhere
  /// `$XDG_DATA_HOME/casus`, by default `~/.local/share/casus`.
  public static Path standard(Map<String, String> environment, String system, Path home) {
    var own = environment.getOrDefault("CASUS_DATA_DIR", "");
    if (!own.isBlank()) {
      return Path.of(own).toAbsolutePath();
    }
    var name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return base(environment, "LOCALAPPDATA", home.resolve("AppData").resolve("Local"));
    }
    if (name.startsWith("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve("casus");
    }
    return base(environment, "XDG_DATA_HOME", home.resolve(".local").resolve("share"));
  }

  /// The XDG specification has relative paths ignored.
  private static Path base(Map<String, String> environment, String variable, Path otherwise) {
    var value = environment.getOrDefault(variable, "");
    var given = !value.isBlank() && Path.of(value).isAbsolute();
    return (given ? Path.of(value) : otherwise).resolve("casus");
  }
}
