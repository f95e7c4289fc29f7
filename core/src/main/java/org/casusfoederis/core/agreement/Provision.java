package org.casusfoederis.core.agreement;

import java.util.List;
import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.codebook.Topic;
import org.casusfoederis.core.problem.InvalidValueException;
import org.casusfoederis.core.provenance.Citation;
import org.casusfoederis.core.record.Key;
import org.jspecify.annotations.Nullable;

/// What an agreement says on one topic of the codebook.
///
/// @param topic the topic
/// @param value what the text says
/// @param article the article that carries it; null when the text is silent or [#noArticleBecause]
///   says why
/// @param noArticleBecause why no article can be named
/// @param instrument the instrument that carries it; null for the founding one
/// @param phase the phase in which it holds; null for all
/// @param owedBy who owes it; empty for every member
/// @param owedTo to whom; empty for every member
/// @param when on what condition, in a few words
/// @param summary one sentence in our own words; null when the text is silent or not coded
/// @param note where coders may differ, and why this value was chosen
/// @param citations on what the coding rests; empty when the text is silent or not coded
public record Provision(
    Key<Topic> topic,
    ProvisionValue value,
    @Nullable String article,
    @Nullable String noArticleBecause,
    @Nullable Key<Instrument> instrument,
    @Nullable Integer phase,
    List<Key<Actor>> owedBy,
    List<Key<Actor>> owedTo,
    @Nullable String when,
    @Nullable String summary,
    @Nullable String note,
    List<Citation> citations) {

  public Provision {
    owedBy = List.copyOf(owedBy);
    owedTo = List.copyOf(owedTo);
    citations = List.copyOf(citations);
    boolean says = value.isPresent() || value instanceof ProvisionValue.Excluded;
    if (says && article == null && noArticleBecause == null) {
      throw InvalidValueException.inField(
          "article", "no article", "the article, or no_article_because with the reason");
    }
    if (says && summary == null) {
      throw InvalidValueException.inField(
          "summary", "no summary", "a sentence on what is promised");
    }
    if (says && citations.isEmpty()) {
      throw InvalidValueException.inField("cite", "no citation", "at least one source");
    }
  }

  /// A topic on which the text was read and is silent.
  public static Provision absent(Key<Topic> topic) {
    return bare(topic, new ProvisionValue.Absent());
  }

  /// A topic that was not coded.
  public static Provision unknown(Key<Topic> topic) {
    return bare(topic, new ProvisionValue.Unknown());
  }

  private static Provision bare(Key<Topic> topic, ProvisionValue value) {
    return new Provision(
        topic, value, null, null, null, null, List.of(), List.of(), null, null, null, List.of());
  }
}
