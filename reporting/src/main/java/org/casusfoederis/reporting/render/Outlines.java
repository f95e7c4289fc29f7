package org.casusfoederis.reporting.render;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The outlines of today's countries after Natural Earth, in the Equal Earth projection (Šavrič,
/// Patterson and Jenny 2019, International Journal of Geographical Information Science 33,
/// 454–465), which keeps areas. Units are radii of the globe; y grows to the south.
///
/// @param lands the outlines by ISO 3166-1 alpha-3 code
/// @param dots where a small country is marked, by the same codes
record Outlines(Map<String, Path2D> lands, Map<String, Point2D> dots) {

  private static final String RESOURCE = "/org/casusfoederis/reporting/map/countries.txt";

  /// How far south the map reaches, in degrees: to Cape Horn.
  private static final double SOUTH = -57;

  private static final double NORTH = 84;

  /// The meridian in the middle. The map ends in the Bering Strait, so that no country is cut.
  private static final double CENTRE = 11;

  private static final double EAST_OF = CENTRE - 180;

  private static final double A1 = 1.340264;
  private static final double A2 = -0.081106;
  private static final double A3 = 0.000893;
  private static final double A4 = 0.003796;
  private static final double M = Math.sqrt(3) / 2;

  Outlines {
    lands = Collections.unmodifiableMap(new TreeMap<>(lands));
    dots = Collections.unmodifiableMap(new TreeMap<>(dots));
  }

  /// Reads them from the class path.
  static Outlines load() {
    var lands = new TreeMap<String, Path2D>();
    var dots = new TreeMap<String, Point2D>();
    try (InputStream in = Objects.requireNonNull(Outlines.class.getResourceAsStream(RESOURCE));
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] words = line.split(" ", 3);
        if (words[0].equals("land")) {
          lands.put(words[1], land(words[2]));
        } else {
          dots.put(words[1], points(words[2])[0]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Outlines(lands, dots);
  }

  /// The left edge of the map.
  static double west() {
    return project(EAST_OF, 0).getX();
  }

  /// How wide the map is.
  static double width() {
    return -2 * west();
  }

  /// The upper edge of the map.
  static double top() {
    return project(0, NORTH).getY();
  }

  /// How high the map is.
  static double height() {
    return project(0, SOUTH).getY() - top();
  }

  private static Path2D land(String rings) {
    var path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (String ring : rings.split(";")) {
      boolean first = true;
      for (Point2D point : points(ring)) {
        if (first) {
          path.moveTo(point.getX(), point.getY());
        } else {
          path.lineTo(point.getX(), point.getY());
        }
        first = false;
      }
      path.closePath();
    }
    return path;
  }

  private static Point2D[] points(String numbers) {
    int[] degrees = Stream.of(numbers.split(" ")).mapToInt(Integer::parseInt).toArray();
    boolean eastern = IntStream.range(0, degrees.length / 2).anyMatch(i -> degrees[2 * i] > 0);
    var points = new Point2D[degrees.length / 2];
    for (int i = 0; i < points.length; i++) {
      double longitude = degrees[2 * i] / 100.0;
      // A ring of the east goes on beyond the 180th meridian.
      boolean beyond = eastern && longitude < EAST_OF;
      points[i] = project(beyond ? longitude + 360 : longitude, degrees[2 * i + 1] / 100.0);
    }
    return points;
  }

  private static Point2D project(double longitude, double latitude) {
    double theta = Math.asin(M * Math.sin(Math.toRadians(latitude)));
    double squared = theta * theta;
    double sixth = squared * squared * squared;
    double x =
        Math.toRadians(longitude - CENTRE)
            * Math.cos(theta)
            / (M * (A1 + 3 * A2 * squared + sixth * (7 * A3 + 9 * A4 * squared)));
    double y = theta * (A1 + A2 * squared + sixth * (A3 + A4 * squared));
    return new Point2D.Double(x, -y);
  }
}
