package org.casusfoederis.persistence.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.casusfoederis.core.problem.Place;
import org.casusfoederis.core.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// The fields of a YAML mapping.
final class MappingFields extends Fields {

  private static final Pattern SHORT_WORD = Pattern.compile("[\\w.-]{1,30}");

  private final Scalars scalars;
  private final MappingNode node;
  private final Map<String, NodeTuple> entries = new LinkedHashMap<>();

  private MappingFields(Scalars scalars, String owner, MappingNode node) {
    super(scalars.findings(), owner);
    this.scalars = scalars;
    this.node = node;
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
  static Optional<MappingFields> of(Scalars scalars, String owner, Node node) {
    if (node instanceof MappingNode mapping) {
      return Optional.of(new MappingFields(scalars, owner, mapping));
    }
    scalars.wrongShape(node, owner, "keys with values");
    return Optional.empty();
  }

  @Override
  <T> Found<T> optional(String key, Form<T> form) {
    return value(key).map(node -> scalars.read(key, node, form)).orElseGet(Found::nothing);
  }

  @Override
  Optional<String> raw(String key) {
    return value(key)
        .filter(ScalarNode.class::isInstance)
        .map(scalar -> ((ScalarNode) scalar).getValue().strip());
  }

  @Override
  <T> List<T> list(String key, Form<T> form) {
    return items(key, item -> scalars.read(key, item, form));
  }

  @Override
  <T> List<T> list(String key, String itemOwner, Function<Fields, Found<T>> reader) {
    return items(key, item -> read(itemOwner, item, reader));
  }

  @Override
  <T> List<T> list(
      String key, String itemOwner, Form<T> shortForm, Function<Fields, Found<T>> reader) {
    return items(
        key,
        item ->
            item instanceof ScalarNode
                ? scalars.read(key, item, shortForm)
                : read(itemOwner, item, reader));
  }

  @Override
  <T> Found<T> nested(String key, String innerOwner, Function<Fields, Found<T>> reader) {
    return value(key).map(inner -> read(innerOwner, inner, reader)).orElseGet(Found::nothing);
  }

  @Override
  Map<String, String> texts(String key, Form<String> names) {
    var texts = new TreeMap<String, String>();
    Optional<MappingFields> inner = value(key).flatMap(mapping -> of(scalars, key, mapping));
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

  @Override
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

  @Override
  void close() {
    entries.forEach(
        (key, entry) -> {
          if (!asked().contains(key)) {
            Place place = scalars.place(entry.getKeyNode());
            add(new Problem.UnknownKey(place, key, owner(), asked()));
          }
        });
  }

  @Override
  boolean has(String key) {
    return value(key).isPresent();
  }

  @Override
  Place placeOfMissing(String key) {
    NodeTuple entry = entries.get(key);
    return entry == null ? place() : scalars.place(entry.getKeyNode());
  }

  @Override
  Place place() {
    return scalars.place(node);
  }

  @Override
  Place place(String key) {
    return value(key).map(scalars::place).orElseGet(this::place);
  }

  @Override
  Place place(String key, int item) {
    if (value(key).orElse(null) instanceof SequenceNode list && item < list.getValue().size()) {
      return scalars.place(list.getValue().get(item));
    }
    return place(key);
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
    ask(key);
    return Optional.ofNullable(entries.get(key))
        .map(NodeTuple::getValueNode)
        .filter(value -> !Scalars.isEmpty(value));
  }
}
