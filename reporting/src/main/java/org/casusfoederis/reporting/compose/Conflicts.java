package org.casusfoederis.reporting.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casusfoederis.core.problem.InvalidValueException;
import org.casusfoederis.core.provenance.Citation;
import org.casusfoederis.core.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/// Says where sources give different values for one field of a record. The numbers stand in the
/// text, each behind the value that its source gives.
///
/// @param numbers gives sources their numbers
record Conflicts(SourceNumbers numbers) {

  private static final Set<String> DATES = Set.of("signed", "in_force", "ended", "on", "period");

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
      String sentence = sentence(field, matter, about, own.get(field));
      if (!sentence.isEmpty()) {
        sentences.add(sentence);
      }
    }
    return List.copyOf(sentences);
  }

  private String sentence(String field, String matter, List<Citation> about, @Nullable String own) {
    Map<String, List<Citation>> byValue = byValue(field, about, own);
    if (own != null && byValue.size() > 1) {
      return Sentences.sentence(
          "Sources differ on " + name(field) + matter + ": " + values(byValue));
    }
    if (own == null && !byValue.isEmpty() && about.stream().noneMatch(SourceNumbers::supports)) {
      return Sentences.sentence("Otherwise on " + name(field) + matter + ": " + values(byValue));
    }
    return own == null && byValue.size() > 1
        ? Sentences.sentence("Sources differ on " + name(field) + matter + ": " + values(byValue))
        : "";
  }

  private static Map<String, List<Citation>> byValue(
      String field, List<Citation> about, @Nullable String own) {
    var byValue = new LinkedHashMap<String, List<Citation>>();
    if (own != null) {
      byValue.put(own, new ArrayList<>());
    }
    for (Citation citation : about) {
      String says = citation.says();
      String value = says == null ? own : words(field, says);
      if (value != null && (says != null || SourceNumbers.supports(citation))) {
        byValue.computeIfAbsent(value, _ -> new ArrayList<>()).add(citation);
      }
    }
    return byValue;
  }

  private String values(Map<String, List<Citation>> byValue) {
    var held = new ArrayList<String>();
    var refuted = new ArrayList<String>();
    byValue.forEach(
        (value, citations) -> {
          if (citations.isEmpty()) {
            held.add(value + " (the value coded here)");
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

  private static String words(String field, String says) {
    if (field.equals("article")) {
      return Values.numbered(says);
    }
    if (!DATES.contains(field)) {
      return says;
    }
    try {
      return Dates.words(EdtfDate.parse(says));
    } catch (InvalidValueException e) {
      return says;
    }
  }

  private static String name(String field) {
    return switch (field) {
      case "signed" -> "the date of signature";
      case "in_force" -> "the date of entry into force";
      case "ended" -> "the date of its end";
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
