package org.casusfoederis.reporting.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.casusfoederis.core.report.SectionKind;
import org.casusfoederis.reporting.model.AgreementCard;
import org.casusfoederis.reporting.model.Analogue;
import org.casusfoederis.reporting.model.AssessmentGroup;
import org.casusfoederis.reporting.model.Chapter;
import org.casusfoederis.reporting.model.CitedText;
import org.casusfoederis.reporting.model.ConductSheet;
import org.casusfoederis.reporting.model.Cover;
import org.casusfoederis.reporting.model.DataTable;
import org.casusfoederis.reporting.model.EventRow;
import org.casusfoederis.reporting.model.Heading;
import org.casusfoederis.reporting.model.Imprint;
import org.casusfoederis.reporting.model.LocatorMap;
import org.casusfoederis.reporting.model.Matrix;
import org.casusfoederis.reporting.model.Matrix.Difference;
import org.casusfoederis.reporting.model.PromiseAndConduct;
import org.casusfoederis.reporting.model.Report;
import org.casusfoederis.reporting.model.Section;
import org.casusfoederis.reporting.model.SourceEntry;
import org.casusfoederis.reporting.model.Term;
import org.casusfoederis.reporting.model.Timeline;

/// Reports about agreements that never were, as large as a test needs them.
public final class SampleReport {

  public static final String SCRIPTS =
      "조선민주주의인민공화국 / Договор / 中华人民共和国 / 日本国とアメリカ合衆国 / Ελλάδα / Đồng minh / –▲▼≠";

  private static final String[] TOPICS = {
    "Mutual defence",
    "Consultation",
    "Neutrality",
    "No hostile treaty",
    "Trigger",
    "Geographic scope",
    "Arms and technology",
    "Joint exercises",
    "Duration",
    "Denunciation"
  };

  private final int agreements;
  private final String title;

  private SampleReport(int agreements, String title) {
    this.agreements = agreements;
    this.title = title;
  }

  /// A report on this many agreements, the focus included.
  public static Report on(int agreements) {
    return new SampleReport(agreements, "Treaty of Mutual Assistance between Aland and Beland")
        .report();
  }

  /// A report whose focus agreement has this title.
  public static Report titled(String title) {
    return new SampleReport(2, title).report();
  }

  /// A report with a cover and an imprint only.
  public static Report empty() {
    return new Report(
        new Cover(
            "Agreement A",
            "",
            List.of(),
            null,
            List.of(),
            "1 agreement",
            "1 March 2030",
            "",
            "",
            null),
        List.of(
            new Section.Points(Heading.of(SectionKind.FINDINGS), List.of()),
            new Section.Provisions(
                Heading.of(SectionKind.MATRIX, "a legend"), new Matrix(List.of(), List.of())),
            new Section.Tables(Heading.of(SectionKind.ANNEX), List.of(table("Empty", 2, 0)))),
        imprint());
  }

  private Report report() {
    return new Report(
        cover(),
        List.of(
            new Section.Points(Heading.of(SectionKind.FINDINGS), findings()),
            new Section.Terms(Heading.of(SectionKind.READING), reading()),
            new Section.Cards(
                Heading.of(SectionKind.AGREEMENTS),
                IntStream.range(0, agreements).mapToObj(this::card).toList()),
            new Section.Provisions(Heading.of(SectionKind.MATRIX, "= same ▲ stronger"), matrix()),
            new Section.Chapters(Heading.of(SectionKind.TOPICS), chapters()),
            new Section.Analogues(
                Heading.of(SectionKind.ANALOGUES, "Similarity from 0 to 1."),
                IntStream.range(1, agreements).mapToObj(SampleReport::analogue).toList()),
            new Section.Held(
                Heading.of(SectionKind.TIMELINE, "An arrow: still in force."), timeline()),
            new Section.Sheets(
                Heading.of(SectionKind.DEPLOYMENTS), List.of(deployment(1), deployment(2))),
            new Section.Sheets(Heading.of(SectionKind.TRANSFERS), List.of(transfer())),
            new Section.Promises(Heading.of(SectionKind.PROMISES), promises()),
            new Section.Law(
                Heading.of(SectionKind.LAW),
                List.of(new Section.Law.Acts("Sanctions of Celand", events().subList(0, 2))),
                List.of()),
            new Section.Events(Heading.of(SectionKind.EVENTS), events()),
            new Section.Assessments(Heading.of(SectionKind.ASSESSMENTS), assessments()),
            new Section.Terms(
                Heading.of(SectionKind.METHOD),
                List.of(
                    term("Records", "Made by hand from the texts, one file an agreement."),
                    term("Limits", "What no source says is left out; missing is not zero."))),
            new Section.Terms(
                Heading.of(SectionKind.CODEBOOK),
                List.of(
                    term("Mutual defence", "Whether the parties owe each other assistance."),
                    term(
                        "Mutual defence: military assistance",
                        "The text names military assistance; each party must give it."))),
            new Section.Tables(
                Heading.of(SectionKind.ANNEX, "The numbers of the charts."),
                IntStream.rangeClosed(1, 6).mapToObj(i -> table("Table " + i, i + 2, 9)).toList()),
            new Section.Sources(
                Heading.of(SectionKind.SOURCES),
                IntStream.rangeClosed(1, 40).mapToObj(SampleReport::source).toList())),
        imprint());
  }

