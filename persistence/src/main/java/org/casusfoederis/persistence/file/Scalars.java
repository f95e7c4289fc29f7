package org.casusfoederis.persistence.file;

import org.casusfoederis.core.problem.InvalidValueException;
import org.casusfoederis.core.problem.Place;
import org.casusfoederis.core.problem.Problem;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Reads the scalars of one file and says what is wrong with them.
///
/// @param source the file
/// @param findings where findings go
record Scalars(SourceText source, Findings findings) {

  /// Whether a node is a scalar without a value: empty, or a null of YAML.
  static boolean isEmpty(Node node) {
    return node instanceof ScalarNode scalar
        && (scalar.getValue().isBlank()
            || (scalar.isPlain()
                && (scalar.getValue().equals("~") || scalar.getValue().equals("null"))));
  }

  /// The value of a scalar, with white space around it left out; nothing, and a finding, when it
  /// has no such form. A key of another record is noted as a reference.
  ///
  /// @param field of what it is the value
  <T> Found<T> read(String field, Node node, Form<T> form) {
    if (!(node instanceof ScalarNode scalar)) {
      wrongShape(node, field, "a text");
      return Found.nothing();
    }
    String text = scalar.getValue().strip();
    try {
      T value = form.parse().apply(text);
      if (!form.refersTo().isEmpty()) {
        findings.refer(form.refersTo(), text, () -> place(node));
      }
      return Found.of(value);
    } catch (InvalidValueException e) {
      findings.add(refused(place(node), text, field, e));
      return Found.nothing();
    }
  }

  /// The finding for a value that its type refused.
  static Problem refused(Place place, String text, String field, InvalidValueException e) {
    return e.allowed().isEmpty()
        ? new Problem.MalformedValue(place, text, field, e.expected())
        : new Problem.UnknownValue(place, text, field, e.allowed());
  }

  /// Reports a node of another shape than wanted.
  void wrongShape(Node node, String field, String expected) {
    String found =
        switch (node) {
          case SequenceNode _ -> "a list";
          case MappingNode _ -> "keys with values";
          default -> isEmpty(node) ? "nothing" : "a text";
        };
    findings.add(new Problem.WrongShape(place(node), field, found, expected));
  }

  Place place(Node node) {
    return source.place(node);
  }
}
