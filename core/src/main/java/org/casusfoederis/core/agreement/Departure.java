package org.casusfoederis.core.agreement;

/// How a member's membership came to its end.
public enum Departure {
  DENOUNCED,
  EXPIRED,
  REPLACED,
  DISSOLVED,
  SUCCEEDED,
  EXPELLED,
  OTHER
}
