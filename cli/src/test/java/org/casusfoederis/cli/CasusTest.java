package org.casusfoederis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// What a user of the command sees: results, messages, exit codes. One embedded database, in the
/// order of a user's first hour.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CasusTest {

  @TempDir static Path home;

  private record Outcome(int code, String out, String err) {}

  private static Outcome casus(String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var words = new ArrayList<>(Arrays.asList(arguments));
    int code =
        Casus.run(
            Map.of("CASUS_DATA_DIR", home.resolve("data").toString()),
            false,
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            words.toArray(String[]::new));
    return new Outcome(code, out.toString(), err.toString());
  }

  private static Path file(String name, String content) throws IOException {
    return Files.writeString(home.resolve(name), content);
  }

  @Test
  @Order(1)
  void saysThatADatabaseWithoutSchemaMustBeMigrated() {
    Outcome list = casus("list", "agreements");
    assertThat(list.code()).isEqualTo(78);
    assertThat(list.err()).contains("has no schema of Casus. Run casus migrate first.");
    assertThat(list.out()).isEmpty();
  }

  @Test
  @Order(2)
  void printsTheSqlThatWouldRunAndChangesNothing() {
    Outcome dry = casus("migrate", "--dry-run");
    assertThat(dry.code()).isZero();
    assertThat(dry.out()).contains("create schema alliance");
    assertThat(casus("list", "agreements").code()).isEqualTo(78);
  }

  @Test
  @Order(3)
  void migratesAndSaysSo() {
    assertThat(casus("migrate").out()).contains("The schema went from nothing to version");
    assertThat(casus("migrate").out()).contains("up to date at version");
    assertThat(casus("migrate", "--validate").code()).isZero();
    assertThat(casus("migrate", "--info").out()).contains("applied").doesNotContain("pending");
  }

  @Test
  @Order(4)
  void refusesAFileWithErrorsAndWritesNothing() throws IOException {
    Path bad =
        file(
            "bad.yaml",
            """
            sources:
              - key: a-source
                type: tretay
                title: A text
                category: treaty_text
                reliability: A
                consulted: text
            """);
    Outcome load = casus("load", bad.toString());
    assertThat(load.code()).isEqualTo(65);
    assertThat(load.err())
        .contains("bad.yaml:3:11")
        .contains("tretay")
        .contains("did you mean \"treaty\"?")
        .contains("Nothing was written.");
    assertThat(casus("list", "sources", "--json").out().strip()).isEqualTo("[ ]");
  }

  @Test
  @Order(5)
  void refusesACitationOfASourceThatIsNotThere() throws IOException {
    Path bad =
        file(
            "uncited.yaml",
            """
            actors:
              - key: AAA
                kind: state
                name: A
                cite: [nowhere]
            """);
    Outcome load = casus("load", bad.toString());
    assertThat(load.code()).isEqualTo(65);
    assertThat(load.err()).contains("uncited.yaml:5:12").contains("unknown source \"nowhere\"");
  }

  @Test
  @Order(6)
  void saysThatAFileIsNotThere() {
    Outcome load = casus("load", home.resolve("missing.yaml").toString());
    assertThat(load.code()).isEqualTo(66);
    assertThat(load.err()).contains("there is no file or folder").contains("missing.yaml");
  }

  @Test
  @Order(7)
  void doesTheWholeJobAndTheSecondTimeChangesNothing() throws IOException {
    Path first = home.resolve("first.pdf");
    Path second = home.resolve("second.pdf");
    Outcome demo = casus("demo", "-o", first.toString());
    assertThat(demo.err()).contains("Report of");
    assertThat(demo.code()).isZero();
    assertThat(demo.out()).contains("schema    version").contains("pages, " + first);
    assertThat(Files.readString(first, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");

    Outcome again = casus("demo", "-o", second.toString());
    assertThat(again.err()).contains(" 0 added, 0 changed, ");
    assertThat(second).hasSameBinaryContentAs(first);
  }

  @Test
  @Order(8)
  void listsAndShowsForPeopleAndMachines() {
    var agreements = JsonMapper.shared().readTree(casus("list", "agreements", "--json").out());
    assertThat(agreements.size()).isGreaterThanOrEqualTo(10);
    assertThat(casus("list", "agreements").out()).contains("RUS-PRK-2024");
    assertThat(casus("show", "RUS-PRK-2024").out())
        .startsWith("agreements:")
        .contains("topic: defence");
    var shown = JsonMapper.shared().readTree(casus("show", "RUS-PRK-2024", "--json").out());
    assertThat(shown.get("key").asString()).isEqualTo("RUS-PRK-2024");
    assertThat(casus("list", "topics", "--json").out()).contains("no_hostile_alliance");
  }

  @Test
  @Order(9)
  void loadsAgainWhatItShows() throws IOException {
    Path shown = file("shown.yaml", casus("show", "RUS-PRK-2024").out());
    Outcome load = casus("load", shown.toString());
    assertThat(load.err()).isEmpty();
    assertThat(load.out()).contains("Nothing was new; nothing was written.");
  }

  @Test
  @Order(10)
  void suggestsTheKeyThatWasMeant() {
    Outcome compare =
        casus("report", "compare", "RUS-PRK-2O24", "-o", home.resolve("x.pdf").toString());
    assertThat(compare.code()).isEqualTo(66);
    assertThat(compare.err()).contains("Did you mean RUS-PRK-2024?");
    assertThat(home.resolve("x.pdf")).doesNotExist();
    assertThat(casus("show", "defense").err()).contains("Did you mean defence?");
    assertThat(casus("lst").err()).contains("Did you mean list?");
  }

  @Test
  @Order(11)
  void writesNoHalfFileWhereItCannotWrite() {
    Path nowhere = home.resolve("no").resolve("such").resolve("folder.pdf");
    Outcome compare =
        casus("report", "compare", "RUS-PRK-2024", "NATO-1949", "-o", nowhere.toString());
    assertThat(compare.code()).isEqualTo(73);
    assertThat(compare.err()).contains("there is no folder").contains("Nothing was written.");
  }

  @Test
  @Order(12)
  void saysWhenADatabaseRefuses() {
    Outcome list =
        casus("list", "agreements", "--database-url", "postgresql://casus@localhost:1/casus");
    assertThat(list.code()).isEqualTo(69);
    assertThat(list.err()).contains("Nothing answers at localhost:1").doesNotContain("\tat ");
  }

  @Test
  @Order(13)
  void tellsHowWellTheRecordsAreSupported() {
    Outcome quality = casus("quality");
    assertThat(quality.code()).isZero();
    assertThat(quality.out()).contains("topics not coded").contains("SAU-PAK-2025");
    var document = JsonMapper.shared().readTree(casus("quality", "--json").out());
    assertThat(document.get("coverage").size())
        .isEqualTo(document.get("examined").get("agreements").asInt());
    assertThat(casus("quality", "--stale-after", "soon").err()).contains("P1Y");
  }

  @Test
  @Order(14)
  void comparesCodingsWithThoseOfAtop() throws IOException {
    Path atop =
        file(
            "atop.csv",
            """
            atopid,begyr,begmo,begday,defense,offense,consul
            3240,1953,10,1,1,1,1
            """);
    Outcome comparison = casus("quality", "atop", "--dataset", atop.toString());
    assertThat(comparison.code()).isZero();
    assertThat(comparison.out())
        .contains("1 agreement, 3 values compared, 2 equal (67 %).")
        .contains("USA-KOR-1953  offence: we 0 (absent), ATOP OFFENSE 1");
    Outcome wrong =
        casus("quality", "atop", "--dataset", file("other.csv", "a,b\n1,2\n").toString());
    assertThat(wrong.code()).isEqualTo(66);
    assertThat(wrong.err()).contains("lacks the columns ATOPID");
  }

  @Test
  @Order(15)
  void startsAndStopsTheEmbeddedServer() {
    assertThat(casus("db", "start").out()).startsWith("running at postgresql://");
    assertThat(casus("db", "status").out()).contains("running");
    assertThat(casus("db", "url").out()).startsWith("postgresql://");
    assertThat(casus("db", "stop").out()).contains("stopped");
    assertThat(casus("db", "url").code()).isEqualTo(69);
  }

  @Test
  @Order(20)
  void makesAReportAgainByTheCommandLineInItsImprint() throws IOException {
    Path first = home.resolve("chosen.pdf");
    Path logo = home.resolve("logo.png");
    var picture = new java.awt.image.BufferedImage(8, 4, java.awt.image.BufferedImage.TYPE_INT_RGB);
    javax.imageio.ImageIO.write(picture, "png", logo.toFile());
    Path definition =
        file(
            "chosen.yaml",
            """
            focus: RUS-PRK-2024
            others: [SUN-PRK-1961]
            title: "The two treaties: what's alike"
            author: The Institute
            logo: logo.png
            paper: letter
            topics: [obligation]
            sections: [findings, matrix, events]
            from: 2024-06
            to: 2024-12
            """);
    Outcome made =
        casus("report", "compare", "--definition", definition.toString(), "-o", first.toString());
    assertThat(made.err()).contains("Report of");
    assertThat(made.code()).isZero();
    Path again = home.resolve("again.pdf");
    Outcome second =
        casus(
            "report",
            "compare",
            "RUS-PRK-2024",
            "SUN-PRK-1961",
            "--topics",
            "obligation",
            "--sections",
            "findings,matrix,events",
            "--from",
            "2024-06",
            "--to",
            "2024-12",
            "--paper",
            "letter",
            "--title",
            "The two treaties: what's alike",
            "--author",
            "The Institute",
            "--logo",
            logo.toString(),
            "-o",
            again.toString());
    assertThat(second.code()).isZero();
    assertThat(again).hasSameBinaryContentAs(first);
  }

  @Test
  @Order(21)
  void showsTheFaultsOfADefinitionWithTheirPlaces() throws IOException {
    Path definition = file("faulty.yaml", "focus: RUS-PRK-2O24\nsections: [matrix]\n");
    Outcome unknown = casus("report", "compare", "--definition", definition.toString());
    assertThat(unknown.code()).isEqualTo(65);
    assertThat(unknown.err())
        .contains("faulty.yaml:1:8")
        .contains("did you mean \"RUS-PRK-2024\"?")
        .contains("Nothing was written.");
    Outcome missing = casus("report", "compare", "--definition", home + "/none.yaml");
    assertThat(missing.code()).isEqualTo(66);
    assertThat(casus("report", "compare").err()).contains("no agreement was named");
  }

  @Test
  @Order(22)
  void suggestsWhatWasMeantByAnOption() {
    assertThat(casus("report", "compare", "NATO-1949", "--sections", "finding").err())
        .contains("Did you mean findings?");
    assertThat(casus("report", "compare", "NATO-1949", "--topics", "defense").err())
        .contains("Did you mean defence?");
    assertThat(casus("report", "actor", "CSTOO").err()).contains("Did you mean CSTO?");
    Outcome logo =
        casus("report", "compare", "NATO-1949", "--logo", home.resolve("chosen.yaml").toString());
    assertThat(logo.code()).isEqualTo(65);
    assertThat(logo.err()).contains("it is no PNG or JPEG").contains("Nothing was written.");
  }

  @Test
  @Order(23)
  void writesEveryKindOfReport() throws IOException {
    for (String[] kind :
        new String[][] {
          {"agreement", "SUN-PRK-1961"}, {"actor", "PRK"}, {"codebook"}, {"quality"}
        }) {
      Path file = home.resolve(kind[0] + ".pdf");
      var words = new ArrayList<>(java.util.List.of("report"));
      words.addAll(Arrays.asList(kind));
      words.addAll(java.util.List.of("-o", file.toString()));
      Outcome made = casus(words.toArray(String[]::new));
      assertThat(made.err()).contains("Report of");
      assertThat(made.code()).isZero();
      assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }
  }
}
