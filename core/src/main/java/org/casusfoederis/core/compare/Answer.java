package org.casusfoederis.core.compare;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.agreement.Provision;
import org.casusfoederis.core.agreement.ProvisionValue;
import org.casusfoederis.core.codebook.CodedValue;
import org.casusfoederis.core.codebook.Topic;
import org.casusfoederis.core.codebook.ValueType;

/// What an agreement says on one topic, all of its provisions on the topic taken together.
///
/// Where a topic has several provisions they are combined by these rules:
///
/// 1. Of provisions that belong to phases only those of the latest phase that is coded on the topic
///    count, beside those that hold in all phases.
/// 2. Of provisions that different members owe, a promise goes before an exclusion, an exclusion
///    before *not coded*, and that before silence.
/// 3. Of several promises the strongest counts on an ordinal topic and the longest on a period; on
///    sets they are united; on a nominal topic all that occur are named.
///
/// @param topic the topic
/// @param value the combined value
/// @param provisions the provisions that make it up; empty when nothing is recorded, which counts
///   as not coded
public record Answer(Topic topic, ProvisionValue value, List<Provision> provisions) {
  public Answer {
    provisions = List.copyOf(provisions);
  }

  /// What an agreement says on a topic.
  public static Answer of(Agreement agreement, Topic topic) {
    List<Provision> current = latest(agreement.provisions(topic.key()));
    List<Provision> promises = current.stream().filter(one -> one.value().isPresent()).toList();
    if (!promises.isEmpty()) {
      return new Answer(topic, combined(topic, promises), promises);
    }
    return current.stream()
        .min(Comparator.comparingInt(one -> precedence(one.value())))
        .map(first -> new Answer(topic, first.value(), same(first, current)))
        .orElse(new Answer(topic, new ProvisionValue.Unknown(), List.of()));
  }

  /// Whether the text promises something here.
  public boolean isPresent() {
    return value.isPresent();
  }

  /// Whether the text says something here, be it that it excludes it.
  public boolean speaks() {
    return isPresent() || value instanceof ProvisionValue.Excluded;
  }

  /// Whether the topic was coded, be it as a promise, an exclusion or silence.
  public boolean isCoded() {
    return !(value instanceof ProvisionValue.Unknown);
  }

  /// Whether the value was made from several provisions.
  public boolean isCombined() {
    return provisions.size() > 1;
  }

  /// The coded values, as the codebook titles and defines them; empty for flags, periods and where
  /// nothing is promised.
  public List<CodedValue> codedValues() {
    return value instanceof ProvisionValue.Coded(List<String> codes)
        ? topic.values().stream().filter(one -> codes.contains(one.code())).toList()
        : List.of();
  }

  /// The place of the answer on an ordinal topic's scale, 0 being the weakest value; empty when
  /// nothing is promised or the topic has no order.
  public OptionalInt strength() {
    return topic.type() == ValueType.ORDINAL && value instanceof ProvisionValue.Coded coded
        ? OptionalInt.of(topic.strength(coded.codes().getFirst()))
        : OptionalInt.empty();
  }

  private static List<Provision> latest(List<Provision> all) {
    OptionalInt latest =
        all.stream()
            .map(Provision::phase)
            .filter(Objects::nonNull)
            .mapToInt(Integer::intValue)
            .max();
    return all.stream()
        .filter(
            one -> {
              Integer phase = one.phase();
              return phase == null || phase == latest.orElse(phase);
            })
        .toList();
  }

  private static int precedence(ProvisionValue value) {
    return switch (value) {
      case ProvisionValue.Coded _, ProvisionValue.Term _ -> 0;
      case ProvisionValue.Excluded _ -> 1;
      case ProvisionValue.Unknown _ -> 2;
      case ProvisionValue.Absent _ -> 3;
    };
  }

  private static List<Provision> same(Provision first, List<Provision> all) {
    return all.stream().filter(one -> one.value().equals(first.value())).toList();
  }

  private static ProvisionValue combined(Topic topic, List<Provision> promises) {
    List<ProvisionValue> values = promises.stream().map(Provision::value).toList();
    List<String> codes =
        values.stream()
            .filter(ProvisionValue.Coded.class::isInstance)
            .flatMap(one -> ((ProvisionValue.Coded) one).codes().stream())
            .toList();
    return switch (topic.type()) {
      case PERIOD ->
          values.stream()
              .filter(ProvisionValue.Term.class::isInstance)
              .map(ProvisionValue.Term.class::cast)
              .max(Comparator.comparingDouble(term -> Lengths.days(term.length())))
              .map(ProvisionValue.class::cast)
              .orElse(values.getFirst());
      case ORDINAL ->
          new ProvisionValue.Coded(
              codes.stream().max(Comparator.comparingInt(topic::strength)).stream().toList());
      case FLAG -> values.getFirst();
      case NOMINAL, SET -> {
        var named = new HashSet<>(codes);
        yield new ProvisionValue.Coded(
            topic.values().stream().map(CodedValue::code).filter(named::contains).toList());
      }
    };
  }
}
