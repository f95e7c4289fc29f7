package org.casusfoederis.reporting.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import org.casusfoederis.core.record.Code;
import org.casusfoederis.core.report.SectionKind;

/// The table of contents, made from the headings of the filled parts.
final class Contents {

  /// Headings of this level and above are listed.
  private static final int DEEPEST = 2;

  /// Of a section with more chapters than these none is listed.
  private static final int MOST_CHAPTERS = 24;

  /// The tables of the annex repeat the headings of what they belong to.
  private static final String IN_ANNEX = Code.of(SectionKind.ANNEX) + "-";

  private Contents() {}

  /// Fills the table. It is filled twice: how many pages it takes decides on which pages the
  /// sections begin.
  ///
  /// @param before how many pages stand before the table
  static JasperPrint of(List<JasperPrint> body, int before, Templates templates) {
    int own = templates.fill(part(body, before)).getPages().size();
    return templates.fill(part(body, before + own));
  }

  /// The headings of the parts by their anchors.
  static Map<String, String> headings(List<JasperPrint> prints) {
    return prints.stream()
        .flatMap(print -> print.getPages().stream())
        .flatMap(page -> page.getElements().stream())
        .filter(JRPrintText.class::isInstance)
        .map(JRPrintText.class::cast)
        .filter(text -> text.getAnchorName() != null)
        .collect(
            Collectors.toMap(
                JRPrintText::getAnchorName, JRPrintText::getFullText, (first, _) -> first));
  }

  private static Part part(List<JasperPrint> body, int pagesBefore) {
    var rows = new ArrayList<Map<String, Object>>();
    Set<String> crowded = crowded(body);
    int page = pagesBefore;
    for (JasperPrint print : body) {
      for (var one : print.getPages()) {
        page++;
        for (JRPrintElement element : one.getElements()) {
          if (element instanceof JRPrintText text
              && isListed(text)
              && !crowded.contains(text.getAnchorName())) {
            rows.add(row(text, page));
          }
        }
      }
    }
    return new Part("contents", Map.of("heading", "Contents", "anchor", "contents"), rows);
  }

  /// The anchors of those chapters that stand in sections with more of them than a reader would
  /// look through here. The bookmarks have them all.
  private static Set<String> crowded(List<JasperPrint> body) {
    var chapters = new LinkedHashMap<String, List<String>>();
    String section = "";
    for (JasperPrint print : body) {
      for (var page : print.getPages()) {
        for (JRPrintElement element : page.getElements()) {
          if (element instanceof JRPrintText text && isListed(text)) {
            if (text.getBookmarkLevel() == 1) {
              section = text.getAnchorName();
            } else {
              chapters.computeIfAbsent(section, _ -> new ArrayList<>()).add(text.getAnchorName());
            }
          }
        }
      }
    }
    return chapters.values().stream()
        .filter(ofOne -> ofOne.size() > MOST_CHAPTERS)
        .flatMap(List::stream)
        .collect(Collectors.toSet());
  }

  private static boolean isListed(JRPrintText text) {
    return text.getAnchorName() != null
        && text.getBookmarkLevel() >= 1
        && text.getBookmarkLevel() <= DEEPEST
        && !text.getAnchorName().startsWith(IN_ANNEX);
  }

  private static Map<String, Object> row(JRPrintText heading, int page) {
    int level = heading.getBookmarkLevel();
    String entry = Headline.shortened(heading.getFullText());
    return Map.of(
        "level", level,
        "entry", Markup.of(entry),
        "page", Integer.toString(page),
        "anchor", heading.getAnchorName(),
        "leader", new Leader(entry, level == 1));
  }
}
