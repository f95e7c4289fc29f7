package org.casusfoederis.reporting.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/// A vector drawing that fills the place which the template gives it, with the few shapes of which
/// our charts are made. Colours differ in lightness, so that they can be told apart in greyscale.
abstract class Drawing extends AbstractRenderer implements Graphics2DRenderable {

  static final Color GREY = new Color(0x5A5F66);
  static final Color RULE = new Color(0xD5D9DE);
  static final Color ACCENT = new Color(0x1B365D);
  static final Color BAND = new Color(0x9DB2CC);

  /// Draws on a surface of this size, in points.
  abstract void draw(Graphics2D g, double width, double height);

  @Override
  public void render(JasperReportsContext context, Graphics2D g, Rectangle2D area) {
    var own = (Graphics2D) g.create();
    own.translate(area.getX(), area.getY());
    draw(own, area.getWidth(), area.getHeight());
    own.dispose();
  }

  static void line(
      Graphics2D g, Color colour, double weight, double x1, double y1, double x2, double y2) {
    g.setColor(colour);
    g.setStroke(new BasicStroke((float) weight, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    g.draw(new Line2D.Double(x1, y1, x2, y2));
  }

  static void bar(Graphics2D g, Color colour, double from, double to, double y, double thickness) {
    g.setColor(colour);
    g.fill(new Rectangle2D.Double(from, y - thickness / 2, to - from, thickness));
  }

  static void dot(Graphics2D g, Color colour, double x, double y, double radius) {
    g.setColor(colour);
    g.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
  }

  /// A triangle whose point lies a length from x: to the right, or to the left when it is negative.
  static void arrow(Graphics2D g, Color colour, double x, double y, double length, double half) {
    var triangle = new Path2D.Double();
    triangle.moveTo(x, y - half);
    triangle.lineTo(x + length, y);
    triangle.lineTo(x, y + half);
    triangle.closePath();
    g.setColor(colour);
    g.fill(triangle);
  }

  /// Writes a short text around x on a base line, kept within the width. It is drawn as outlines.
  static void label(Graphics2D g, String text, double x, double y, float size, double width) {
    Font font = Fonts.sans(false).deriveFont(size);
    var glyphs = font.createGlyphVector(g.getFontRenderContext(), text);
    double length = glyphs.getLogicalBounds().getWidth();
    double left = Math.clamp(x - length / 2, 0, Math.max(0, width - length));
    g.setColor(GREY);
    g.fill(glyphs.getOutline((float) left, (float) y));
  }
}
