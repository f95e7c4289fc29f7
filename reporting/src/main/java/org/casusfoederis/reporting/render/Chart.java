package org.casusfoederis.reporting.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Dimension2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;
import net.sf.jasperreports.engine.util.JRFontNotFoundException;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.DimensionRenderable;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import org.jspecify.annotations.Nullable;

/// A vector drawing as wide as the text, with the few shapes that our charts are made of. Colours
/// differ in lightness, so that they can be told apart in greyscale.
abstract class Chart extends AbstractRenderer implements Graphics2DRenderable, DimensionRenderable {

  /// The width of the text, in points.
  static final double WIDTH = 475;

  static final Color INK = new Color(0x22262B);
  static final Color GREY = new Color(0x5A5F66);
  static final Color RULE = new Color(0xC9CDD2);
  static final Color ACCENT = new Color(0x1B365D);
  static final Color BAND = new Color(0x9DB2CC);

  private final double height;
  private transient @Nullable JasperReportsContext context;

  Chart(double height) {
    this.height = height;
  }

  /// Draws on a surface of [#WIDTH] by the height given.
  abstract void draw(Graphics2D g);

  @Override
  public Dimension2D getDimension(JasperReportsContext ignored) {
    var size = new java.awt.Dimension();
    size.setSize(WIDTH, height);
    return size;
  }

  @Override
  public void render(JasperReportsContext jasper, Graphics2D g, Rectangle2D area) {
    context = jasper;
    var own = (Graphics2D) g.create();
    own.translate(area.getX(), area.getY());
    own.scale(area.getWidth() / WIDTH, area.getHeight() / height);
    draw(own);
    own.dispose();
  }

  enum Align {
    LEFT,
    CENTRE,
    RIGHT
  }

  final void line(
      Graphics2D g, Color colour, float weight, double x1, double y1, double x2, double y2) {
    g.setColor(colour);
    g.setStroke(new BasicStroke(weight));
    g.draw(new Line2D.Double(x1, y1, x2, y2));
  }

  /// A small triangle that says: it goes on to the right.
  final void arrow(Graphics2D g, Color colour, double x, double y) {
    triangle(g, colour, x, y, 5);
  }

  /// A small triangle that says: it goes on to the left.
  final void arrowBack(Graphics2D g, Color colour, double x, double y) {
    triangle(g, colour, x, y, -5);
  }

  private static void triangle(Graphics2D g, Color colour, double x, double y, double length) {
    var triangle = new Path2D.Double();
    triangle.moveTo(x, y - 4);
    triangle.lineTo(x + length, y);
    triangle.lineTo(x, y + 4);
    triangle.closePath();
    g.setColor(colour);
    g.fill(triangle);
  }

  /// Writes a text on a base line. It is drawn as outlines: the same text stands, as text, in the
  /// chart's alternative.
  final void text(
      Graphics2D g,
      String text,
      double x,
      double y,
      float size,
      boolean bold,
      Color colour,
      Align align) {
    Font font = font(bold).deriveFont(size);
    var glyphs = font.createGlyphVector(g.getFontRenderContext(), text);
    double width = glyphs.getLogicalBounds().getWidth();
    double left =
        switch (align) {
          case LEFT -> x;
          case CENTRE -> x - width / 2;
          case RIGHT -> x - width;
        };
    g.setColor(colour);
    g.fill(glyphs.getOutline((float) left, (float) y));
  }

  /// The text shortened with an ellipsis until it is no wider than this, in points.
  final String fit(Graphics2D g, String text, float size, double width) {
    Font font = font(false).deriveFont(size);
    String shown = text;
    while (shown.length() > 1
        && font.createGlyphVector(g.getFontRenderContext(), shown).getLogicalBounds().getWidth()
            > width) {
      shown =
          shown.substring(0, shown.length() - (shown.endsWith("…") ? 2 : 1)).stripTrailing() + "…";
    }
    return shown;
  }

  private Font font(boolean bold) {
    if (context == null) {
      throw new IllegalStateException("a chart is drawn by its render method only");
    }
    try {
      return FontUtil.getInstance(context)
          .getAwtFontFromBundles(
              "Noto Sans", bold ? Font.BOLD : Font.PLAIN, 8f, java.util.Locale.ROOT, false);
    } catch (JRFontNotFoundException e) {
      throw new IllegalStateException("the fonts of the report are not on the class path", e);
    }
  }
}
