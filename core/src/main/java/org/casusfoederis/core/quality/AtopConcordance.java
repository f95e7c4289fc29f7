package org.casusfoederis.core.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.agreement.Phase;
import org.casusfoederis.core.agreement.Provision;
import org.casusfoederis.core.codebook.Codebook;
import org.casusfoederis.core.codebook.Topic;
import org.casusfoederis.core.compare.Answer;

/// How far our codings agree with those of ATOP, topic by topic, on the agreements that both code.
///
/// An agreement is compared with the ATOP alliance whose ATOPID stands among its identifiers. At
/// the level of phases it is compared with the phase in force when our terms began: the latest
/// phase of ATOP that began no later than the agreement, or than the latest of its own phases on
/// which something is coded.
///
/// @param agreements how many agreements were compared
/// @param missing the agreements that name an ATOPID which the data set does not have
/// @param topics the topics that translate into a variable of ATOP, in the codebook's order
public record AtopConcordance(int agreements, List<Agreement> missing, List<OfTopic> topics) {
  public AtopConcordance {
    missing = List.copyOf(missing);
    topics = List.copyOf(topics);
  }

  /// The name under which agreements keep their ATOPID.
  private static final String IDENTIFIER = "ATOP";

  /// The agreement of codings on one topic.
  ///
  /// @param topic our topic
  /// @param variable ATOP's variable
  /// @param compared on how many agreements both have a value that translates
  /// @param agreed on how many the values are equal
  /// @param kappa Cohen's κ; empty when both use one category throughout
  /// @param differences the values that differ, in the order of the agreements
  public record OfTopic(
      Topic topic,
      String variable,
      int compared,
      int agreed,
      OptionalDouble kappa,
      List<AtopDifference> differences) {
    public OfTopic {
      differences = List.copyOf(differences);
    }
  }

  /// Compares agreements with rows of ATOP.
  public static AtopConcordance between(
      List<Agreement> agreements, List<AtopRow> rows, Codebook codebook) {
    var pairs = new ArrayList<Coded>();
    var missing = new ArrayList<Agreement>();
    for (Agreement agreement : agreements) {
      String id = agreement.identifiers().get(IDENTIFIER);
      if (id != null) {
        row(agreement, id, rows)
            .ifPresentOrElse(
                row -> pairs.add(new Coded(agreement, row)), () -> missing.add(agreement));
      }
    }
    return new AtopConcordance(
        pairs.size(),
        missing,
        codebook.topics().stream()
            .flatMap(topic -> AtopCode.of(topic).stream().map(code -> on(topic, code, pairs)))
            .toList());
  }

  /// How many values were compared in all.
  public int compared() {
    return topics.stream().mapToInt(OfTopic::compared).sum();
  }

  /// How many of them are equal.
  public int agreed() {
    return topics.stream().mapToInt(OfTopic::agreed).sum();
  }

  private record Coded(Agreement agreement, AtopRow row) {}

  private static OfTopic on(Topic topic, AtopCode code, List<Coded> pairs) {
    var items = new ArrayList<CohensKappa.Pair>();
    var differences = new ArrayList<AtopDifference>();
    for (Coded pair : pairs) {
      Answer answer = Answer.of(pair.agreement(), topic);
      OptionalInt ours = code.code(answer.value());
      OptionalInt theirs = pair.row().code(code.variable());
      if (ours.isPresent() && theirs.isPresent()) {
        var item = new CohensKappa.Pair(ours.getAsInt(), theirs.getAsInt());
        items.add(item);
        if (!item.agrees()) {
          differences.add(
              new AtopDifference(pair.agreement(), answer, item.first(), item.second()));
        }
      }
    }
    return new OfTopic(
        topic,
        code.variable(),
        items.size(),
        items.size() - differences.size(),
        CohensKappa.of(items),
        differences);
  }

  private static Optional<AtopRow> row(Agreement agreement, String id, List<AtopRow> rows) {
    List<AtopRow> phases =
        rows.stream()
            .filter(row -> row.id().equals(id))
            .sorted(Comparator.comparing(AtopRow::began))
            .toList();
    LocalDate began = termsBegan(agreement);
    return phases.stream()
        .filter(row -> !row.began().isAfter(began))
        .reduce((_, later) -> later)
        // ATOP may date an alliance by another signature than we do.
        .or(() -> phases.stream().findFirst());
  }

  private static LocalDate termsBegan(Agreement agreement) {
    OptionalInt phase =
        agreement.provisions().stream()
            .map(Provision::phase)
            .filter(Objects::nonNull)
            .mapToInt(Integer::intValue)
            .max();
    return agreement.phases().stream()
        .filter(one -> phase.isPresent() && one.number() == phase.getAsInt())
        .map(Phase::period)
        .findFirst()
        .or(agreement::began)
        // What is dated to a year began by its end.
        .flatMap(date -> date.text().contains("/") ? date.earliest() : date.latest())
        .orElse(LocalDate.MIN);
  }
}
