package org.casusfoederis.persistence.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.assertj.core.api.Assertions;
import org.casusfoederis.core.conduct.Deployment;
import org.casusfoederis.core.conduct.Transfer;
import org.casusfoederis.core.problem.Problem;
import org.casusfoederis.core.problem.ProblemCode;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.RecordKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordTablesTest {

  private static final String HEADER =
      "key,title,category,sender,recipient,period,stage,summary,cite,cite_at\n";
  private static final String ROW =
      "shells,%s,ammunition,PRK,RUS,2023-08~/..,in_use,%s,kcna,p. 3\n";

  @TempDir private Path folder;

  @Test
  void aRowIsTheSameRecordAsItsYaml() throws IOException {
    Path table = table("transfers.csv", HEADER + ROW.formatted("Shells", "Many."));
    Path yaml =
        Files.writeString(
            folder.resolve("transfers.yaml"),
            """
            transfers:
              - key: shells
                title: Shells
                category: ammunition
                sender: PRK
                recipient: RUS
                period: 2023-08~/..
                stage: in_use
                summary: Many.
                cite: [{source: kcna, at: p. 3}]
            """);

    CasusRecord written = RecordFiles.read(List.of(yaml)).records().getFirst().record();
    assertThat(Tables.read(table).records()).containsExactly(written);
    assertThat(RecordDocument.fingerprint(Tables.read(table).records().getFirst()))
        .isEqualTo(RecordDocument.fingerprint(written));
  }

  @Test
  void understandsAByteOrderMarkAndLineEndsOfWindows() throws IOException {
    String text = HEADER + ROW.formatted("조약", "\"two\nlines\"");
    CasusRecord plain = Tables.read(table("a.csv", text)).records().getFirst();
    String windows = "\uFEFF" + text.replace("lines", "LINES").replace("\n", "\r\n");

    assertThat(Tables.read(table("b.csv", windows)).problems()).isEmpty();
    assertThat(Tables.read(table("b.csv", windows)).records().getFirst().title())
        .isEqualTo(plain.title());
  }

  @Test
  void keepsFormulasAsData() throws IOException {
    for (String formula : List.of("=1+1", "+1", "-1", "@SUM(A1)")) {
      Path table = table("formulas.csv", HEADER + ROW.formatted(formula, ""));
      assertThat(Tables.read(table).records().getFirst().title()).isEqualTo(formula);
    }
  }

  @Test
  void convertsAnotherEncodingWhenTold() throws IOException {
    Charset cyrillic = Charset.forName("windows-1251");
    Path file =
        Files.write(
            folder.resolve("transfers.csv"),
            (HEADER + ROW.formatted("Снаряды", "")).getBytes(cyrillic));

    assertThat(Tables.read(file, cyrillic).records().getFirst().title()).isEqualTo("Снаряды");
    assertThat(Tables.read(file).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(ProblemCode.WRONG_ENCODING);
              assertThat(problem.expectation()).contains("--encoding windows-1251");
              assertThat(problem.place().line()).isEqualTo(2);
              assertThat(problem.place().column()).isEqualTo(8);
            });
  }

  @Test
  void refusesUtf16ByItsName() throws IOException {
    Path file =
        Files.write(folder.resolve("transfers.csv"), HEADER.getBytes(StandardCharsets.UTF_16LE));
    assertThat(Tables.read(file).problems())
        .extracting(Problem::headline)
        .containsExactly("cannot read the file: the file is in UTF-16LE");
  }

  @Test
  void givesUpOnALineWithoutEndBeforeItHasReadMuchOfIt() throws IOException {
    Path file = folder.resolve("transfers.csv");
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write((HEADER + "shells,").getBytes(StandardCharsets.UTF_8));
      byte[] megabyte = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 64; i++) {
        out.write(megabyte);
      }
    }
    var read = new AtomicLong();
    var problems = new java.util.ArrayList<Problem>();
    TableSink sink =
        new TableSink() {
          @Override
          public void problem(Problem problem) {
            problems.add(problem);
          }

          @Override
          public void reference(
              java.util.Set<RecordKind> kinds,
              String key,
              java.util.function.Supplier<org.casusfoederis.core.problem.Place> place) {}
        };
    try (Stream<TableRecord> records =
        RecordFiles.read(List.of(file)).tables().read(RecordKind.TRANSFER, sink, read::set)) {
      assertThat(records.toList()).isEmpty();
    }
    assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.ROW_TOO_LONG);
    assertThat(problems.getFirst().place()).hasToString(FoundFile.name(file) + ":2:1");
    assertThat(read.get()).isLessThan(4 << 20);
  }

  @Test
  void refusesAFileThatIsNotWhatItWas() throws IOException {
    Path file = table("transfers.csv", HEADER + ROW.formatted("Shells", ""));
    ReadResult read = RecordFiles.read(List.of(file));
    assertThat(Tables.read(read).records()).hasSize(1);
    table("transfers.csv", HEADER + ROW.formatted("Shells", "more"));

    Assertions.assertThatThrownBy(() -> Tables.read(read))
        .isInstanceOfSatisfying(
            FileChangedException.class,
            e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.FILE_CHANGED));
  }

  /// More rows than are sorted in memory at a time.
  @Test
  void findsTheEstimatesOfEachRecordHoweverTheTablesAreSorted() throws IOException {
    int count = 90_000;
    var transfers = new StringBuilder(HEADER);
    var estimates = new StringBuilder("transfer,measure,stage,on,best,by,cite\n");
    IntStream.range(0, count)
        .forEach(
            i -> {
              transfers.append(
                  ROW.replace("shells", "t" + (i * 7919L) % count).formatted("Title", ""));
              estimates.append("t%d,items,delivered,2020,%d,Somebody,kcna\n".formatted(i, i));
            });
    table("transfers.csv", transfers.toString());
    table("estimates.csv", estimates.toString());

    Tables read = Tables.read(folder);
    assertThat(read.problems()).isEmpty();
    assertThat(read.records()).hasSize(count);
    assertThat(read.records())
        .allSatisfy(
            record ->
                assertThat(((Transfer) record).estimates())
                    .singleElement()
                    .satisfies(
                        one -> assertThat("t" + one.smallest()).isEqualTo(record.key().text())));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  @Domain(SomeRecords.class)
  void anyTransferReadsBackAsItWasWritten(@ForAll Transfer transfer) throws IOException {
    assertThat(reread(transfer)).containsExactly(transfer);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  @Domain(SomeRecords.class)
  void anyDeploymentReadsBackAsItWasWritten(@ForAll Deployment deployment) throws IOException {
    if (RecordTableWriter.holds(deployment)) {
      assertThat(reread(deployment)).containsExactly(deployment);
    }
  }

  @Test
  void everyRecordThatTablesHoldReadsBackAsItWasWritten() throws IOException {
    List<CasusRecord> held =
        RecordFiles.read(
                List.of(
                    Path.of(
                        "src/test/resources/org/casusfoederis/persistence/file/rich/every-field.yaml")))
            .recordSet()
            .all()
            .filter(RecordTableWriter::holds)
            .toList();
    assertThat(held).extracting(CasusRecord::kind).contains(RecordKind.SOURCE, RecordKind.EVENT);
    assertThat(reread(held.toArray(CasusRecord[]::new))).containsExactlyInAnyOrderElementsOf(held);
  }

  private static List<CasusRecord> reread(CasusRecord... records) throws IOException {
    Path written = Files.createTempDirectory("casus-tables");
    try {
      Tables.write(written, RecordTableWriter.csv(List.of(records)));
      Tables read = Tables.read(written);
      assertThat(read.problems()).isEmpty();
      return read.records();
    } finally {
      try (Stream<Path> files = Files.list(written)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(written);
    }
  }

  private Path table(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
