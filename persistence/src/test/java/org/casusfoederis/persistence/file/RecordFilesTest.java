package org.casusfoederis.persistence.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casusfoederis.core.problem.ProblemCode;
import org.casusfoederis.core.provenance.Source;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.record.RecordKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordFilesTest {

  @TempDir private Path folder;

  @Test
  void readsAFolderInTheOrderOfItsPathsWithoutHiddenAndOtherFiles() throws IOException {
    actor("b.yaml", "B");
    actor("a/z.yml", "AZ");
    actor("a/a.YAML", "AA");
    actor(".hidden.yaml", "H");
    actor(".git/c.yaml", "G");
    Files.writeString(folder.resolve("notes.txt"), "not a record");

    assertThat(keys(RecordFiles.read(List.of(folder)))).containsExactly("AA", "AZ", "B");
  }

  @Test
  void readsAFileOnceHoweverItIsReached() throws IOException {
    Path file = actor("a/a.yaml", "A");
    Files.createSymbolicLink(folder.resolve("a/again.yaml"), file);
    Files.createSymbolicLink(folder.resolve("a/round"), folder);

    ReadResult result = RecordFiles.read(List.of(file, folder, folder.resolve("a/../a")));
    assertThat(keys(result)).containsExactly("A");
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void readsAPackageFromTheClassPath() {
    ReadResult result =
        RecordFiles.read(
            PackageSource.classPath(
                RecordFilesTest.class.getClassLoader(),
                "org/casusfoederis/persistence/file/packaged"));
    assertThat(keys(result)).containsExactly("RUS");
    assertThat(result.files())
        .extracting(ReadFile::name)
        .containsExactly("datapackage.json", "actors/states.yaml");
  }

  @Test
  void tellsNameSizeAndDigestOfAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("empty.yaml"), "");
    assertThat(RecordFiles.read(List.of(file)).files())
        .containsExactly(
            new ReadFile(
                FoundFile.name(file),
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                0));
  }

  @Test
  void refusesAFileThatIsTooLarge() throws IOException {
    Path file = actor("a.yaml", "A");
    int size = (int) Files.size(file);
    assertThat(RecordFiles.read(List.of(file), size).problems()).isEmpty();
    assertThat(RecordFiles.read(List.of(file), size - 1).problems())
        .extracting(problem -> problem.code())
        .containsExactly(ProblemCode.UNREADABLE_FILE);
  }

  @Test
  void takesScalarsAsTheyAreWritten() throws IOException {
    Path file =
        write(
            "s.yaml",
            """
            sources:
              - {key: 007, type: book, title: no, number: 0123, author: [1e3, 2024-10, yes], \
            category: news, reliability: B, consulted: text}
            """);
    Source source = RecordFiles.read(List.of(file)).recordSet().source(Key.of("007")).orElseThrow();
    assertThat(source.title()).isEqualTo("no");
    assertThat(source.number()).isEqualTo("0123");
    assertThat(source.authors()).containsExactly("1e3", "2024-10", "yes");
  }

  @Test
  void toleratesAByteOrderMarkCarriageReturnsAndSeveralDocuments() throws IOException {
    Path file =
        write(
            "a.yaml",
            """
            \uFEFFactors: [{key: A, kind: state, name: A}]
            ---
            # nothing
            ---
            actors: [{key: B, kind: state, name: B}]
            """
                .replace("\n", "\r\n"));
    ReadResult result = RecordFiles.read(List.of(file));
    assertThat(result.problems()).isEmpty();
    assertThat(keys(result)).containsExactly("A", "B");
    assertThat(result.records().getLast().place()).hasToString(FoundFile.name(file) + ":5:16");
  }

  @Test
  void countsAKeyWithoutValueAsLeftOut() throws IOException {
    Path file =
        write("a.yaml", "actors: [{key: A, kind: state, name: A, period:, names: ~, cite: null}]");
    assertThat(RecordFiles.read(List.of(file)).problems()).isEmpty();
  }

  @Test
  void doesNotMissWhatOnlyAFaultyRecordDeclares() throws IOException {
    Path file =
        write(
            "a.yaml",
            """
            actors:
              - {key: A, kind: faulty, name: A}
              - {key: B, kind: state, name: B, succeeded_by: [A]}
            """);
    ReadResult result = RecordFiles.read(List.of(file));
    assertThat(result.problems()).hasSize(1);
    assertThat(result.unresolved(Map.of())).isEmpty();
    assertThat(keys(result)).containsExactly("B");
  }

  @Test
  void looksForReferencesAmongKnownKeysToo() throws IOException {
    Path file =
        write("a.yaml", "actors: [{key: A, kind: state, name: A, succeeded_by: [RUS], cite: [s]}]");
    ReadResult result = RecordFiles.read(List.of(file));
    assertThat(result.references())
        .extracting(Reference::kinds, Reference::key)
        .containsExactly(
            tuple(Set.of(RecordKind.ACTOR), "RUS"), tuple(Set.of(RecordKind.SOURCE), "s"));
    assertThat(result.unresolved(Map.of())).hasSize(2);
    assertThat(result.unresolved(Map.of(RecordKind.ACTOR, Set.of("RUS", "s")))).hasSize(1);
    assertThat(
            result.unresolved(
                Map.of(RecordKind.ACTOR, Set.of("RUS"), RecordKind.SOURCE, Set.of("s"))))
        .isEmpty();
  }

  private static List<String> keys(ReadResult result) {
    return result.recordSet().all().map(record -> record.key().text()).toList();
  }

  private Path actor(String file, String key) throws IOException {
    return write(file, "actors: [{key: " + key + ", kind: state, name: " + key + "}]\n");
  }

  private Path write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }
}
