package org.casusfoederis.reporting.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The first page.
///
/// @param title of the report
/// @param subtitle what it is about: the focus agreement's full title
/// @param nativeTitles the same in the languages of its texts
/// @param map where the members are; null when no state is on it
/// @param compared the short titles of the other agreements
/// @param counts what the report rests on, in a line: `10 agreements · 6 deployments · …`
/// @param date as of which day the records stand, in words; may be empty
/// @param scope what was chosen of the records, in words; empty when everything was
/// @param author who gives it out; may be empty
/// @param logo the sign of the author; may be null
public record Cover(
    String title,
    String subtitle,
    List<String> nativeTitles,
    @Nullable LocatorMap map,
    List<String> compared,
    String counts,
    String date,
    String scope,
    String author,
    @Nullable Logo logo) {
  public Cover {
    nativeTitles = List.copyOf(nativeTitles);
    compared = List.copyOf(compared);
  }

  /// The same with another title, author and logo; what is null stays as it is.
  public Cover with(
      @Nullable String otherTitle, @Nullable String otherAuthor, @Nullable Logo otherLogo) {
    return new Cover(
        otherTitle == null ? title : otherTitle,
        subtitle,
        nativeTitles,
        map,
        compared,
        counts,
        date,
        scope,
        otherAuthor == null ? author : otherAuthor,
        otherLogo == null ? logo : otherLogo);
  }
}
