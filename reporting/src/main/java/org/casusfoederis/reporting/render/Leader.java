package org.casusfoederis.reporting.render;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;

/// The dots that lead from an entry of the table of contents to its page. They are drawn and not
/// written, so that nobody who copies the table or has it read aloud meets them.
final class Leader extends Drawing {

  private static final double STEP = 4.5;

  private final String entry;
  private final boolean bold;

  Leader(String entry, boolean bold) {
    this.entry = entry;
    this.bold = bold;
  }

  @Override
  void draw(Graphics2D g, double width, double height) {
    double from = lastLine((float) width) + 6;
    for (double x = Math.floor((width - 2) / STEP) * STEP; x > from; x -= STEP) {
      dot(g, GREY, x, height - 3.2, 0.45);
    }
  }

  private double lastLine(float width) {
    Font font = Fonts.sans(bold).deriveFont(8.5f);
    var text = new AttributedString(entry);
    text.addAttribute(TextAttribute.FONT, font);
    var measurer =
        new LineBreakMeasurer(text.getIterator(), new FontRenderContext(null, true, true));
    double last = 0;
    while (measurer.getPosition() < entry.length()) {
      TextLayout line = measurer.nextLayout(width);
      last = line.getAdvance();
    }
    return last;
  }
}
