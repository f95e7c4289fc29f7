package org.casusfoederis.reporting.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.agreement.Departure;
import org.casusfoederis.core.agreement.Instrument;
import org.casusfoederis.core.agreement.Member;
import org.casusfoederis.core.agreement.Phase;
import org.casusfoederis.core.provenance.Citation;
import org.casusfoederis.core.record.Code;
import org.casusfoederis.core.time.EdtfDate;
import org.casusfoederis.reporting.model.AgreementCard;
import org.casusfoederis.reporting.model.CitedText;
import org.casusfoederis.reporting.model.Term;
import org.jspecify.annotations.Nullable;

/// Makes the card of an agreement.
///
/// @param names the names of actors
/// @param numbers gives sources their numbers
record CardComposer(ActorNames names, SourceNumbers numbers) {

  /// The card of one agreement.
  AgreementCard card(Agreement agreement, boolean focus) {
    return new AgreementCard(
        agreement.key().text(),
        agreement.title(),
        agreement.shortTitle(),
        nativeTitles(agreement),
        focus,
        numbers.cited(agreement.summary(), agreement.citations()),
        facts(agreement),
        conflicts(agreement));
  }

  /// The titles of an agreement in the languages of its texts but English, in which its title
  /// stands already: `Russian: Договор …`.
  static List<String> nativeTitles(Agreement agreement) {
    return agreement.titles().entrySet().stream()
        .filter(title -> !title.getKey().equals("en"))
        .map(title -> language(title.getKey()) + ": " + title.getValue())
        .toList();
  }

  /// Where the sources of the agreement as a whole and of its founding instrument differ.
  List<CitedText> conflicts(Agreement agreement) {
    var conflicts = new ArrayList<String>();
    var sentences = new Conflicts(names, numbers);
    conflicts.addAll(sentences.sentences("", agreement.citations(), Map.of()));
    for (Instrument instrument : agreement.instruments()) {
      conflicts.addAll(
          sentences.sentences(
              instrument.equals(agreement.founding()) ? "" : " of the " + name(instrument),
              instrument.citations(),
              values(instrument)));
    }
    return conflicts.stream().map(text -> new CitedText(text, List.of())).toList();
  }

  private List<Term> facts(Agreement agreement) {
    Instrument founding = agreement.founding();
    var facts = new ArrayList<Term>();
    date("Signed", founding.signed(), founding.place(), founding, "signed", facts);
    date("In force", founding.inForce(), null, founding, "in_force", facts);
    date("Ended", founding.ended(), null, founding, "ended", facts);
    facts.add(new Term("Stage", plain(Code.words(founding.stage()))));
    facts.add(new Term("Members", plain(members(agreement))));
    facts.add(new Term("Form", plain(form(agreement, founding))));
    if (!founding.languages().isEmpty()) {
      facts.add(
          new Term(
              "Languages",
              plain(
                  Sentences.list(
                      founding.languages().stream().map(CardComposer::language).toList()))));
    }
    Optional.ofNullable(founding.registration())
        .ifPresent(
            text ->
                facts.add(
                    new Term(
                        "Registered",
                        numbers.cited(text, of(founding.citations(), "registration")))));
    agreement.instruments().stream()
        .skip(1)
        .map(one -> new Term("Also", numbers.cited(also(one), one.citations())))
        .forEach(facts::add);
    for (Phase phase : agreement.phases()) {
      facts.add(new Term("Phase " + phase.number(), plain(phase(phase))));
    }
    if (!agreement.identifiers().isEmpty()) {
      facts.add(
          new Term(
              "Data sets",
              plain(
                  String.join(
                      " · ",
                      agreement.identifiers().entrySet().stream()
                          .map(one -> one.getKey() + " " + one.getValue())
                          .toList()))));
    }
    Optional.ofNullable(founding.note())
        .ifPresent(note -> facts.add(new Term("Note", numbers.cited(note, founding.citations()))));
    return facts;
  }

  private void date(
      String name,
      @Nullable EdtfDate date,
      @Nullable String place,
      Instrument founding,
      String field,
      List<Term> facts) {
    if (date != null) {
      String text = Dates.words(date) + (place == null ? "" : ", " + place);
      facts.add(new Term(name, numbers.cited(text, of(founding.citations(), field))));
    }
  }

  /// The citations of one field, or failing that those of the whole.
  private static List<Citation> of(List<Citation> all, String field) {
    List<Citation> ofField = all.stream().filter(one -> field.equals(one.field())).toList();
    return ofField.stream().anyMatch(SourceNumbers::supports)
        ? ofField
        : all.stream().filter(one -> one.field() == null).toList();
  }

  private static CitedText plain(String text) {
    return new CitedText(text, List.of());
  }

  /// The members, those with the same spell together; when all are members since the beginning,
  /// without dates.
  private String members(Agreement agreement) {
    var bySpell = new LinkedHashMap<String, List<String>>();
    for (Member member : agreement.members()) {
      bySpell.computeIfAbsent(spell(member), _ -> new ArrayList<>()).add(names.of(member.actor()));
    }
    if (bySpell.size() == 1 && agreement.members().getFirst().period().goesOn()) {
      return names.list(agreement.parties());
    }
    return String.join(
        "; ",
        bySpell.entrySet().stream()
            .map(spell -> Sentences.list(spell.getValue()) + " (" + spell.getKey() + ")")
            .toList());
  }

  private static String spell(Member member) {
    Departure left = member.left();
    return Dates.words(member.period())
        + (left == null || left == Departure.OTHER ? "" : ", " + Code.words(left));
  }

  private static String form(Agreement agreement, Instrument founding) {
    Integer articles = founding.articles();
    return Code.words(agreement.form())
        + (articles == null ? "" : ", " + Sentences.count(articles, "article", "articles"));
  }

  private static String phase(Phase phase) {
    String note = phase.note();
    return Dates.words(phase.period()) + (note == null ? "" : ". " + note);
  }

  private static String also(Instrument instrument) {
    var parts = new ArrayList<String>();
    parts.add(name(instrument));
    Optional.ofNullable(instrument.signed())
        .ifPresent(on -> parts.add("signed " + Dates.words(on)));
    Optional.ofNullable(instrument.inForce())
        .ifPresent(on -> parts.add("in force " + Dates.words(on)));
    Optional.ofNullable(instrument.ended()).ifPresent(on -> parts.add("ended " + Dates.words(on)));
    return Sentences.sentence(String.join(", ", parts));
  }

  private static String name(Instrument instrument) {
    String title = instrument.title();
    return title == null ? Code.words(instrument.kind()) : title;
  }

  private static Map<String, String> values(Instrument instrument) {
    var values = new LinkedHashMap<String, String>();
    put(values, "signed", instrument.signed());
    put(values, "in_force", instrument.inForce());
    put(values, "ended", instrument.ended());
    Optional.ofNullable(instrument.articles())
        .ifPresent(articles -> values.put("articles", articles.toString()));
    Optional.ofNullable(instrument.registration())
        .ifPresent(registration -> values.put("registration", registration));
    Optional.ofNullable(instrument.place()).ifPresent(place -> values.put("place", place));
    return values;
  }

  private static void put(Map<String, String> values, String field, @Nullable EdtfDate date) {
    if (date != null) {
      values.put(field, Dates.words(date));
    }
  }

  /// The name of a language in English.
  static String language(String tag) {
    return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
  }
}
