package org.casusfoederis.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/// The version of the program, as its jar names it.
public final class CasusVersion implements IVersionProvider {

  /// The version, such as `0.1.0`; `development` when the classes do not come from a jar.
  public static String current() {
    return Optional.ofNullable(CasusVersion.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"casus " + current(), "Java " + Runtime.version()};
  }
}
