package org.casusfoederis.reporting.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.casusfoederis.core.problem.InvalidValueException;
import org.casusfoederis.core.provenance.Citation;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.time.EdtfDate;

/// Says where sources give different values for one field of a record. The numbers stand in the
/// text, each behind the value that its source gives.
///
/// @param names the names of actors
/// @param numbers gives sources their numbers
record Conflicts(ActorNames names, SourceNumbers numbers) {

  private static final Set<String> DATES = Set.of("signed", "in_force", "ended", "on", "period");

  private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");
  private static final Pattern KEY = Pattern.compile("\\b[A-Z]{3}\\b");

  /// One sentence for each field on which the citations of a record differ.
  ///
  /// @param matter what the record is, to be added to the field's name: ` of NATO 1949`; may be
  ///   empty
  /// @param citations all citations of the record
  /// @param own the values that the record itself has, by field
  List<String> sentences(String matter, List<Citation> citations, Map<String, String> own) {
    Set<String> fields = new LinkedHashSet<>();
    for (Citation citation : citations) {
      if (citation.says() != null && citation.field() != null) {
        fields.add(citation.field());
      }
    }
    var sentences = new ArrayList<String>();
    for (String field : fields) {
      List<Citation> about =
          citations.stream().filter(citation -> field.equals(citation.field())).toList();
      String ownValue = own.get(field);
      String sentence =
          ownValue == null
              ? otherwise(field, matter, about)
              : differing(field, matter, about, ownValue, citations);
      if (!sentence.isEmpty()) {
        sentences.add(sentence);
      }
    }
    return List.copyOf(sentences);
  }

  /// On a field whose value the record has: every value with its sources, the record's own first.
  private String differing(
      String field, String matter, List<Citation> about, String own, List<Citation> all) {
    var byValue = new LinkedHashMap<String, List<Citation>>();
    byValue.put(own, new ArrayList<>());
    for (Citation citation : about) {
      String says = citation.says();
      if (says != null || SourceNumbers.supports(citation)) {
        byValue
            .computeIfAbsent(says == null ? own : words(field, says), _ -> new ArrayList<>())
            .add(citation);
      }
    }
    if (byValue.size() == 1) {
      return "";
    }
    byValue.computeIfPresent(own, (_, some) -> some.isEmpty() ? general(all) : some);
    return Sentences.sentence("Sources differ on " + name(field) + matter + ": " + values(byValue));
  }

  /// On a field that is prose: only what contradicts the record.
  private String otherwise(String field, String matter, List<Citation> about) {
    var byValue = new LinkedHashMap<String, List<Citation>>();
    for (Citation citation : about) {
      String says = citation.says();
      if (says != null && !SourceNumbers.supports(citation)) {
        byValue.computeIfAbsent(words(field, says), _ -> new ArrayList<>()).add(citation);
      }
    }
    return byValue.isEmpty()
        ? ""
        : Sentences.sentence("Otherwise on " + name(field) + matter + ": " + values(byValue));
  }

  private static List<Citation> general(List<Citation> all) {
    return all.stream()
        .filter(citation -> citation.field() == null && SourceNumbers.supports(citation))
        .toList();
  }

  private String values(Map<String, List<Citation>> byValue) {
    var held = new ArrayList<String>();
    var refuted = new ArrayList<String>();
    byValue.forEach(
        (value, citations) -> {
          if (citations.isEmpty()) {
            held.add(value + " (as recorded here)");
          } else if (citations.stream().allMatch(one -> one.standing().isRefuted())) {
            refuted.add(
                value + " " + numbers.all(citations) + " (refuted: " + reason(citations) + ")");
          } else {
            held.add(value + " " + both(citations));
          }
        });
    held.addAll(refuted);
    return String.join("; ", held);
  }

  /// The numbers of the sources that give a value; those whose statement is refuted apart.
  private String both(List<Citation> citations) {
    List<Citation> refuted = citations.stream().filter(one -> one.standing().isRefuted()).toList();
    List<Citation> standing =
        citations.stream().filter(one -> !one.standing().isRefuted()).toList();
    return numbers.all(standing)
        + (refuted.isEmpty() ? "" : ", also refuted " + numbers.all(refuted));
  }

  private static String reason(List<Citation> citations) {
    String reason = citations.getFirst().standing().reason();
    return reason == null ? "" : Sentences.phrase(reason);
  }

  private String words(String field, String says) {
    if (field.equals("article")) {
      return Values.numbered(says);
    }
    if (DATES.contains(field)) {
      return date(says);
    }
    String dated = DAY.matcher(says).replaceAll(day -> date(day.group()));
    return field.equals("members")
        ? KEY.matcher(dated).replaceAll(key -> names.of(Key.of(key.group())))
        : dated;
  }

  private static String date(String written) {
    try {
      return Dates.words(EdtfDate.parse(written));
    } catch (InvalidValueException e) {
      return written;
    }
  }

  private static String name(String field) {
    return switch (field) {
      case "signed" -> "the date of signature";
      case "in_force" -> "the date of entry into force";
      case "ended" -> "the date of the end";
      case "on" -> "the date";
      case "articles" -> "the number of articles";
      case "members" -> "the members";
      case "article" -> "the article";
      case "value" -> "the coding";
      case "when" -> "the condition";
      case "note", "summary" -> "a detail";
      default -> "the " + field.replace('_', ' ');
    };
  }
}
