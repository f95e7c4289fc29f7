package org.casusfoederis.persistence.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.core.record.RecordSet;
import org.casusfoederis.persistence.file.RecordWriter;

/// All records as a Frictionless data package (<https://specs.frictionlessdata.io/data-package/>)
/// of record files, which loads as it is.
public final class DataPackageExport {

  /// So many records are in a file at most, which keeps every file far below the largest that is
  /// read.
  private static final int RECORDS_PER_FILE = 1000;

  private DataPackageExport() {}

  /// The files of the package, `datapackage.json` last: their texts by their paths within it.
  ///
  /// @param version the version of Casus that writes it
  public static Map<String, String> of(RecordSet records, String version) {
    return of(records, version, RECORDS_PER_FILE);
  }

  static Map<String, String> of(RecordSet records, String version, int recordsPerFile) {
    var files = new LinkedHashMap<String, String>();
    var descriptor = new PackageDescriptor(version);
    for (RecordKind kind : RecordKind.values()) {
      List<CasusRecord> all = OrderedRecords.of(records, kind);
      if (all.isEmpty()) {
        continue;
      }
      var paths = new ArrayList<String>();
      for (int from = 0; from < all.size(); from += recordsPerFile) {
        List<CasusRecord> part = all.subList(from, Math.min(all.size(), from + recordsPerFile));
        String path =
            all.size() <= recordsPerFile
                ? kind.plural() + ".yaml"
                : "%s-%04d.yaml".formatted(kind.plural(), from / recordsPerFile + 1);
        paths.add(path);
        files.put(path, RecordWriter.yaml(part));
      }
      descriptor.add(recordFiles(kind, paths, files));
    }
    if (files.isEmpty()) {
      // A package has one resource at least.
      String path = RecordKind.SOURCE.plural() + ".yaml";
      files.put(path, RecordKind.SOURCE.plural() + ": []\n");
      descriptor.add(recordFiles(RecordKind.SOURCE, List.of(path), files));
    }
    files.put(PackageDescriptor.PATH, descriptor.text());
    return files;
  }

  private static Map<String, Object> recordFiles(
      RecordKind kind, List<String> paths, Map<String, String> files) {
    var resource = new LinkedHashMap<String, Object>();
    resource.put("name", kind.plural());
    resource.put("path", paths.size() == 1 ? paths.getFirst() : paths);
    resource.put("profile", "data-resource");
    resource.put("format", "yaml");
    resource.put("mediatype", "application/yaml");
    resource.put("encoding", "utf-8");
    if (paths.size() == 1) {
      byte[] content = files.getOrDefault(paths.getFirst(), "").getBytes(StandardCharsets.UTF_8);
      resource.put("bytes", content.length);
      resource.put("hash", PackageDescriptor.hash(content));
    }
    return resource;
  }
}
