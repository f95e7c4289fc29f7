package org.casusfoederis.core.provenance;

import org.casusfoederis.core.problem.InvalidValueException;
import org.casusfoederis.core.record.Key;
import org.jspecify.annotations.Nullable;

/// Ties a source to a record or to one field of it.
///
/// @param source the source
/// @param locator where in the source: a page, paragraph or article
/// @param credibility of what it says here
/// @param stance what it does with the statement
/// @param field the field of the record of which it speaks, as record files name it; null when it
///   speaks of the whole
/// @param says the value that the source gives for the field
/// @param standing its rank among the citations of the same matter
/// @param note what a reader must know
public record Citation(
    Key<Source> source,
    @Nullable String locator,
    Credibility credibility,
    Stance stance,
    @Nullable String field,
    @Nullable String says,
    Standing standing,
    @Nullable String note) {

  public Citation {
    if (says != null && field == null) {
      throw InvalidValueException.inField(
          "says", "a value for no field", "the field that it is a value of, in 'field'");
    }
  }
}
