package org.casusfoederis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a user sees who asks the past, takes loads back and sets faulty records aside. One embedded
/// database, in the order in which it is filled.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HistoryTest {

  private static final String SAMPLES = "../samples/src/main/resources/org/casusfoederis/samples";

  @TempDir static Path home;

  private record Outcome(int code, String out, String err) {
    JsonNode json() {
      return JsonMapper.shared().readTree(out);
    }
  }

  private static Outcome casus(String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    int code =
        Casus.run(
            Map.of("CASUS_DATA_DIR", home.resolve("data").toString()),
            false,
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            arguments);
    return new Outcome(code, out.toString(), err.toString());
  }

  private static String file(String name, String content) throws IOException {
    return Files.writeString(home.resolve(name), content).toString();
  }

  @Test
  @Order(1)
  void saysThatAnEmptyDatabaseHasNoPast() {
    assertThat(casus("db", "start").code()).isZero();
    assertThat(casus("migrate").code()).isZero();
    assertThat(casus("loads").out()).contains("Nothing was ever loaded.");
    Outcome list = casus("list", "agreements", "--as-of", "2026-01-01");
    assertThat(list.code()).isEqualTo(66);
    assertThat(list.err()).contains("nothing was ever loaded into this database");
    assertThat(casus("quarantine", "list").out()).contains("Nothing waits in quarantine.");
  }

  @Test
  @Order(2)
  void tellsTheLoads() throws IOException {
    assertThat(casus("load", SAMPLES).code()).isZero();
    String changed =
        casus("show", "NATO-1949")
            .out()
            .replaceFirst("title: North Atlantic Treaty", "title: The Treaty of Washington");
    assertThat(changed).contains("The Treaty of Washington");
    var loads = casus("loads", "--json").json();
    assertThat(loads.size()).isOne();
    report("before", "--as-of", moment(0));
    report("plain");

    assertThat(casus("load", file("nato.yaml", changed)).code()).isZero();
    assertThat(casus("loads").out()).contains("casus load " + home.resolve("nato.yaml"));
    JsonNode second = casus("loads", "--json").json().get(1);
    assertThat(second.get("changed").asInt()).isOne();
    assertThat(second.get("files").get(0).get("sha256").asString()).hasSize(64);
  }

  @Test
  @Order(3)
  void makesTheReportOfAFormerMomentAsItWasMadeThen() throws IOException {
    report("after", "--as-of", moment(0));
    report("by-load", "--as-of", "load:" + number(0));
    assertThat(home.resolve("after.pdf")).hasSameBinaryContentAs(home.resolve("before.pdf"));
    assertThat(home.resolve("by-load.pdf")).hasSameBinaryContentAs(home.resolve("before.pdf"));
    assertThat(home.resolve("after.html")).hasSameBinaryContentAs(home.resolve("before.html"));

    String then = Files.readString(home.resolve("after.html"));
    assertThat(then).contains("--as-of " + moment(0)).doesNotContain("Treaty of Washington");
    // But for the command that makes it again, it is the report that was made without the option.
    assertThat(then.replace(" --as-of " + moment(0), ""))
        .isEqualTo(Files.readString(home.resolve("plain.html")));
    report("now");
    assertThat(Files.readString(home.resolve("now.html")))
        .contains("Treaty of Washington")
        .doesNotContain("--as-of");
  }

  @Test
  @Order(4)
  void listsAndShowsWhatWas() {
    assertThat(casus("show", "NATO-1949").out()).contains("Treaty of Washington");
    assertThat(casus("show", "NATO-1949", "--as-of", moment(0)).out())
        .contains("title: North Atlantic Treaty");
    assertThat(casus("list", "agreements", "--as-of", "load:" + number(1)).out())
        .contains("Treaty of Washington");
    assertThat(casus("quality", "--as-of", moment(0)).code()).isZero();
    Outcome missing = casus("show", "NATO-1494", "--as-of", moment(0));
    assertThat(missing.code()).isEqualTo(66);
    assertThat(missing.err()).contains("there was then no record or topic NATO-1494. Did you mean");
    Outcome early = casus("show", "NATO-1949", "--as-of", "1999-12-31");
    assertThat(early.code()).isEqualTo(66);
    assertThat(early.err()).contains("nothing was loaded by 1999-12-31T23:59:59.999999Z");
    Outcome wrong = casus("list", "agreements", "--as-of", "yesterday");
    assertThat(wrong.code()).isEqualTo(64);
    assertThat(wrong.err()).contains("found yesterday; expected a date such as 2026-11-25");
    Outcome none = casus("list", "agreements", "--as-of", "load:999");
    assertThat(none.code()).isEqualTo(66);
    assertThat(none.err()).contains("there is no load 999. casus loads shows those there are");
  }

  @Test
  @Order(5)
  void tellsTheHistoryOfARecordAndWhatDiffers() {
    assertThat(casus("history", "NATO-1949").out())
        .contains(
            "agreement NATO-1949",
            "added",
            "changed",
            "- North Atlantic Treaty",
            "+ The Treaty of Washington");
    JsonNode states = casus("history", "NATO-1949", "--kind", "agreement", "--json").json();
    assertThat(states.size()).isEqualTo(2);
    assertThat(states.get(0).get("replaced_by").asLong()).isEqualTo(number(1));
    assertThat(states.get(1).get("record").get("key").asString()).isEqualTo("NATO-1949");

    Outcome diff = casus("diff", "NATO-1949", "--from", Long.toString(number(0)));
    assertThat(diff.out())
        .isEqualTo(
            """
            agreement NATO-1949
              title
                - North Atlantic Treaty
                + The Treaty of Washington
            """);
    JsonNode document =
        casus("diff", "NATO-1949", "--from", moment(0), "--to", "load:" + number(1), "--json")
            .json();
    assertThat(document.get("records").get(0).get("changes").get(0).get("field").asString())
        .isEqualTo("title");
    assertThat(casus("diff", "--from", moment(0)).out())
        .contains("EFFECT", "changed  agreement  NATO-1949");
    assertThat(casus("diff", "--from", "load:" + number(1)).out()).contains("No record differs.");
  }

  @Test
  @Order(6)
  void saysWhatIsWrongWithAQuestionToThePast() {
    Outcome history = casus("history", "NATO-1984");
    assertThat(history.code()).isEqualTo(66);
    assertThat(history.err()).contains("there is and was no record NATO-1984. Did you mean");
    Outcome kind = casus("history", "NATO-1949", "--kind", "agreemnt");
    assertThat(kind.code()).isEqualTo(64);
    assertThat(kind.err()).contains("Did you mean agreement?");
    Outcome order = casus("diff", "--from", "load:" + number(1), "--to", "load:" + number(0));
    assertThat(order.code()).isEqualTo(64);
    assertThat(order.err()).contains("Exchange them.");
    assertThat(casus("diff", "nothing", "--from", moment(0)).code()).isEqualTo(66);
    assertThat(casus("diff").code()).isEqualTo(64);
  }

  @Test
  @Order(7)
  void takesALoadBack() {
    Outcome refused = casus("undo", Long.toString(number(0)));
    assertThat(refused.code()).isEqualTo(65);
    assertThat(refused.err())
        .contains("load %d changed agreement NATO-1949".formatted(number(1)))
        .contains("Nothing was written.");
    assertThat(casus("undo", "999").code()).isEqualTo(66);
    assertThat(casus("undo", "first").code()).isEqualTo(64);

    Outcome dry = casus("undo", Long.toString(number(1)), "--dry-run");
    assertThat(dry.out())
        .contains("returned  agreement NATO-1949", "A dry run: nothing was written.");
    assertThat(casus("show", "NATO-1949").out()).contains("Treaty of Washington");

    JsonNode undone = casus("undo", Long.toString(number(1)), "--json").json();
    assertThat(undone.get("returned").get(0).get("key").asString()).isEqualTo("NATO-1949");
    assertThat(casus("show", "NATO-1949").out()).contains("title: North Atlantic Treaty");
    assertThat(casus("loads").out()).contains("(undone by load " + number(2) + ")");
    assertThat(casus("undo", Long.toString(number(1))).err()).contains("undone already, by load");
    assertThat(casus("load", SAMPLES).out()).contains("Nothing was new; nothing was written.");
  }

  @Test
  @Order(8)
  void setsFaultyRecordsAsideAndLoadsTheOthers() throws IOException {
    String mixed =
        file(
            "mixed.yaml",
            """
            sources:
              - key: a-good-one
                type: treaty
                title: A text
                category: treaty_text
                reliability: A
                consulted: text
              - key: a-bad-one
                type: tretay
                title: Another text
                category: treaty_text
                reliability: A
                consulted: text
            actors:
              - {key: AAA, kind: state, name: A, cite: [a-good-one]}
              - {key: BBB, kind: state, name: B, cite: [a-bad-one]}
            """);
    assertThat(casus("load", mixed).code()).isEqualTo(65);
    Outcome dry = casus("load", "--quarantine", "--dry-run", mixed);
    assertThat(dry.code()).isZero();
    assertThat(casus("quarantine", "list").out()).contains("Nothing waits");

    Outcome load = casus("load", "--quarantine", mixed);
    assertThat(load.code()).isZero();
    assertThat(load.err()).contains("mixed.yaml:9:11", "CAS-045", "2 records were set aside");
    assertThat(casus("show", "AAA").code()).isZero();
    assertThat(casus("show", "BBB").code()).isEqualTo(66);
    assertThat(casus("load", "--quarantine", mixed).out()).contains("nothing was written");

    JsonNode waiting = casus("quarantine", "list", "--json").json();
    assertThat(waiting.size()).isEqualTo(2);
    assertThat(waiting.get(0).get("line").asInt()).isEqualTo(8);
    assertThat(waiting.get(0).get("content").asString()).startsWith("key: a-bad-one\ntype: tretay");
    assertThat(casus("quarantine", "show", waiting.get(1).get("number").asString()).out())
        .contains("actor BBB, at", "is set aside", "{key: BBB");
    assertThat(casus("quarantine", "show", "999").code()).isEqualTo(66);
  }

  @Test
  @Order(9)
  void loadsWhatWasCorrected() throws IOException {
    assertThat(casus("quarantine", "retry").out()).contains("0 corrected, 2 still waiting.");
    Path folder = home.resolve("aside");
    assertThat(casus("quarantine", "retry", "--from", folder.toString()).code()).isEqualTo(66);
    assertThat(casus("quarantine", "export", folder.toString()).code()).isZero();
    String number = casus("quarantine", "list", "--json").json().get(0).get("number").asString();
    Path exported = folder.resolve(number + ".yaml");
    Files.writeString(exported, Files.readString(exported).replace("type: tretay", "type: treaty"));
    assertThat(casus("quarantine", "export", folder.toString()).out())
        .contains("exists and was left as it is");

    Outcome retry = casus("quarantine", "retry", "--from", folder.toString());
    assertThat(retry.out()).contains("2 corrected by load", "0 still waiting.");
    assertThat(casus("show", "BBB").code()).isZero();
    assertThat(casus("quarantine", "list").out()).contains("Nothing waits");
    assertThat(casus("quarantine", "list", "--all").out()).contains("corrected by load");
  }

  @Test
  @Order(10)
  void discardsWhatNobodyWants() throws IOException {
    String bad = file("bad.yaml", "actors:\n  - {key: CCC, kind: stat, name: C}\n");
    assertThat(casus("load", "--quarantine", bad).code()).isZero();
    Outcome none = casus("quarantine", "discard");
    assertThat(none.code()).isEqualTo(64);
    assertThat(none.err()).contains("name the numbers to discard, or --all");
    assertThat(casus("quarantine", "discard", "--all").out()).contains("1 discarded.");
    String number =
        casus("quarantine", "list", "--all", "--json").json().get(2).get("number").asString();
    Outcome again = casus("quarantine", "discard", number);
    assertThat(again.code()).isEqualTo(66);
    assertThat(again.err()).contains("does not wait any more: it was discarded");
    assertThat(casus("db", "stop").code()).isZero();
  }

  private static void report(String name, String... options) {
    for (String ending : new String[] {".pdf", ".html"}) {
      var words =
          new java.util.ArrayList<>(
              java.util.List.of("report", "compare", "SUN-PRK-1961", "NATO-1949", "-o"));
      words.add(home.resolve(name + ending).toString());
      words.addAll(java.util.List.of(options));
      Outcome made = casus(words.toArray(String[]::new));
      assertThat(made.code()).as(made.err()).isZero();
    }
  }

  private static String moment(int load) {
    return casus("loads", "--json").json().get(load).get("at").asString();
  }

  private static long number(int load) {
    return casus("loads", "--json").json().get(load).get("load").asLong();
  }
}
