package org.casusfoederis.persistence.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.casusfoederis.core.provenance.Source;
import org.casusfoederis.persistence.file.ReadResult;
import org.casusfoederis.persistence.file.RecordFiles;
import org.junit.jupiter.api.Test;

class BibliographyTest {

  private static final Path FOLDER =
      Path.of("src/test/resources/org/casusfoederis/persistence/export");

  private static List<Source> sources() {
    ReadResult read = RecordFiles.read(List.of(FOLDER.resolve("sources.yaml")));
    assertThat(read.problems()).isEmpty();
    return read.recordSet().sources().reversed();
  }

  @Test
  void cslJsonIsAsExpected() throws IOException {
    assertThat(CslJsonExport.of(sources()))
        .isEqualTo(Files.readString(FOLDER.resolve("sources.csl.json")));
  }

  @Test
  void bibTexIsAsExpected() throws IOException {
    assertThat(BibTexExport.of(sources()))
        .isEqualTo(Files.readString(FOLDER.resolve("sources.bib")));
  }

  @Property(tries = 300)
  void noTextUnbalancesBraces(@ForAll String text) {
    for (String written : List.of(BibTexText.escape(text), BibTexText.verbatim(text))) {
      int depth = 0;
      for (char one : written.toCharArray()) {
        depth += one == '{' ? 1 : one == '}' ? -1 : 0;
        assertThat(depth).isNotNegative();
      }
      assertThat(depth).isZero();
    }
  }
}
