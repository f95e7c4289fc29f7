package org.casusfoederis.core.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProblemPrinterTest {

  private final ProblemPrinter printer = ProblemPrinter.plain();

  @Test
  void showsTheLineWithThePlaceMarked() {
    var place = new Place("agreements/RUS-PRK-2024.yaml", 57, 14, 8, "      value: atomatic");
    var problem =
        new Problem.UnknownValue(
            place, "atomatic", "topic automaticity", List.of("joint_decision", "automatic", "no"));
    assertThat(printer.print(problem))
        .isEqualTo(
            """
            error[CAS-006]: unknown value "atomatic" for topic automaticity
               --> agreements/RUS-PRK-2024.yaml:57:14
               |
            57 |       value: atomatic
               |              ^^^^^^^^ expected one of joint_decision, automatic, no
               = did you mean "automatic"?
            """);
  }

  @Test
  void standsUnderWideCharacters() {
    assertThat(marker("{ko: 조약, x: y}", "x")).isEqualTo("           ^ expected -");
    assertThat(marker("name: 조약", "조약")).isEqualTo("      ^^^^ expected -");
  }

  @Test
  void standsUnderCharactersWithCombiningMarks() {
    assertThat(marker("e\u0301: x", "x")).isEqualTo("   ^ expected -");
  }

  @Test
  void showsTabsAsSpaces() {
    var problem = malformed("a:\tx", "x");
    assertThat(printer.print(problem)).contains("1 | a:  x\n").contains("  |     ^ expected -\n");
  }

  @Test
  void cutsLongLinesAroundThePlace() {
    String line = "a".repeat(500) + "HERE" + "b".repeat(500);
    String printed = printer.print(malformed(line, "HERE"));
    assertThat(printed.lines()).allMatch(shown -> shown.length() <= 120);
    String shown = printed.lines().toList().get(3);
    String marked = printed.lines().toList().get(4);
    assertThat(shown).startsWith("1 | …a").endsWith("b…");
    assertThat(marked.indexOf('^')).isEqualTo(shown.indexOf("HERE"));
  }

  @Test
  void breaksLongExpectationsBetweenWords() {
    var problem =
        new Problem.UnknownValue(
            new Place("f", 1, 1, 1, "x"), "x", "y", Collections.nCopies(40, "expected_word"));
    String printed = printer.print(problem);
    assertThat(printed.lines()).allMatch(shown -> shown.length() <= 120);
    assertThat(printed).contains("\n  = expected one of expected_word, ");
  }

  @Test
  void letsNothingFromTheFileSteerTheTerminal() {
    String printed = printer.print(malformed("a: \u001B[31mred\u202Ex", "red"));
    assertThat(printed).doesNotContain("\u001B").doesNotContain("\u202E");
  }

  @Test
  void coloursOnlyWhenAsked() {
    Problem problem = malformed("a: x", "x");
    assertThat(new ProblemPrinter(true, 9).print(problem)).contains("\u001B[1;31merror[CAS-008]");
    assertThat(printer.print(problem)).doesNotContain("\u001B");
  }

  @Test
  void namesAFileThatHasNoLine() {
    var problem =
        new Problem.UnreadableFile(Place.wholeFile("a.yaml"), "it does not exist", "a file");
    assertThat(printer.print(problem))
        .isEqualTo(
            """
            error[CAS-001]: cannot read the file: it does not exist
              --> a.yaml
              = expected a file
            """);
  }

  @Test
  void sortsByPlaceAndCountsWhatItLeavesOut() {
    List<Problem> problems =
        IntStream.of(3, 1, 4, 2)
            .<Problem>mapToObj(
                line ->
                    new Problem.MalformedValue(
                        new Place("f", line, 1, 1, "x"), "v" + line, "field", "-"))
            .toList();
    String printed = new ProblemPrinter(false, 2).print(problems);
    assertThat(printed)
        .containsSubsequence("\"v1\"", "\"v2\"", "and 2 more", "4 problems in 1 file")
        .doesNotContain("\"v3\"", "\"v4\"");
  }

  @Test
  void printsNothingForNoProblems() {
    assertThat(printer.print(List.of())).isEmpty();
  }

  private String marker(String line, String marked) {
    return printer.print(malformed(line, marked)).lines().toList().get(4).substring(4);
  }

  private static Problem malformed(String line, String marked) {
    int at = line.indexOf(marked);
    var place =
        new Place(
            "f",
            1,
            line.codePointCount(0, at) + 1,
            marked.codePointCount(0, marked.length()),
            line);
    return new Problem.MalformedValue(place, marked, "field", "-");
  }
}
