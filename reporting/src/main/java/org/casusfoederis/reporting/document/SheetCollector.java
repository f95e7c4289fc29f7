package org.casusfoederis.reporting.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casusfoederis.reporting.model.CitedText;
import org.casusfoederis.reporting.model.ConductSheet.Figure;
import org.casusfoederis.reporting.model.ConductSheet.Series;
import org.casusfoederis.reporting.model.Cover;
import org.casusfoederis.reporting.model.SourceEntry;
import org.casusfoederis.reporting.model.Term;
import org.casusfoederis.reporting.model.Timeline;
import org.casusfoederis.reporting.outline.Block;
import org.casusfoederis.reporting.outline.Cell;
import org.casusfoederis.reporting.outline.CoverLines;
import org.casusfoederis.reporting.outline.Division;
import org.casusfoederis.reporting.outline.Outline;

/// Collects the blocks of a report into sheets: of each section those of one form stand on one
/// sheet, each row with the headings under which it stood.
final class SheetCollector {

  private static final int LONGEST_NAME = 31;

  /// The rows of one form under one division.
  private record Form(String section, List<String> columns) {}

  private final Map<Form, List<List<Sheet.Value>>> rows = new LinkedHashMap<>();

  List<Sheet> sheets(Outline outline) {
    about(outline.cover());
    for (Division division : outline.divisions()) {
      division(division.heading(), division, List.of());
    }
    var sheets = new ArrayList<Sheet>();
    rows.forEach(
        (form, ofForm) ->
            sheets.add(new Sheet(name(form.section(), sheets), form.columns(), ofForm)));
    return sheets;
  }

  private void about(Cover cover) {
    var texts = new ArrayList<CitedText>();
    Stream.of(
            Stream.of(cover.title(), cover.subtitle()),
            cover.nativeTitles().stream(),
            CoverLines.of(cover).stream())
        .flatMap(one -> one)
        .filter(text -> !text.isEmpty())
        .forEach(text -> texts.add(new CitedText(text, List.of())));
    texts.forEach(text -> text("About", List.of(), "", text));
  }

  private void division(String sheet, Division division, List<String> path) {
    for (Block block : division.blocks()) {
      block(sheet, block, path);
    }
    for (Division part : division.divisions()) {
      division(sheet, part, Stream.concat(path.stream(), Stream.of(part.heading())).toList());
    }
  }

  private void block(String sheet, Block block, List<String> path) {
    switch (block) {
      case Block.Paragraph(var text) -> text(sheet, path, "", text);
      case Block.Note(var text) -> text(sheet, path, "", new CitedText(text, List.of()));
      case Block.NativeTitle(var text) -> text(sheet, path, "", new CitedText(text, List.of()));
      case Block.Numbered(var items) -> {
        for (int i = 0; i < items.size(); i++) {
          text(sheet, path, Integer.toString(i + 1), items.get(i));
        }
      }
      case Block.Terms(var terms) -> {
        for (Term term : terms) {
          text(sheet, path, term.name(), term.text());
        }
      }
      case Block.Table table -> table(sheet, table, path);
      case Block.Ranges(var series) -> ranges(sheet, series, path);
      case Block.Spans(var timeline) -> spans(sheet, timeline);
      case Block.References(var sources) -> references(sheet, sources);
    }
  }

  private void text(String sheet, List<String> path, String item, CitedText text) {
    add(
        sheet,
        List.of("Under", "Item", "Text", "Sources"),
        List.of(
            words(String.join(" / ", path)),
            words(item),
            words(text.text()),
            numbers(text.sources())));
  }

  private void table(String sheet, Block.Table table, List<String> path) {
    String under =
        path.isEmpty() || !path.getLast().equals(table.caption())
            ? Stream.concat(path.stream(), Stream.of(table.caption()))
                .collect(Collectors.joining(" / "))
            : String.join(" / ", path);
    var columns = new ArrayList<>(List.of("Under"));
    columns.addAll(table.columns());
    columns.add("Sources");
    for (List<Cell> row : table.rows()) {
      var values = new ArrayList<Sheet.Value>();
      values.add(words(under));
      row.forEach(cell -> values.add(value(cell)));
      values.add(
          numbers(
              row.stream()
                  .flatMap(
                      cell ->
                          cell instanceof Cell.Words(var text)
                              ? text.sources().stream()
                              : Stream.empty())
                  .distinct()
                  .sorted()
                  .toList()));
      add(sheet, columns, values);
    }
  }

  private static Sheet.Value value(Cell cell) {
    return switch (cell) {
      case Cell.Head(var text) -> words(text);
      case Cell.Words(var text) -> words(text.text());
      case Cell.Number(var value, var _) -> new Sheet.Amount(value.doubleValue());
      case Cell.Empty _ -> new Sheet.Nothing();
    };
  }

  private void ranges(String sheet, Series series, List<String> path) {
    for (Figure figure : series.figures()) {
      add(
          sheet + " figures",
          List.of(
              "Under", "Measure", "Unit", "Stage", "By", "For", "Low", "High", "Figure", "Scope",
              "Grade", "Sources"),
          List.of(
              words(String.join(" / ", path)),
              words(series.measure()),
              words(series.unit()),
              words(series.stage()),
              words(figure.by()),
              words(figure.on()),
              figure.openLow() ? new Sheet.Nothing() : new Sheet.Amount(figure.low()),
              figure.openHigh() ? new Sheet.Nothing() : new Sheet.Amount(figure.high()),
              words(figure.figure()),
              words(figure.scope()),
              words(figure.grade()),
              numbers(figure.sources())));
    }
  }

  private void spans(String sheet, Timeline timeline) {
    for (Timeline.Bar bar : timeline.bars()) {
      add(
          sheet + " years",
          List.of("Agreement", "Begin", "End", "Dates"),
          List.of(
              words(bar.label()),
              new Sheet.Day(bar.begin()),
              bar.end() == null ? new Sheet.Nothing() : new Sheet.Day(bar.end()),
              words(bar.dates())));
    }
  }

  private void references(String sheet, List<SourceEntry> sources) {
    for (SourceEntry source : sources) {
      add(
          sheet,
          List.of("Number", "Reference", "Address", "Reliability", "Remarks"),
          List.of(
              new Sheet.Amount(source.number()),
              words(source.reference()),
              words(source.url()),
              words(source.reliability()),
              words(source.remarks())));
    }
  }

  private void add(String sheet, List<String> columns, List<Sheet.Value> values) {
    rows.computeIfAbsent(new Form(sheet, List.copyOf(columns)), _ -> new ArrayList<>()).add(values);
  }

  private static Sheet.Value words(String text) {
    return text.isEmpty() ? new Sheet.Nothing() : new Sheet.Text(text);
  }

  private static Sheet.Value numbers(List<Integer> sources) {
    return words(sources.stream().map(String::valueOf).collect(Collectors.joining(", ")));
  }

  /// A name that spreadsheets accept and that no other sheet has.
  private static String name(String wanted, List<Sheet> others) {
    String plain = wanted.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
    for (int i = 1; ; i++) {
      String number = i == 1 ? "" : " " + i;
      String name =
          plain.substring(0, Math.min(plain.length(), LONGEST_NAME - number.length())) + number;
      if (others.stream().noneMatch(other -> other.name().equalsIgnoreCase(name))) {
        return name;
      }
    }
  }
}