  private static DataTable table(String title, int columns, int rows) {
    return new DataTable(
        title,
        IntStream.range(0, columns)
            .mapToObj(c -> new DataTable.Column("Column " + c + " of " + title, 1 + c % 3))
            .toList(),
        IntStream.range(0, rows)
            .mapToObj(
                r ->
                    IntStream.range(0, columns)
                        .<DataTable.Cell>mapToObj(
                            c ->
                                c % 3 == 1
                                    ? new DataTable.Number(
                                        java.math.BigDecimal.valueOf(1000L * r + c), r + ",00" + c)
                                    : new DataTable.Text("Cell " + r + "/" + c))
                        .toList())
            .toList(),
        "A note on " + title + ".");
  }

  private Cover cover() {
    return new Cover(
        shortTitle(0) + " compared",
        title,
        List.of("Korean: 조선민주주의인민공화국과 로씨야련방사이의 조약", "Russian: Договор о дружбе"),
        new LocatorMap(
            List.of(
                new LocatorMap.Territory("RUS", LocatorMap.Role.FOCUS),
                new LocatorMap.Territory("SGP", LocatorMap.Role.OTHER),
                new LocatorMap.Territory("no land", LocatorMap.Role.OTHER)),
            List.of("Members of Agreement A", "Members of others"),
            "Borders of today.",
            "Map of the world: Aland and Beland."),
        IntStream.range(1, agreements).mapToObj(SampleReport::shortTitle).toList(),
        agreements + " agreements · 2 deployments · 1 transfer · 40 sources",
        "Data of 1 March 2030",
        "Restricted to 20 topics of 53",
        "Institute of Celand",
        null);
  }

  private List<CitedText> findings() {
    return List.of(
        cited(
            "Agreement A obliges each party to give military and other assistance without delay"
                + " when the other is attacked (Art. 4), as 1 of the others does.",
            3,
            7),
        cited("Estimates of the personnel sent range from 3,000 to 15,000.", 1, 2, 12),
        cited("It names a consultation duty that is weaker than that of Agreement B.", 4));
  }

  private static List<Term> reading() {
    return List.of(
        term("▲ ▼ = ≠", "Stronger, weaker, the same, different from the focus agreement."),
        term("Scripts", SCRIPTS),
        term(
            "A1 … F6",
            "The Admiralty grade: how reliable the source is and how credible what it says."));
  }

  private AgreementCard card(int i) {
    return new AgreementCard(
        "AAA-BBB-" + (1900 + i),
        i == 0
            ? title
            : "Treaty number " + i + " of Friendship and Alliance between the parties to it",
        shortTitle(i),
        i % 2 == 0 ? List.of("Russian: Договор номер " + i, "Chinese: 友好合作互助条约 " + i) : List.of(),
        i == 0,
        cited(
            "A treaty of mutual assistance that the parties signed after long talks, number "
                + i
                + ".",
            5),
        List.of(
            term("Signed", "1 March " + (1900 + i) + ", at Capital City", 5, 6),
            term("In force", "2 June " + (1901 + i) + " until further notice", 5),
            term("Members", "Aland, Beland (from 1 March " + (1900 + i) + ")"),
            term("Data sets", "ATOP " + (3000 + i))),
        i == 0
            ? List.of(cited("Signed on 18 or 19 June: sources differ on the day.", 8, 9))
            : List.of());
  }

  private Matrix matrix() {
    var groups = new ArrayList<Matrix.Group>();
    for (int g = 0; g < 2; g++) {
      var rows = new ArrayList<Matrix.Row>();
      for (String topic : TOPICS) {
        int row = rows.size();
        rows.add(
            new Matrix.Row(
                topic + (g == 0 ? "" : " (terms)"),
                IntStream.range(0, agreements).mapToObj(i -> cell(row, i)).toList()));
      }
      groups.add(new Matrix.Group(g == 0 ? "Obligations" : "Terms", rows));
    }
    return new Matrix(
        IntStream.range(0, agreements).mapToObj(SampleReport::shortTitle).toList(), groups);
  }

