package org.casusfoederis.core.provenance;

import org.casusfoederis.core.problem.InvalidValueException;

/// How credible one piece of information is: the number of the Admiralty grade (NATO AJP-2.1,
/// information credibility).
public enum Credibility {
  CONFIRMED(1, "confirmed by other sources"),
  PROBABLY_TRUE(2, "probably true"),
  POSSIBLY_TRUE(3, "possibly true"),
  DOUBTFUL(4, "doubtful"),
  IMPROBABLE(5, "improbable"),
  CANNOT_BE_JUDGED(6, "truth cannot be judged");

  private final int number;
  private final String meaning;

  Credibility(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  /// The number, 1 to 6.
  public int number() {
    return number;
  }

  /// What the number stands for.
  public String meaning() {
    return meaning;
  }

  /// The credibility with this number.
  ///
  /// @throws InvalidValueException if it is not from 1 to 6
  public static Credibility of(int number) {
    for (Credibility credibility : values()) {
      if (credibility.number == number) {
        return credibility;
      }
    }
    throw new InvalidValueException(
        Integer.toString(number), "an Admiralty credibility from 1 to 6");
  }
}
