package org.casusfoederis.persistence.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.RecordSet;
import org.casusfoederis.persistence.file.ReadResult;
import org.casusfoederis.persistence.file.RecordFiles;
import org.casusfoederis.persistence.postgres.OnEachPostgres;
import org.casusfoederis.persistence.postgres.TestDatabase;
import org.casusfoederis.persistence.store.Databases;
import org.casusfoederis.persistence.store.RecordStore;
import org.casusfoederis.persistence.store.Snapshot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

/// Export, load into an empty database, export again: the same bytes.
@OnEachPostgres
record RecordExportTest(TestDatabase database) {

  private static final Path EVERY_FIELD =
      Path.of("src/test/resources/org/casusfoederis/persistence/file/rich/every-field.yaml");

  @BeforeParameterizedClassInvocation
  static void migrate(TestDatabase database) {
    Databases.migrate(database);
  }

  @BeforeEach
  void startEmpty() {
    Databases.empty(database);
  }

  @Test
  void jsonComesBackByteForByte(@TempDir Path folder) throws IOException {
    List<CasusRecord> records = everyField();
    Databases.load(database, records);
    String first = JsonExport.of(stored());
    Path file = Files.writeString(folder.resolve("all.json"), first);

    Databases.empty(database);
    Databases.load(database, sound(RecordFiles.read(List.of(file))));

    assertThat(JsonExport.of(stored())).isEqualTo(first).endsWith("}\n");
    assertThat(stored().all()).containsExactlyInAnyOrderElementsOf(records);
  }

  @Test
  void aPackageComesBackByteForByte(@TempDir Path folder) throws IOException {
    Databases.load(database, everyField());
    for (int recordsPerFile : List.of(1, 1000)) {
      Path target = Files.createDirectory(folder.resolve("package-" + recordsPerFile));
      Map<String, String> first = DataPackageExport.of(stored(), "1.2.3", recordsPerFile);
      assertThat(Schemas.faultsOfPackage(first.getOrDefault("datapackage.json", ""))).isEmpty();
      for (var file : first.entrySet()) {
        Files.writeString(target.resolve(file.getKey()), file.getValue());
      }

      Databases.empty(database);
      Databases.load(database, sound(RecordFiles.read(List.of(target))));

      assertThat(DataPackageExport.of(stored(), "1.2.3", recordsPerFile)).isEqualTo(first);
    }
  }

  @Test
  void anEmptyDatabaseGivesFilesThatLoad(@TempDir Path folder) throws IOException {
    Path json = Files.writeString(folder.resolve("all.json"), JsonExport.of(stored()));
    Map<String, String> files = DataPackageExport.of(stored(), "1.2.3");
    for (var file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    assertThat(sound(RecordFiles.read(List.of(json, folder)))).isEmpty();
    assertThat(files).containsOnlyKeys("sources.yaml", "datapackage.json");
  }

  @Test
  void theProfileIsNotContentWithEverything() {
    assertThat(Schemas.faultsOfPackage("{\"name\": \"x\", \"resources\": []}")).isNotEmpty();
  }

  private static List<CasusRecord> everyField() {
    return sound(RecordFiles.read(List.of(EVERY_FIELD)));
  }

  private static List<CasusRecord> sound(ReadResult read) {
    assertThat(read.problems()).isEmpty();
    return read.recordSet().all().toList();
  }

  private RecordSet stored() {
    return new Snapshot(database.dataSource()).read(RecordStore::readAll);
  }
}
