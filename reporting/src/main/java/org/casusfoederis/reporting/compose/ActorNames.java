package org.casusfoederis.reporting.compose;

import java.util.Collection;
import java.util.regex.Pattern;
import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.record.RecordSet;

/// Actors by their English names; by their key where the records have no such actor.
///
/// @param records the actors
record ActorNames(RecordSet records) {

  private static final Pattern WITH_ARTICLE =
      Pattern.compile(
          "United .+|(Philippines|Netherlands|Maldives|Bahamas|Gambia|Comoros|Seychelles)"
              + "|.*(Union|Republic|Kingdom|Empire|Federation|Confederation|Nations|Organi[sz]ation"
              + "|Agency|Team|League|Islands|States|Emirates|Council|Commission|Group .+)");

  /// The name alone, for lists and tables.
  String of(Key<Actor> actor) {
    return records.actor(actor).map(Actor::name).orElse(actor.text());
  }

  /// The name with the article that it takes within a sentence: `the Soviet Union`.
  String inProse(Key<Actor> actor) {
    String name = of(actor);
    return WITH_ARTICLE.matcher(name).matches() ? "the " + name : name;
  }

  /// Names in a row, for lists and tables.
  String list(Collection<Key<Actor>> actors) {
    return Sentences.list(actors.stream().map(this::of).toList());
  }

  /// Names in a row within a sentence.
  String proseList(Collection<Key<Actor>> actors) {
    return Sentences.list(actors.stream().map(this::inProse).toList());
  }
}
