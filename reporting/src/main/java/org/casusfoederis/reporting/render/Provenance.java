package org.casusfoederis.reporting.render;

import java.util.LinkedHashMap;
import java.util.Map;
import org.casusfoederis.reporting.model.Imprint;

/// The words in which a report's PDF keeps its imprint for machines.
final class Provenance {

  static final String NAMESPACE = "urn:casusfoederis:report:";

  /// The version of the properties; a reader refuses newer ones.
  static final int FORMAT = 1;

  private Provenance() {}

  static Map<String, String> properties(Imprint imprint) {
    var properties = new LinkedHashMap<String, String>();
    properties.put("format", Integer.toString(FORMAT));
    properties.put("casusVersion", imprint.casusVersion());
    properties.put("schemaVersion", imprint.schemaVersion());
    properties.put("codebookVersion", Integer.toString(imprint.codebookVersion()));
    properties.put("fingerprint", imprint.fingerprint());
    properties.put("asOf", imprint.asOf());
    properties.put("commandLine", imprint.commandLine());
    return properties;
  }
}
