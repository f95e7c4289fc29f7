package org.casusfoederis.reporting.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.casusfoederis.reporting.outline.Outline;

/// What a document says of itself. It is dated by the day of its data, not by when it was written.
final class OfficeProperties {

  private OfficeProperties() {}

  static void set(POIXMLProperties properties, Outline outline) {
    var core = properties.getCoreProperties();
    core.setTitle(outline.cover().title());
    core.setSubjectProperty(outline.cover().subtitle());
    core.setKeywords(String.join(", ", outline.cover().compared()));
    core.setCreator("Casus " + outline.imprint().casusVersion());
    core.setDescription("Data SHA-256 " + outline.imprint().fingerprint());
    var day = Optional.of(Date.from(day(outline.imprint().asOf())));
    core.setCreated(day);
    core.setModified(day);
    properties.getExtendedProperties().getUnderlyingProperties().setApplication("Casus");
  }

  private static Instant day(String asOf) {
    try {
      return LocalDate.parse(asOf.substring(0, Math.min(10, asOf.length())))
          .atStartOfDay(ZoneOffset.UTC)
          .toInstant();
    } catch (DateTimeParseException e) {
      return Instant.EPOCH;
    }
  }
}
