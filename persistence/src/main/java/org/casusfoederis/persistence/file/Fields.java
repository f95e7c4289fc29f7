package org.casusfoederis.persistence.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.casusfoederis.core.problem.InvalidValueException;
import org.casusfoederis.core.problem.Place;
import org.casusfoederis.core.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// The fields of one mapping. A reader asks for each field that it knows and at last for [#build]:
/// what was asked for is what may stand there. Whatever is wrong becomes a finding with its place;
/// nothing is thrown. A field without a value counts as left out.
final class Fields {

  private static final Pattern SHORT_WORD = Pattern.compile("[\\w.-]{1,30}");

  private final Scalars scalars;
  private final String owner;
  private final MappingNode node;
  private final Map<String, NodeTuple> entries = new LinkedHashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();
  private final int problemsBefore;

  private Fields(Scalars scalars, String owner, MappingNode node) {
    this.scalars = scalars;
    this.owner = owner;
    this.node = node;
    this.problemsBefore = scalars.findings().problemCount();
    for (NodeTuple entry : node.getValue()) {
      if (entry.getKeyNode() instanceof ScalarNode key) {
        NodeTuple first = entries.putIfAbsent(key.getValue(), entry);
        if (first != null) {
          add(
              new Problem.DuplicateKey(
                  scalars.place(key), key.getValue(), owner, scalars.place(first.getKeyNode())));
        }
      } else {
        scalars.wrongShape(entry.getKeyNode(), "a key in " + owner, "a text");
      }
    }
  }

  /// The fields of a node; nothing, and a finding, when it is no mapping.
  ///
  /// @param owner what the mapping describes: `agreement`
  static Optional<Fields> of(Scalars scalars, String owner, Node node) {
    if (node instanceof MappingNode mapping) {
      return Optional.of(new Fields(scalars, owner, mapping));
    }
    scalars.wrongShape(node, owner, "keys with values");
    return Optional.empty();
  }

  /// A field that may be left out.
  <T> Found<T> optional(String key, Form<T> form) {
    return value(key).map(node -> scalars.read(key, node, form)).orElseGet(Found::nothing);
  }

  /// A field that must be given.
  <T> Found<T> required(String key, Form<T> form) {
    require(key, "\"" + key + "\" with a value");
    return optional(key, form);
  }

  /// The keys that were asked for so far.
  List<String> asked() {
    return List.copyOf(asked);
  }

  /// The text of a scalar field as it stands there, whatever it is worth.
  Optional<String> raw(String key) {
    return value(key)
        .filter(ScalarNode.class::isInstance)
        .map(scalar -> ((ScalarNode) scalar).getValue().strip());
  }

  /// Reports the field as missing when it has no value.
  void require(String key, String expected) {
    if (value(key).isEmpty()) {
      NodeTuple entry = entries.get(key);
      Place place = entry == null ? place() : scalars.place(entry.getKeyNode());
      add(new Problem.MissingKey(place, key, owner, expected));
    }
  }

  /// A list of scalars; empty when left out.
  <T> List<T> list(String key, Form<T> form) {
    return items(key, item -> scalars.read(key, item, form));
  }

  /// A list of mappings; empty when left out.
  ///
  /// @param itemOwner what each of them describes: `member`
  <T> List<T> list(String key, String itemOwner, Function<Fields, Found<T>> reader) {
    return items(key, item -> read(itemOwner, item, reader));
  }

  /// A list of which each item is a scalar or a mapping; empty when left out.
  <T> List<T> list(
      String key, String itemOwner, Form<T> shortForm, Function<Fields, Found<T>> reader) {
    return items(
        key,
        item ->
            item instanceof ScalarNode
                ? scalars.read(key, item, shortForm)
                : read(itemOwner, item, reader));
  }

  /// A mapping in the mapping.
  <T> Found<T> nested(String key, String innerOwner, Function<Fields, Found<T>> reader) {
    return value(key).map(inner -> read(innerOwner, inner, reader)).orElseGet(Found::nothing);
  }

