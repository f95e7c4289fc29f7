package org.casusfoederis.reporting.render;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An element of the logical structure of a PDF (ISO 32000-1, 14.7.2), with what it holds in
/// reading order.
final class Tag {

  /// What a tag holds: a piece of a page, or another tag.
  sealed interface Content {}

  /// A piece of marked content.
  ///
  /// @param page its page, from 0
  /// @param mark its number on the page
  record Piece(int page, int mark) implements Content {}

  /// A tag within a tag.
  record Child(Tag tag) implements Content {}

  private final String type;
  private final String name;
  private final List<Content> contents = new ArrayList<>();
  private @Nullable String scope;
  private @Nullable String alternative;
  private @Nullable String language;
  private int columns = 1;

  /// @param type the standard structure type, such as `P`
  /// @param name keeps apart what has the same type; may be empty
  Tag(String type, String name) {
    this.type = type;
    this.name = name;
  }

  String type() {
    return type;
  }

  String name() {
    return name;
  }

  boolean is(String wanted) {
    return type.equals(wanted);
  }

  List<Content> contents() {
    return List.copyOf(contents);
  }

  List<Tag> children() {
    return contents.stream()
        .filter(Child.class::isInstance)
        .map(Child.class::cast)
        .map(Child::tag)
        .toList();
  }

  boolean isEmpty() {
    return contents.isEmpty();
  }

  Tag add(Tag child) {
    contents.add(new Child(child));
    return child;
  }

  void addFirst(List<Tag> children) {
    contents.addAll(0, children.stream().map(Child::new).toList());
  }

  void add(Piece piece) {
    contents.add(piece);
  }

  /// `Row` or `Column` of a header cell.
  @Nullable String scope() {
    return scope;
  }

  void scope(String value) {
    scope = value;
  }

  /// What a figure says, in words.
  @Nullable String alternative() {
    return alternative;
  }

  void alternative(String value) {
    alternative = value;
  }

  /// The language of the text, as in BCP 47, when it is not the document's.
  @Nullable String language() {
    return language;
  }

  void language(String value) {
    language = value;
  }

  /// How many columns a cell takes.
  int columns() {
    return columns;
  }

  void columns(int value) {
    columns = value;
  }
}
