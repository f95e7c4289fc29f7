package org.casusfoederis.reporting.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.casusfoederis.reporting.model.LocatorMap;
import org.casusfoederis.reporting.model.LocatorMap.Role;
import org.casusfoederis.reporting.model.LocatorMap.Territory;

/// The world with the members of the agreements shaded: three shades of which each is clearly
/// lighter than the other, so that the map is read in greyscale too. A small country is marked with
/// a dot.
final class WorldMap extends Drawing {

  static final Color LAND = new Color(0xE7EAEE);
  private static final Color BORDER = Color.WHITE;
  private static final double DOT = 1.5;

  private final LocatorMap map;

  WorldMap(LocatorMap map) {
    this.map = map;
  }

  /// The colour of members.
  static Color colour(Role role) {
    return switch (role) {
      case FOCUS -> ACCENT;
      case OTHER -> BAND;
    };
  }

  @Override
  void draw(Graphics2D g, double width, double height) {
    Outlines outlines = Outlines.load();
    double scale = Math.min(width / Outlines.width(), height / Outlines.height());
    var place = new AffineTransform();
    place.translate((width - Outlines.width() * scale) / 2, 0);
    place.scale(scale, scale);
    place.translate(-Outlines.west(), -Outlines.top());
    var shaded = new EnumMap<Role, TreeSet<String>>(Role.class);
    for (Territory territory : map.territories()) {
      shaded.computeIfAbsent(territory.role(), _ -> new TreeSet<>()).add(territory.iso3());
    }
    var rest = new TreeSet<>(outlines.lands().keySet());
    shaded.values().forEach(rest::removeAll);
    fill(g, LAND, outlines, rest, place);
    // The focus comes last: its dots lie above those of others.
    for (Role role : List.of(Role.OTHER, Role.FOCUS)) {
      TreeSet<String> of = shaded.getOrDefault(role, new TreeSet<>());
      fill(g, colour(role), outlines, of, place);
      of.stream()
          .filter(outlines.dots()::containsKey)
          .map(iso3 -> place.transform(outlines.dots().get(iso3), new Point2D.Double()))
          .forEach(
              at -> {
                dot(g, BORDER, at.getX(), at.getY(), DOT + 0.5);
                dot(g, colour(role), at.getX(), at.getY(), DOT);
              });
    }
  }

  private static void fill(
      Graphics2D g,
      Color colour,
      Outlines outlines,
      Iterable<String> countries,
      AffineTransform place) {
    Map<String, Path2D> lands = outlines.lands();
    for (String iso3 : countries) {
      Path2D land = lands.get(iso3);
      if (land != null) {
        Shape shape = place.createTransformedShape(land);
        g.setColor(colour);
        g.fill(shape);
        g.setColor(BORDER);
        g.setStroke(new BasicStroke(0.3f));
        g.draw(shape);
      }
    }
  }
}
