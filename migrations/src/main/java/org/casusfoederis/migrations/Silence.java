package org.casusfoederis.migrations;

import org.flywaydb.core.api.logging.Log;

/// Flyway's log, turned off: what a user must know stands in results and exceptions.
final class Silence implements Log {

  @Override
  public boolean isDebugEnabled() {
    return false;
  }

  @Override
  public void debug(String message) {}

  @Override
  public void info(String message) {}

  @Override
  public void warn(String message) {}

  @Override
  public void error(String message) {}

  @Override
  public void error(String message, Exception e) {}

  @Override
  public void notice(String message) {}
}
