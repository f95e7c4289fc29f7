package org.casusfoederis.persistence.export;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The descriptor of a data package that is being written. It has no date, so that the same records
/// give the same bytes.
final class PackageDescriptor {

  /// Where it stands in the package.
  static final String PATH = "datapackage.json";

  private final String version;
  private final List<Map<String, Object>> resources = new ArrayList<>();

  PackageDescriptor(String version) {
    this.version = version;
  }

  void add(Map<String, Object> resource) {
    resources.add(resource);
  }

  String text() {
    var descriptor = new LinkedHashMap<String, Object>();
    descriptor.put("profile", "data-package");
    descriptor.put("name", "casus-export");
    descriptor.put("title", "Records of defence pacts and of what was done under them");
    descriptor.put("description", "Written by casus export, version " + version + ".");
    descriptor.put("resources", resources);
    return JsonText.of(descriptor);
  }

  /// The SHA-256 of a file as descriptors write it.
  static String hash(byte[] content) {
    try {
      return "sha256:"
          + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