  private static Matrix.Cell cell(int row, int i) {
    Difference[] differences = Difference.values();
    Difference difference =
        i == 0 ? Difference.FOCUS : differences[1 + (row + i) % (differences.length - 1)];
    return switch ((row * 7 + i) % 6) {
      case 0 -> new Matrix.Cell("–", "", difference);
      case 1 -> new Matrix.Cell("?", "", Difference.NOT_COMPARABLE);
      case 2 -> new Matrix.Cell("no", "Art. 9", difference);
      case 3 ->
          new Matrix.Cell(
              "military and other assistance with all means in its possession, without delay",
              "Art. 4",
              difference);
      default -> new Matrix.Cell("consultation on request", "Arts. 3, 12", difference);
    };
  }

  private List<Chapter> chapters() {
    var chapters = new ArrayList<Chapter>();
    for (String chapter : List.of("Obligations", "Terms")) {
      var topics = new ArrayList<Chapter.TopicSection>();
      for (String topic : TOPICS) {
        var passages = new ArrayList<Chapter.Passage>();
        for (int i = 0; i < Math.min(agreements, 5); i++) {
          passages.add(
              new Chapter.Passage(
                  shortTitle(i),
                  i == 3 ? "the text is not public" : "Art. " + (i + 4),
                  i == 0 ? "military assistance" : "consultation on request of either party",
                  cited(
                      "If one party is put in a state of war by an armed invasion, the other gives"
                          + " military and other assistance at once. Number "
                          + i
                          + ".",
                      i + 1,
                      i + 3),
                  i == 0));
        }
        topics.add(
            new Chapter.TopicSection(
                topic,
                "What is coded here about the matter of "
                    + topic.toLowerCase(java.util.Locale.ROOT)
                    + ".",
                passages,
                "Silent: Agreement X, Agreement Y.",
                topic.equals("Trigger") ? "Not coded: Agreement Z." : ""));
      }
      chapters.add(new Chapter(chapter, topics));
    }
    return chapters;
  }

  private static Analogue analogue(int i) {
    return new Analogue(
        shortTitle(i), 1 - i / 100.0, 21, "mutual defence, consultation", "duration, denunciation");
  }

  private Timeline timeline() {
    return new Timeline(
        LocalDate.of(1890, 1, 1),
        LocalDate.of(2030, 3, 1),
        IntStream.range(0, agreements)
            .mapToObj(
                i ->
                    new Timeline.Bar(
                        shortTitle(i),
                        LocalDate.of(1900 + i, 3, 1),
                        i % 3 == 0 ? null : LocalDate.of(1930 + i, 6, 2),
                        i == 0,
                        i % 3 == 0 ? "since " + (1900 + i) : (1900 + i) + "–" + (1930 + i)))
            .toList(),
        "Agreement A has been in force since 1900; the others followed year by year.");
  }

  private ConductSheet deployment(int number) {
    return new ConductSheet(
        "Troops in the border region, deployment " + number,
        shortTitle(0),
        List.of(
            term("From", "Beland", 2),
            term("To", "Aland: the border region", 2),
            term("When", "October 2024 to about February 2025", 1, 2),
            term("Said to fall under", "Art. 4 (by both governments)", 3)),
        cited("Units were sent in two waves and took part in fighting.", 1, 2, 3),
        List.of(
            series("personnel", "persons", "dispatched", 1),
            series("killed", "persons", "in use", 10)));
  }

  private static ConductSheet transfer() {
    return new ConductSheet(
        "Artillery shells by sea",
        "",
        List.of(term("In return for", "refined petroleum, food", 4)),
        cited("Containers left the port on several days.", 4, 5),
        List.of(
            new ConductSheet.Series(
                "containers",
                "containers",
                "delivered",
                cited("One figure: 28,000.", 4),
                List.of(
                    figure(
                        "Ministry of Defence of Celand",
                        "December 2024",
                        28_000,
                        28_000,
                        false,
                        false,
                        "28,000",
                        4)),
                "One estimate: 28,000 containers.")));
  }

