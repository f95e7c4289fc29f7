package org.casusfoederis.reporting.model;

import java.util.List;

/// A section of a report. The type tells its form, by which it is laid out; the heading tells its
/// kind. Every output and every kind of report is made from these.
public sealed interface Section {

  /// What stands over it.
  Heading heading();

  /// Whether it says nothing, and is left out with its heading.
  boolean isEmpty();

  /// Numbered sentences, the most important first.
  record Points(Heading heading, List<CitedText> points) implements Section {
    public Points {
      points = List.copyOf(points);
    }

    @Override
    public boolean isEmpty() {
      return points.isEmpty();
    }
  }

  /// Words and what is said of them.
  record Terms(Heading heading, List<Term> terms) implements Section {
    public Terms {
      terms = List.copyOf(terms);
    }

    @Override
    public boolean isEmpty() {
      return terms.isEmpty();
    }
  }

  /// An agreement card each.
  record Cards(Heading heading, List<AgreementCard> cards) implements Section {
    public Cards {
      cards = List.copyOf(cards);
    }

    @Override
    public boolean isEmpty() {
      return cards.isEmpty();
    }
  }

  /// The provision matrix.
  record Provisions(Heading heading, Matrix matrix) implements Section {
    @Override
    public boolean isEmpty() {
      return matrix.groups().isEmpty() || matrix.columns().isEmpty();
    }
  }

  /// Topic by topic, what each agreement says.
  record Chapters(Heading heading, List<Chapter> chapters) implements Section {
    public Chapters {
      chapters = List.copyOf(chapters);
    }

    @Override
    public boolean isEmpty() {
      return chapters.isEmpty();
    }
  }

  /// Other agreements, the most similar first.
  record Analogues(Heading heading, List<Analogue> analogues) implements Section {
    public Analogues {
      analogues = List.copyOf(analogues);
    }

    @Override
    public boolean isEmpty() {
      return analogues.isEmpty();
    }
  }

  /// When each agreement held.
  record Held(Heading heading, Timeline timeline) implements Section {
    @Override
    public boolean isEmpty() {
      return timeline.bars().isEmpty();
    }
  }

  /// Deployments or transfers.
  record Sheets(Heading heading, List<ConductSheet> sheets) implements Section {
    public Sheets {
      sheets = List.copyOf(sheets);
    }

    @Override
    public boolean isEmpty() {
      return sheets.isEmpty();
    }
  }

  /// Obligations beside what was done.
  record Promises(Heading heading, List<PromiseAndConduct> promises) implements Section {
    public Promises {
      promises = List.copyOf(promises);
    }

    @Override
    public boolean isEmpty() {
      return promises.isEmpty();
    }
  }

  /// Events in order of time.
  record Events(Heading heading, List<EventRow> events) implements Section {
    public Events {
      events = List.copyOf(events);
    }

    @Override
    public boolean isEmpty() {
      return events.isEmpty();
    }
  }

  /// Judgements by theme.
  record Assessments(Heading heading, List<AssessmentGroup> groups) implements Section {
    public Assessments {
      groups = List.copyOf(groups);
    }

    @Override
    public boolean isEmpty() {
      return groups.isEmpty();
    }
  }

  /// What bears on the law: acts, and what is held of them.
  ///
  /// @param acts sanctions and resolutions
  /// @param positions what is held to be lawful
  record Law(Heading heading, List<Acts> acts, List<AssessmentGroup> positions) implements Section {
    public Law {
      acts = List.copyOf(acts);
      positions = List.copyOf(positions);
    }

    /// Acts of one kind, in order of time.
    public record Acts(String title, List<EventRow> events) {
      public Acts {
        events = List.copyOf(events);
      }
    }

    @Override
    public boolean isEmpty() {
      return acts.isEmpty() && positions.isEmpty();
    }
  }

  /// The topics of a codebook with all that defines them.
  record Codes(Heading heading, List<CodebookChapter> chapters) implements Section {
    public Codes {
      chapters = List.copyOf(chapters);
    }

    @Override
    public boolean isEmpty() {
      return chapters.isEmpty();
    }
  }

  /// Tables of texts and numbers.
  record Tables(Heading heading, List<DataTable> tables) implements Section {
    public Tables {
      tables = tables.stream().filter(table -> !table.rows().isEmpty()).toList();
    }

    @Override
    public boolean isEmpty() {
      return tables.isEmpty();
    }
  }

  /// The numbered sources.
  record Sources(Heading heading, List<SourceEntry> sources) implements Section {
    public Sources {
      sources = List.copyOf(sources);
    }

    @Override
    public boolean isEmpty() {
      return sources.isEmpty();
    }
  }
}
