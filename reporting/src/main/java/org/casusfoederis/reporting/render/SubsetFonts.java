package org.casusfoederis.reporting.render;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Settles the embedded subsets of fonts: their names, which begin with random letters, and their
/// lists of glyphs, which are incomplete. PDF/A-3 does not want such a list, only that it be right.
final class SubsetFonts {

  private SubsetFonts() {}

  /// A subset's name is six letters, a plus and the font's name (ISO 32000-1, 9.6.4); ours count
  /// up.
  static void settle(PDDocument document) {
    Map<String, String> names = new HashMap<>();
    for (var key : document.getDocument().getXrefTable().keySet().stream().sorted().toList()) {
      COSBase base = document.getDocument().getObjectFromPool(key).getObject();
      if (base instanceof COSDictionary dictionary) {
        rename(dictionary, COSName.BASE_FONT, names);
        rename(dictionary, COSName.FONT_NAME, names);
        dictionary.removeItem(COSName.CID_SET);
      }
    }
  }

  private static void rename(COSDictionary dictionary, COSName key, Map<String, String> names) {
    String name = dictionary.getNameAsString(key);
    if (name != null && name.matches("[A-Z]{6}\\+.+")) {
      String ours = names.computeIfAbsent(name, _ -> prefix(names.size()) + name.substring(6));
      dictionary.setName(key, ours);
    }
  }

  private static String prefix(int number) {
    return String.format(Locale.ROOT, "CASU%c%c", 'A' + number / 26, 'A' + number % 26);
  }
}