  private static ConductSheet.Series series(
      String measure, String unit, String stage, int divisor) {
    return new ConductSheet.Series(
        measure,
        unit,
        stage,
        cited(
            "From 3,000 (Service of Celand) to 15,000 (Ministry of Eland) over the period.", 1, 2),
        List.of(
            figure(
                "Government of Celand",
                "2024-10-18",
                12_000.0 / divisor,
                12_000.0 / divisor,
                false,
                false,
                "12,000 of series " + divisor,
                1),
            figure(
                "Defence department of Deland",
                "2024-11",
                11_000.0 / divisor,
                12_000.0 / divisor,
                false,
                false,
                "11,000–12,000",
                2),
            figure(
                "Intelligence service of Celand, in a hearing of its parliament",
                "2025-01-13",
                3_000.0 / divisor,
                3_000.0 / divisor,
                false,
                true,
                "at least 3,000",
                3,
                11,
                12),
            figure(
                "Ministry of Eland",
                "2025-04-27",
                15_000.0 / divisor,
                15_000.0 / divisor,
                true,
                false,
                "up to 15,000",
                12)),
        "Four estimates from 3,000 to 15,000 " + unit + ", " + measure + ".");
  }

  private static ConductSheet.Figure figure(
      String by,
      String on,
      double low,
      double high,
      boolean openLow,
      boolean openHigh,
      String figure,
      Integer... sources) {
    return new ConductSheet.Figure(
        by,
        on,
        low,
        high,
        openLow,
        openHigh,
        figure,
        openHigh ? "combat troops only" : "",
        "B2",
        List.of(sources));
  }

  private static List<PromiseAndConduct> promises() {
    return List.of(
        new PromiseAndConduct(
            "Mutual defence",
            "Art. 4",
            cited("Military and other assistance without delay if a party is attacked.", 1),
            List.of(term("Invoked", "by Aland on 2 April.", 3), term("Honoured", "unknown.")),
            List.of(
                cited("October 2024: troops were sent to the border region.", 2, 3),
                cited(
                    "April 2025: both governments said that the deployment fell under Article 4.",
                    4))),
        new PromiseAndConduct(
            "Consultation",
            "Art. 3",
            cited("Consultation without delay under threat.", 1),
            List.of(),
            List.of(cited("None is recorded.", 1))));
  }

  private static List<EventRow> events() {
    return IntStream.rangeClosed(1, 12)
        .mapToObj(
            i ->
                new EventRow(
                    i + " October 2024",
                    i % 2 == 0 ? "ratification" : "reaction",
                    "What happened on day " + i,
                    "Aland towards Beland",
                    cited(
                        "The upper house consented to it after a debate of two hours, day "
                            + i
                            + ".",
                        i),
                    i < 9 ? shortTitle(0) : ""))
        .toList();
  }

  private static List<AssessmentGroup> assessments() {
    return List.of(
        new AssessmentGroup(
            "Motives",
            List.of(
                new AssessmentGroup.Row(
                    "Shells for food",
                    "Beland",
                    "A. Scholar, 2025",
                    cited("The government wanted food and fuel more than technology.", 21),
                    "B. Other, 2025, sees technology first."))),
        new AssessmentGroup(
            "Legal position",
            List.of(
                new AssessmentGroup.Row(
                    "No breach of the Charter",
                    "Agreement A",
                    "Government of Aland, 2024",
                    cited("It is a treaty of self-defence in the sense of Article 51.", 22),
                    ""))));
  }

  private static SourceEntry source(int number) {
    return new SourceEntry(
        number,
        "Author " + number + ": A Source on the Matter. Publisher, " + (1980 + number) + ".",
        number % 5 == 0
            ? ""
            : number % 4 == 0
                ? "https://www.example.org/snapshot-2021-06/browser?resource=http%3A%2F%2Fexample.org%2Fresource%2FTreaty_of_Mutual_Cooperation_and_Security_Between_the_United_Parties_and_Others"
                : "https://www.example.org/a/very/long/path/that/does/not/fit/a/line/because-it-names-everything?document="
                    + number
                    + "&language=en&section=the-second-part-of-the-text",
        "B",
        "news; an excerpt was read");
  }

  private static Imprint imprint() {
    return new Imprint(
        "0.1.0",
        "7",
        3,
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        "2030-03-01T12:00:00Z",
        "casus report AAA-BBB-1900 --with AAA-BBB-1901");
  }

  private static String shortTitle(int i) {
    return "Agreement " + (i < 26 ? Character.toString('A' + i) : "No. " + i);
  }

  private static Term term(String name, String text, Integer... sources) {
    return new Term(name, cited(text, sources));
  }

  private static CitedText cited(String text, Integer... sources) {
    return new CitedText(text, List.of(sources));
  }
}
