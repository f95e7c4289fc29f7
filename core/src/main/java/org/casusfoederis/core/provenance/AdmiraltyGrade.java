package org.casusfoederis.core.provenance;

/// A source's reliability and the credibility of what it says here, written `B2`.
///
/// @param reliability of the source in general
/// @param credibility of this piece of information
public record AdmiraltyGrade(Reliability reliability, Credibility credibility) {

  @Override
  public String toString() {
    return reliability.name() + credibility.number();
  }
}
