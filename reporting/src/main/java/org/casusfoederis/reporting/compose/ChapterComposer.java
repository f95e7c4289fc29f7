package org.casusfoederis.reporting.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.agreement.Provision;
import org.casusfoederis.core.agreement.ProvisionValue;
import org.casusfoederis.core.codebook.Topic;
import org.casusfoederis.core.codebook.TopicGroup;
import org.casusfoederis.core.compare.Comparison;
import org.casusfoederis.reporting.model.Chapter;
import org.casusfoederis.reporting.model.Chapter.Passage;
import org.casusfoederis.reporting.model.Chapter.TopicSection;
import org.casusfoederis.reporting.model.CitedText;

/// Sets the articles side by side, topic by topic. Every provision is shown, those of earlier
/// phases too.
///
/// @param comparison the agreements compared
/// @param names the names of actors
/// @param numbers gives sources their numbers
record ChapterComposer(Comparison comparison, ActorNames names, SourceNumbers numbers) {

  /// The chapters in which at least one agreement says something.
  List<Chapter> chapters() {
    List<Topic> topics = comparison.spokenOf();
    return Stream.of(TopicGroup.values())
        .map(
            group ->
                new Chapter(
                    group.title(),
                    topics.stream()
                        .filter(topic -> topic.group() == group)
                        .map(this::section)
                        .toList()))
        .filter(chapter -> !chapter.topics().isEmpty())
        .toList();
  }

  private TopicSection section(Topic topic) {
    List<Passage> passages =
        comparison.agreements().stream()
            .flatMap(
                agreement ->
                    agreement.provisions(topic.key()).stream()
                        .filter(ChapterComposer::speaks)
                        .map(provision -> passage(agreement, topic, provision)))
            .toList();
    return new TopicSection(
        topic.title(),
        topic.definition(),
        passages,
        who(topic, ProvisionValue.Absent.class, "The text is silent: ", "The texts are silent: "),
        who(topic, ProvisionValue.Unknown.class, "Not coded: ", "Not coded: "));
  }

  private static boolean speaks(Provision provision) {
    return provision.value().isPresent() || provision.value() instanceof ProvisionValue.Excluded;
  }

  private String who(Topic topic, Class<? extends ProvisionValue> value, String one, String many) {
    List<String> titles =
        comparison.agreements().stream()
            .filter(agreement -> value.isInstance(comparison.answer(agreement, topic).value()))
            .map(Agreement::shortTitle)
            .toList();
    return titles.isEmpty()
        ? ""
        : Sentences.form(titles.size(), one, many) + Sentences.list(titles) + ".";
  }

  private Passage passage(Agreement agreement, Topic topic, Provision provision) {
    String article =
        provision.article() == null ? "not named" : Values.article(agreement, provision);
    return new Passage(
        agreement.shortTitle(),
        article,
        value(topic, provision),
        summary(agreement, topic, provision),
        agreement.equals(comparison.focus()));
  }

  private String value(Topic topic, Provision provision) {
    var qualifiers = new ArrayList<String>();
    if (!provision.owedBy().isEmpty()) {
      qualifiers.add("owed by " + names.proseList(provision.owedBy()));
    }
    if (!provision.owedTo().isEmpty()) {
      qualifiers.add("owed to " + names.proseList(provision.owedTo()));
    }
    Integer phase = provision.phase();
    if (phase != null) {
      qualifiers.add("phase " + phase);
    }
    String value = Values.words(topic, provision.value());
    return qualifiers.isEmpty() ? value : value + " (" + String.join(", ", qualifiers) + ")";
  }

  /// The summary with its condition, note and the sources that contradict it. The numbers of those
  /// stand in the text, those that support the coding behind it.
  private CitedText summary(Agreement agreement, Topic topic, Provision provision) {
    List<Integer> sources = numbers.supporting(provision.citations());
    var parts = new ArrayList<String>();
    Optional.ofNullable(provision.summary()).ifPresent(parts::add);
    Optional.ofNullable(provision.when()).ifPresent(when -> parts.add("Condition: " + when));
    Optional.ofNullable(provision.noArticleBecause())
        .ifPresent(reason -> parts.add("No article is named: " + reason));
    Optional.ofNullable(provision.note()).ifPresent(note -> parts.add("Note: " + note));
    parts.addAll(
        new Conflicts(names, numbers)
            .sentences("", provision.citations(), own(agreement, topic, provision)));
    return new CitedText(Sentences.paragraph(parts), sources);
  }

  private static Map<String, String> own(Agreement agreement, Topic topic, Provision provision) {
    var own = new LinkedHashMap<String, String>();
    own.put("value", Values.words(topic, provision.value()));
    if (provision.article() != null) {
      own.put("article", Values.article(agreement, provision));
    }
    return own;
  }
}
