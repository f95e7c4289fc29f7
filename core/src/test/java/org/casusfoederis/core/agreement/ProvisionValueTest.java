package org.casusfoederis.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import java.util.List;
import org.casusfoederis.core.codebook.Codebook;
import org.casusfoederis.core.codebook.CodedValue;
import org.casusfoederis.core.codebook.Topic;
import org.casusfoederis.core.codebook.ValueType;
import org.casusfoederis.core.problem.InvalidValueException;
import org.casusfoederis.core.record.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProvisionValueTest {

  private static final Topic OFFENCE = topic("offence");
  private static final Topic AUTOMATICITY = topic("automaticity");
  private static final Topic MEANS = topic("means");

  static List<Topic> topics() {
    return Codebook.version1().topics();
  }

  @ParameterizedTest
  @MethodSource("topics")
  void everyTopicCanBeExcluded(Topic topic) {
    assertThat(ProvisionValue.parse(topic, List.of("no"))).isEqualTo(new ProvisionValue.Excluded());
  }

  @ParameterizedTest
  @MethodSource("topics")
  void everyCodeOfATopicIsAValueOfIt(Topic topic) {
    for (CodedValue value : topic.values()) {
      assertThat(ProvisionValue.parse(topic, List.of(value.code())))
          .isEqualTo(new ProvisionValue.Coded(List.of(value.code())));
    }
  }

  @Test
  void aFlagIsYes() {
    assertThat(ProvisionValue.parse(OFFENCE, List.of("yes")))
        .isEqualTo(new ProvisionValue.Coded(List.of("yes")));
    rejected(OFFENCE, "true");
  }

  @Test
  void aSetIsKeptInTheOrderOfTheCodebook() {
    assertThat(ProvisionValue.parse(MEANS, List.of("other", "military")))
        .isEqualTo(new ProvisionValue.Coded(List.of("military", "other")));
  }

  @Test
  void rejectsACodeTwiceInASet() {
    rejected(MEANS, "military", "military");
  }

  @Test
  void rejectsNoBesideACode() {
    rejected(MEANS, "military", "no");
  }

  @Test
  void rejectsSeveralCodesWhereOneIsWanted() {
    rejected(AUTOMATICITY, "automatic", "joint_decision");
  }

  @Test
  void rejectsAnEmptyList() {
    rejected(MEANS);
  }

  @Test
  void suggestsTheNearestCode() {
    assertThatThrownBy(() -> ProvisionValue.parse(AUTOMATICITY, List.of("atomatic")))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            e -> {
              assertThat(e.suggestion()).contains("automatic");
              assertThat(e.allowed()).contains("automatic", "no");
            });
  }

  @Test
  void readsALengthOfTime() {
    assertThat(ProvisionValue.parse(periodTopic(), List.of("P10Y")))
        .isEqualTo(new ProvisionValue.Term(Period.ofYears(10)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"10 years", "P0Y", "P-1Y", "PT1H", "P"})
  void rejectsWhatIsNoLengthOfTime(String written) {
    rejected(periodTopic(), written);
  }

  private static void rejected(Topic topic, String... written) {
    assertThatThrownBy(() -> ProvisionValue.parse(topic, List.of(written)))
        .isInstanceOf(InvalidValueException.class);
  }

  private static Topic periodTopic() {
    return topics().stream()
        .filter(topic -> topic.type() == ValueType.PERIOD)
        .findFirst()
        .orElseThrow();
  }

  private static Topic topic(String key) {
    return Codebook.version1().topic(Key.of(key));
  }
}