  /// A mapping of names to texts, in the order of the names; empty when left out.
  Map<String, String> texts(String key, Form<String> names) {
    var texts = new TreeMap<String, String>();
    Optional<Fields> inner = value(key).flatMap(mapping -> of(scalars, key, mapping));
    inner.ifPresent(
        fields ->
            fields.entries.forEach(
                (name, entry) -> {
                  Found<String> read = scalars.read(key, entry.getKeyNode(), names);
                  Found<String> text = fields.required(name, Form.TEXT);
                  if (read.orNull() != null && text.orNull() != null) {
                    texts.put(read.get(), text.get());
                  }
                }));
    return texts;
  }

  /// The nodes of one scalar, or of a list of scalars; empty when left out.
  List<ScalarNode> words(String key) {
    Optional<Node> value = value(key);
    if (value.isPresent() && value.get() instanceof ScalarNode scalar) {
      return List.of(scalar);
    }
    return items(
        key,
        item -> {
          if (item instanceof ScalarNode scalar) {
            return Found.of(scalar);
          }
          scalars.wrongShape(item, key, "a text");
          return Found.nothing();
        });
  }

  /// Makes the value when all that was asked for is sound. Reports the keys that were not asked
  /// for, and what the value's type refuses.
  <T> Found<T> build(Supplier<T> make) {
    close();
    if (scalars.findings().problemCount() > problemsBefore) {
      return Found.nothing();
    }
    try {
      return Found.of(make.get());
    } catch (InvalidValueException e) {
      add(refused(e));
      return Found.nothing();
    }
  }

  /// Reports the keys that were not asked for.
  void close() {
    entries.forEach(
        (key, entry) -> {
          if (!asked.contains(key)) {
            Place place = scalars.place(entry.getKeyNode());
            add(new Problem.UnknownKey(place, key, owner, List.copyOf(asked)));
          }
        });
  }

  private Problem refused(InvalidValueException e) {
    Optional<String> field = e.field();
    if (field.isPresent() && value(field.get()).isEmpty()) {
      return new Problem.MissingKey(place(), field.get(), owner, e.expected());
    }
    Place place = field.map(key -> place(key, e.item().orElse(0))).orElseGet(this::place);
    return new Problem.InconsistentRecord(
        place, field.map(key -> key + " of ").orElse("") + owner, e.found(), e.expected());
  }

  /// The place of the first line of the mapping.
  Place place() {
    return scalars.place(node);
  }

  /// The place of a field's value, or of the mapping when the field is left out.
  Place place(String key) {
    return value(key).map(scalars::place).orElseGet(this::place);
  }

  /// The place of an item of a field's list, or of the field when it has no such item.
  Place place(String key, int item) {
    if (value(key).orElse(null) instanceof SequenceNode list && item < list.getValue().size()) {
      return scalars.place(list.getValue().get(item));
    }
    return place(key);
  }

  /// Adds a finding about this mapping.
  void add(Problem problem) {
    scalars.findings().add(problem);
  }

  /// What the mapping describes.
  String owner() {
    return owner;
  }

  /// Where findings go.
  Findings findings() {
    return scalars.findings();
  }

  /// How scalars are read here.
  Scalars scalars() {
    return scalars;
  }

  private <T> Found<T> read(String itemOwner, Node item, Function<Fields, Found<T>> reader) {
    return of(scalars, itemOwner, item).map(reader).orElseGet(Found::nothing);
  }

  private <T> List<T> items(String key, Function<Node, Found<T>> reader) {
    Node value = value(key).orElse(null);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof SequenceNode sequence)) {
      String written = value instanceof ScalarNode scalar ? scalar.getValue() : "";
      scalars.wrongShape(
          value,
          key,
          "a list" + (SHORT_WORD.matcher(written).matches() ? ", such as [" + written + "]" : ""));
      return List.of();
    }
    var items = new ArrayList<T>();
    for (Node item : sequence.getValue()) {
      @Nullable T one = reader.apply(item).orNull();
      if (one != null) {
        items.add(one);
      }
    }
    return items;
  }

  private Optional<Node> value(String key) {
    asked.add(key);
    return Optional.ofNullable(entries.get(key))
        .map(NodeTuple::getValueNode)
        .filter(value -> !Scalars.isEmpty(value));
  }
}
