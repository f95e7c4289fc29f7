package org.casusfoederis.core.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.codebook.Topic;
import org.casusfoederis.core.problem.InvalidValueException;
import org.casusfoederis.core.provenance.Citation;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.core.time.EdtfDate;

/// A promise between states: who joined it, by which instruments, and what it says.
///
/// @param key its key
/// @param title its English title
/// @param shortTitle at most 24 characters, the head of a column
/// @param titles its titles in the languages of its texts, by BCP 47 tag
/// @param form in what form it was made
/// @param summary one or two sentences on what it is
/// @param identifiers of the same agreement in other data sets, by the data set's name
/// @param phases empty when its terms never changed
/// @param members spells of membership; nobody is a member twice at the same time
/// @param instruments the founding one first; at least one
/// @param coding from what the provisions were coded
/// @param provisions one for a topic, unless different members owe different things or phases
///   differ
/// @param citations on what this rests
public record Agreement(
    Key<Agreement> key,
    String title,
    String shortTitle,
    Map<String, String> titles,
    AgreementForm form,
    String summary,
    Map<String, String> identifiers,
    List<Phase> phases,
    List<Member> members,
    List<Instrument> instruments,
    Coding coding,
    List<Provision> provisions,
    List<Citation> citations)
    implements CasusRecord {

  /// The longest short title, in characters: what fits the head of a column.
  public static final int LONGEST_SHORT_TITLE = 24;

  public Agreement {
    titles = Collections.unmodifiableMap(new LinkedHashMap<>(titles));
    identifiers = Collections.unmodifiableMap(new LinkedHashMap<>(identifiers));
    phases = List.copyOf(phases);
    members = List.copyOf(members);
    instruments = List.copyOf(instruments);
    provisions = List.copyOf(provisions);
    citations = List.copyOf(citations);
    if (shortTitle.codePointCount(0, shortTitle.length()) > LONGEST_SHORT_TITLE) {
      throw InvalidValueException.inField(
          "short", shortTitle, "at most " + LONGEST_SHORT_TITLE + " characters");
    }
    if (instruments.isEmpty()) {
      throw InvalidValueException.inField("instruments", "none", "at least the founding one");
    }
    if (new TreeSet<>(members.stream().map(Member::actor).toList()).size() < 2) {
      throw InvalidValueException.inField(
          "members", members.isEmpty() ? "none" : "one actor", "at least two actors");
    }
    joinedOnceAtATime(members);
    codedOnce(provisions);
  }

  private static void joinedOnceAtATime(List<Member> members) {
    for (int i = 0; i < members.size(); i++) {
      for (int j = 0; j < i; j++) {
        Member later = members.get(i);
        Member earlier = members.get(j);
        if (later.actor().equals(earlier.actor())
            && later.period().range().overlaps(earlier.period().range())) {
          throw InvalidValueException.inItem(
              "members",
              i,
              "%s as a member during %s and during %s"
                  .formatted(later.actor(), earlier.period(), later.period()),
              "spells of one member that do not overlap");
        }
      }
    }
  }

  private static void codedOnce(List<Provision> provisions) {
    var seen = new HashSet<List<Object>>();
    for (int i = 0; i < provisions.size(); i++) {
      Provision provision = provisions.get(i);
      if (!seen.add(
          List.of(
              provision.topic(),
              Optional.ofNullable(provision.phase()),
              new HashSet<>(provision.owedBy())))) {
        throw InvalidValueException.inItem(
            "provisions",
            i,
            "the topic " + provision.topic() + " twice",
            "each topic once, or with different owed_by or phase");
      }
    }
  }

  @Override
  public RecordKind kind() {
    return RecordKind.AGREEMENT;
  }

  /// The instrument by which the agreement was made.
  public Instrument founding() {
    return instruments.getFirst();
  }

  /// All that is coded under a topic: one provision as a rule.
  public List<Provision> provisions(Key<Topic> topic) {
    return provisions.stream().filter(provision -> provision.topic().equals(topic)).toList();
  }

  /// The actors that ever were members, each once, in the order of the members.
  public List<Key<Actor>> parties() {
    return members.stream().map(Member::actor).distinct().toList();
  }

  /// When the agreement was signed, or failing that entered into force.
  public Optional<EdtfDate> began() {
    return Optional.ofNullable(founding().signed())
        .or(() -> Optional.ofNullable(founding().inForce()));
  }

  /// All citations of the agreement, its instruments and its provisions.
  public List<Citation> allCitations() {
    var all = new ArrayList<>(citations);
    instruments.forEach(instrument -> all.addAll(instrument.citations()));
    provisions.forEach(provision -> all.addAll(provision.citations()));
    return List.copyOf(all);
  }
}
