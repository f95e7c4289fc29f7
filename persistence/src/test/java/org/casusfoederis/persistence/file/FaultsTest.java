package org.casusfoederis.persistence.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.casusfoederis.core.problem.Problem;
import org.casusfoederis.core.problem.ProblemCode;
import org.casusfoederis.core.problem.ProblemPrinter;
import org.casusfoederis.core.record.RecordKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each folder of the resource `faults` is a case: files, and in `expected.txt` what a user sees.
class FaultsTest {

  private static final Map<RecordKind, List<String>> KNOWN =
      Map.of(
          RecordKind.SOURCE,
          List.of("s", "kcna-20240620"),
          RecordKind.ACTOR,
          List.of("PRK", "RUS"));

  /// Seen from the module, so that messages do not depend on where it is checked out.
  private static final Path FAULTS =
      Path.of("src/test/resources/org/casusfoederis/persistence/file/faults");

  static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(FAULTS)) {
      return folders.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysWhatIsWrongAndWhere(Path folder) throws IOException {
    String shown =
        ProblemPrinter.plain()
            .print(problems(folder))
            .replace(FoundFile.name(folder) + "/", "")
            .replace(FoundFile.name(folder), ".");
    assertThat(shown).isEqualTo(Files.readString(folder.resolve("expected.txt")));
  }

  @Test
  void everyCodeHasACase() throws IOException {
    var seen = EnumSet.noneOf(ProblemCode.class);
    for (Path folder : cases()) {
      problems(folder).forEach(problem -> seen.add(problem.code()));
    }
    // A row of a million characters, and a file that changes, are cases of RecordTablesTest.
    seen.addAll(EnumSet.of(ProblemCode.ROW_TOO_LONG, ProblemCode.FILE_CHANGED));
    // Codes of published data sets (CAS-02x) and of the quarantine (CAS-04x) have tests of their
    // own.
    assertThat(seen)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(ProblemCode.values())
                .filter(code -> !code.code().matches("CAS-0[24].*"))
                .toList());
  }

  private static List<Problem> problems(Path folder) {
    ReadResult result = RecordFiles.read(List.of(folder));
    Tables tables = Tables.read(result);
    var references = new ArrayList<>(result.references());
    references.addAll(tables.references());
    var problems = new ArrayList<>(tables.problems());
    problems.addAll(
        new ReadResult(
                result.records(),
                references,
                List.of(),
                result.files(),
                result.declared(),
                RecordTables.NONE)
            .unresolved(KNOWN));
    return problems;
  }
}
