package org.casusfoederis.persistence.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casusfoederis.core.codebook.Codebook;
import org.casusfoederis.core.problem.ProblemPrinter;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.report.Paper;
import org.casusfoederis.core.report.ReportDefinition;
import org.casusfoederis.core.report.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportDefinitionFileTest {

  @TempDir private Path folder;

  private ReportDefinitionFile read(String yaml) throws IOException {
    return ReportDefinitionFile.read(
        Files.writeString(folder.resolve("report.yaml"), yaml), Codebook.version1());
  }

  private String problems(String yaml) throws IOException {
    return ProblemPrinter.plain().print(read(yaml).problems(List.of("NATO-1949", "RUS-PRK-2024")));
  }

  @Test
  void readsEverythingThatCanBeChosen() throws IOException {
    ReportDefinitionFile read =
        read(
            """
            focus: RUS-PRK-2024
            others: [NATO-1949, RUS-PRK-2024, NATO-1949]
            title: "Two pacts: a comparison"
            author: The Institute
            logo: logo.png
            paper: letter
            topics: [defence, term]
            sections: [sources, findings]
            from: 2024-06
            to: 2025
            """);
    ReportDefinition definition = read.definition().orElseThrow();
    assertThat(definition.focus()).isEqualTo(Key.of("RUS-PRK-2024"));
    assertThat(definition.others()).containsExactly(Key.of("NATO-1949"));
    assertThat(definition.options().sections())
        .containsExactly(SectionKind.FINDINGS, SectionKind.SOURCES);
    assertThat(definition.options().paper()).isEqualTo(Paper.LETTER);
    assertThat(definition.options().topics()).containsExactly("defence", "term");
    assertThat(definition.options().logo()).isEqualTo(folder.resolve("logo.png"));
    assertThat(read.problems(List.of("RUS-PRK-2024", "NATO-1949"))).isEmpty();
  }

  @Test
  void needsAFocusOnly() throws IOException {
    assertThat(read("focus: A").definition()).isPresent();
    assertThat(problems("others: [NATO-1949]")).contains("missing key \"focus\"");
    assertThat(problems("")).contains("missing key \"focus\"");
  }

  @Test
  void showsAllFaultsInOneRunWithTheirPlaceAndTheNearest() throws IOException {
    String shown =
        problems(
            """
            focus: RUS-PRK-2024
            section: [findings]
            sections: [finding]
            topics: [defense]
            paper: a5
            from: last year
            """);
    assertThat(shown)
        .contains("report.yaml:2:1")
        .contains("unknown key \"section\"")
        .contains("did you mean \"sections\"?")
        .contains("report.yaml:3:12")
        .contains("did you mean \"findings\"?")
        .contains("report.yaml:4:10")
        .contains("did you mean \"defence\"?")
        .contains("report.yaml:5:8")
        .contains("report.yaml:6:7");
  }

  @Test
  void namesAnAgreementThatIsNotThere() throws IOException {
    assertThat(problems("focus: RUS-PRK-2024\nothers:\n  - NATO-1950\n"))
        .contains("report.yaml:3:5")
        .contains("unknown agreement \"NATO-1950\"")
        .contains("did you mean \"NATO-1949\"?");
  }

  @Test
  void refusesDatesInTheWrongOrder() throws IOException {
    assertThat(problems("focus: NATO-1949\nfrom: 2025\nto: 2024\n")).contains("report.yaml:3:5");
  }

  @Test
  void saysThatAFileIsNotThere() {
    ReportDefinitionFile read =
        ReportDefinitionFile.read(folder.resolve("none.yaml"), Codebook.version1());
    assertThat(ProblemPrinter.plain().print(read.problems(List.of()))).contains("does not exist");
    assertThat(read.definition()).isEmpty();
  }
}
