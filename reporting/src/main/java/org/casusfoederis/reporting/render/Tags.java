package org.casusfoederis.reporting.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import org.jspecify.annotations.Nullable;

/// Builds the logical structure of a report from its printed elements, in the order in which they
/// are drawn.
final class Tags {

  private final Tag document = new Tag("Document", "");

  /// The tags from the document to the one in which the last element was placed.
  private final List<Tag> open = new ArrayList<>(List.of(document));

  /// Head rows that wait for the first row of their table.
  private @Nullable Tag waitingHead;

  private String lastAlternative = "";
  private String lastGroup = "";

  /// The whole, when all is placed.
  Tag document() {
    closeTo(1);
    dropHead();
    return document;
  }

  /// Says that another part of the report begins: a table does not go on in it.
  void beginPart() {
    closeTo(sections());
    dropHead();
    lastGroup = "";
    lastAlternative = "";
  }

  /// The tag that takes the element in; empty when it is drawn for the eye only.
  Optional<Tag> place(JRPrintElement element) {
    if (element instanceof JRPrintImage image) {
      return figure(image);
    }
    if (!(element instanceof JRPrintText text)) {
      return Optional.empty();
    }
    TagPath path = TagPath.of(element).orElse(null);
    if (path == null) {
      if (text.getFullText().isEmpty()) {
        return Optional.empty();
      }
      path = TagPath.parse("P");
    }
    return path.equals(TagPath.ARTIFACT) ? Optional.empty() : place(path, text);
  }

  private Optional<Tag> place(TagPath path, JRPrintText text) {
    if (path.isHeading()) {
      lastGroup = "";
      if (path.last().type().equals("H1")) {
        closeTo(1);
        dropHead();
        push(new Tag("Sect", ""));
      }
      closeTo(sections());
      if (text.getFullText().isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(push(new Tag(path.last().type(), "")));
    }
    if (path.last().name().equals("Group")) {
      if (lastGroup.equals(text.getFullText())) {
        return Optional.empty();
      }
      lastGroup = text.getFullText();
    }
    Tag tag = path.isHead() ? head(path) : open(path.steps());
    if (tag != null && path.last().name().equals("native")) {
      Languages.named(text.getFullText()).ifPresent(tag::language);
    }
    return Optional.ofNullable(tag);
  }

  private Optional<Tag> figure(JRPrintImage image) {
    String alternative = image.getHyperlinkTooltip();
    if (alternative == null || alternative.isEmpty()) {
      return Optional.empty();
    }
    TagPath path = TagPath.of(image).orElse(TagPath.parse("Figure"));
    if (path.equals(TagPath.ARTIFACT)) {
      return Optional.empty();
    }
    boolean repeated = path.steps().size() == 1 && alternative.equals(lastAlternative);
    lastAlternative = path.steps().size() == 1 ? alternative : lastAlternative;
    Tag tag = repeated ? null : path.isHead() ? head(path) : open(path.steps());
    if (tag != null) {
      tag.alternative(alternative);
    }
    return Optional.ofNullable(tag);
  }

  /// A cell of a head row; null when its table has begun already, and the row is there again for
  /// the eye.
  private @Nullable Tag head(TagPath path) {
    TagPath.Step table = path.steps().getFirst();
    int depth = sections();
    if (open.size() > depth && matches(open.get(depth), table)) {
      return null;
    }
    if (waitingHead == null || !waitingHead.name().equals(table.name())) {
      dropHead();
      waitingHead = new Tag(table.type(), table.name());
    }
    Tag tag = waitingHead;
    for (TagPath.Step step : path.steps().subList(2, path.steps().size())) {
      boolean leaf = step == path.last();
      List<Tag> children = tag.children();
      tag =
          leaf || step.begins() || children.isEmpty() || !matches(children.getLast(), step)
              ? tag.add(tag(step))
              : children.getLast();
    }
    return tag;
  }

  /// Shares the open tags with which the path begins and opens the others.
  private Tag open(List<TagPath.Step> steps) {
    int depth = sections();
    for (int i = 0; i < steps.size(); i++) {
      TagPath.Step step = steps.get(i);
      boolean leaf = i == steps.size() - 1;
      if (leaf || step.begins() || open.size() <= depth || !matches(open.get(depth), step)) {
        closeTo(depth);
        push(tag(step));
      }
      depth++;
    }
    return open.getLast();
  }

  private Tag tag(TagPath.Step step) {
    var tag = new Tag(step.type(), step.type().equals("TH") ? "" : step.name());
    if (step.type().equals("TH")) {
      tag.scope(step.name().equals("Column") ? "Column" : "Row");
      if (step.name().equals("Group")) {
        tag.columns(0);
      }
    }
    if (step.type().equals("Table")
        && waitingHead != null
        && waitingHead.name().equals(step.name())) {
      tag.addFirst(waitingHead.children());
      waitingHead = null;
    }
    return tag;
  }

  private static boolean matches(Tag tag, TagPath.Step step) {
    return tag.is(step.type()) && (step.type().equals("TH") || tag.name().equals(step.name()));
  }

  private Tag push(Tag tag) {
    open.getLast().add(tag);
    open.add(tag);
    return tag;
  }

  /// How many of the open tags are the document and its section.
  private int sections() {
    return open.size() > 1 && open.get(1).is("Sect") ? 2 : 1;
  }

  private void closeTo(int depth) {
    while (open.size() > depth) {
      Tag closed = open.removeLast();
      if (closed.is("Table")) {
        TableShape.complete(closed);
      }
    }
  }

  /// Keeps the words of a head whose table never came.
  private void dropHead() {
    if (waitingHead != null) {
      Tag table = open.getLast().add(new Tag("Table", ""));
      table.addFirst(waitingHead.children());
      waitingHead = null;
    }
  }
}
