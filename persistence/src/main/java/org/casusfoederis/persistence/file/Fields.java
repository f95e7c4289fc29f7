package org.casusfoederis.persistence.file;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.casusfoederis.core.problem.InvalidValueException;
import org.casusfoederis.core.problem.Place;
import org.casusfoederis.core.problem.Problem;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// The fields of one thing that is described in a file: of a YAML mapping, or of a row of a table.
/// A reader asks for each field that it knows and at last for [#build]: what was asked for is what
/// may stand there. Whatever is wrong becomes a finding with its place; nothing is thrown. A field
/// without a value counts as left out.
abstract class Fields {

  private final Findings findings;
  private final String owner;
  private final Set<String> asked = new LinkedHashSet<>();
  private final long problemsBefore;
  private boolean spoilt;

  /// @param owner what has the fields: `agreement`
  Fields(Findings findings, String owner) {
    this.findings = findings;
    this.owner = owner;
    this.problemsBefore = findings.problemCount();
  }

  /// Whether the field has a value; it counts as asked for.
  abstract boolean has(String key);

  /// A field that may be left out.
  abstract <T> Found<T> optional(String key, Form<T> form);

  /// A list of scalars; empty when left out.
  abstract <T> List<T> list(String key, Form<T> form);

  /// A list of things with fields of their own; empty when left out.
  ///
  /// @param itemOwner what each of them is: `member`
  abstract <T> List<T> list(String key, String itemOwner, Function<Fields, Found<T>> reader);

  /// A list of which each item is a scalar or a thing with fields; empty when left out.
  abstract <T> List<T> list(
      String key, String itemOwner, Form<T> shortForm, Function<Fields, Found<T>> reader);

  /// A thing with fields of its own.
  abstract <T> Found<T> nested(String key, String innerOwner, Function<Fields, Found<T>> reader);

  /// Names with texts, in the order of the names; empty when left out.
  abstract Map<String, String> texts(String key, Form<String> names);

  /// The nodes of one scalar, or of a list of scalars; empty when left out.
  abstract List<ScalarNode> words(String key);

  /// The text of a scalar field as it stands there, whatever it is worth.
  abstract Optional<String> raw(String key);

  /// Reports what stands there and was not asked for.
  abstract void close();

  /// The place of the whole.
  abstract Place place();

  /// The place of a field's value, or of the whole when the field is left out.
  abstract Place place(String key);

  /// The place of an item of a field's list, or of the field when it has no such item.
  abstract Place place(String key, int item);

  /// Where a field that has no value should have it.
  abstract Place placeOfMissing(String key);

  /// A field that must be given.
  <T> Found<T> required(String key, Form<T> form) {
    require(key, "\"" + key + "\" with a value");
    return optional(key, form);
  }

  /// Reports the field as missing when it has no value.
  void require(String key, String expected) {
    if (!has(key)) {
      add(new Problem.MissingKey(placeOfMissing(key), key, owner, expected));
    }
  }

  /// The fields that were asked for so far.
  List<String> asked() {
    return List.copyOf(asked);
  }

  /// Takes note that a field may stand here.
  void ask(String key) {
    asked.add(key);
  }

  /// Makes the value when all that was asked for is sound. Reports the fields that were not asked
  /// for, and what the value's type refuses.
  <T> Found<T> build(Supplier<T> make) {
    close();
    if (spoilt || findings.problemCount() > problemsBefore) {
      return Found.nothing();
    }
    try {
      return Found.of(make.get());
    } catch (InvalidValueException e) {
      add(refused(e));
      return Found.nothing();
    }
  }

  /// Says that something is wrong here that was told already.
  void spoil() {
    spoilt = true;
  }

  private Problem refused(InvalidValueException e) {
    Optional<String> field = e.field();
    if (field.isPresent() && !has(field.get())) {
      return new Problem.MissingKey(place(), field.get(), owner, e.expected());
    }
    Place place = field.map(key -> place(key, e.item().orElse(0))).orElseGet(this::place);
    return new Problem.InconsistentRecord(
        place, field.map(key -> key + " of ").orElse("") + owner, e.found(), e.expected());
  }

  /// Adds a finding.
  void add(Problem problem) {
    findings.add(problem);
  }

  /// What has the fields.
  String owner() {
    return owner;
  }

  /// Where findings go.
  Findings findings() {
    return findings;
  }
}
