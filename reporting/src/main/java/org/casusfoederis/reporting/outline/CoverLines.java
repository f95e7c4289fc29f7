package org.casusfoederis.reporting.outline;

import java.util.List;
import java.util.stream.Stream;
import org.casusfoederis.reporting.model.Cover;
import org.casusfoederis.reporting.model.LocatorMap;

/// What a cover says below its titles, line by line.
public final class CoverLines {

  private CoverLines() {}

  /// The lines; none is empty.
  public static List<String> of(Cover cover) {
    LocatorMap map = cover.map();
    return Stream.of(
            Stream.of(
                cover.compared().isEmpty()
                    ? ""
                    : "Compared with " + String.join(" · ", cover.compared())),
            Stream.of(cover.counts(), cover.scope(), cover.date(), cover.author()),
            map == null
                ? Stream.<String>of()
                : Stream.of(String.join(" · ", map.key()), map.alternative(), map.caption()))
        .flatMap(lines -> lines)
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
