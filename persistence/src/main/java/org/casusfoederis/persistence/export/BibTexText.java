package org.casusfoederis.persistence.export;

/// Texts as LaTeX takes them; letters of any script stay as they are, in UTF-8.
final class BibTexText {

  private BibTexText() {}

  /// A text in which no character means anything to LaTeX or BibTeX; line breaks become spaces.
  static String escape(String text) {
    var escaped = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char one = text.charAt(i);
      switch (one) {
        case '&', '%', '$', '#', '_' -> escaped.append('\\').append(one);
        // Not \{ and \}: BibTeX counts them as braces.
        case '{' -> escaped.append("{\\textbraceleft}");
        case '}' -> escaped.append("{\\textbraceright}");
        case '\\' -> escaped.append("{\\textbackslash}");
        case '~' -> escaped.append("{\\textasciitilde}");
        case '^' -> escaped.append("{\\textasciicircum}");
        case '\n', '\r', '\t' -> escaped.append(' ');
        default -> escaped.append(one);
      }
    }
    return escaped.toString();
  }

  /// An address, which styles print verbatim; what would unbalance braces is percent-encoded.
  static String verbatim(String address) {
    return address.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
  }
}
