package org.casusfoederis.core.compare;

import org.casusfoederis.core.agreement.ProvisionValue;
import org.casusfoederis.core.codebook.ValueType;

/// How what one agreement says on a topic compares with what the focus agreement says.
///
/// Silence and exclusion are two answers: each is equal to itself, weaker than a promise, and other
/// than the other. What is not coded compares with nothing.
public enum Difference {
  /// The same coded value; also when both are silent.
  SAME,
  /// A stronger promise than the focus agreement's, or a promise where that makes none.
  STRONGER,
  /// A weaker promise than the focus agreement's, or none where that makes one.
  WEAKER,
  /// Another value, on a topic that does not tell strong from weak.
  OTHER,
  /// One of both is not coded.
  NOT_COMPARABLE;

  /// How one answer compares with the focus agreement's answer on the same topic.
  public static Difference of(Answer focus, Answer other) {
    if (!focus.isCoded() || !other.isCoded()) {
      return NOT_COMPARABLE;
    }
    if (same(focus.value(), other.value())) {
      return SAME;
    }
    return switch (Direction.of(focus.topic())) {
      case UNORDERED -> OTHER;
      case MORE_IS_STRONGER -> signed(Integer.compare(amount(other), amount(focus)));
      case MORE_IS_WEAKER -> signed(Integer.compare(amount(focus), amount(other)));
    };
  }

  private static boolean same(ProvisionValue one, ProvisionValue other) {
    return one instanceof ProvisionValue.Term(var a) && other instanceof ProvisionValue.Term(var b)
        ? a.normalized().equals(b.normalized())
        : one.equals(other);
  }

  private static Difference signed(int sign) {
    return sign == 0 ? OTHER : sign > 0 ? STRONGER : WEAKER;
  }

  private static int amount(Answer answer) {
    return switch (answer.value()) {
      case ProvisionValue.Coded _, ProvisionValue.Term _ ->
          answer.topic().type() == ValueType.ORDINAL ? 1 + answer.strength().orElse(0) : 1;
      case ProvisionValue.Excluded _, ProvisionValue.Absent _, ProvisionValue.Unknown _ -> 0;
    };
  }
}
