package org.casusfoederis.persistence.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.casusfoederis.core.problem.Problem;
import org.casusfoederis.core.quality.AtopRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtopFileTest {

  private static final String COLUMNS = "atopid,begyr,begmo,begday,defense,offense,consul,length";

  @TempDir Path folder;

  @Test
  void readsWhatIsCodedAndLeavesOutWhatIsNot() throws IOException {
    AtopFile file = read(COLUMNS + "\n3440,1961,7,6,1,0,,120\n");
    assertThat(file.problems()).isEmpty();
    AtopRow row = file.rows().getFirst();
    assertThat(row.id()).isEqualTo("3440");
    assertThat(row.phase()).isZero();
    assertThat(row.began()).isEqualTo(LocalDate.of(1961, 7, 6));
    assertThat(row.codes())
        .containsEntry("DEFENSE", 1)
        .containsEntry("LENGTH", 120)
        .doesNotContainKey("CONSUL");
  }

  @Test
  void readsPhases() throws IOException {
    AtopFile file = read("atopidphase,phase," + COLUMNS + "\n3130.2001,2,3130,1954,10,,1,0,1,0\n");
    assertThat(file.rows().getFirst().phase()).isEqualTo(2);
    assertThat(file.rows().getFirst().began()).isEqualTo(LocalDate.of(1954, 10, 1));
  }

  @Test
  void namesTheColumnsThatAFileLacks() throws IOException {
    assertThat(read("version4id,ccode\n1,200\n").problems())
        .singleElement()
        .extracting(Problem::headline)
        .asString()
        .contains("lacks the columns ATOPID, BEGYR");
  }

  @Test
  void refusesTheLevelOfMembers() throws IOException {
    assertThat(read("member," + COLUMNS + "\n365,3440,1961,7,6,1,0,1,120\n").problems())
        .singleElement()
        .extracting(Problem::headline)
        .asString()
        .contains("level of members");
  }

  @Test
  void saysInWhichLineANumberIsMissing() throws IOException {
    assertThat(read(COLUMNS + "\n3440,1961,7,6,1,0,1,120\nx,1961,7,6,1,0,1,1\n").problems())
        .singleElement()
        .extracting(problem -> problem.place().line())
        .isEqualTo(3);
  }

  @Test
  void refusesAnEmptyFile() throws IOException {
    assertThat(read("").problems()).hasSize(1);
  }

  private AtopFile read(String content) throws IOException {
    return AtopFile.read(Files.writeString(folder.resolve("atop.csv"), content));
  }
}
