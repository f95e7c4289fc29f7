package org.casusfoederis.persistence.export;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// Judges JSON by JSON Schemas.
final class Schemas {

  private Schemas() {}

  /// What the Frictionless profile of data packages (version 1.0, published into the public domain
  /// at <https://github.com/frictionlessdata/specs>) finds wrong with a descriptor.
  static List<String> faultsOfPackage(String descriptor) {
    try (InputStream profile =
        Objects.requireNonNull(
            Schemas.class.getResourceAsStream("frictionless-data-package-1.0.json"))) {
      return faults(
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(profile, InputFormat.JSON),
          descriptor);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> faults(Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }
}
