package org.casusfoederis.reporting.model;

import java.util.List;

/// The first page.
///
/// @param title of the report
/// @param subtitle the focus agreement's full title
/// @param nativeTitles the focus agreement's titles in the languages of its texts
/// @param compared the short titles of the other agreements
/// @param counts what the report rests on, in a line: `10 agreements · 6 deployments · …`
/// @param date as of which day the records stand, in words; may be empty
public record Cover(
    String title,
    String subtitle,
    List<String> nativeTitles,
    List<String> compared,
    String counts,
    String date) {
  public Cover {
    nativeTitles = List.copyOf(nativeTitles);
    compared = List.copyOf(compared);
  }
}
