package org.casusfoederis.persistence.dataset;

import java.util.List;

/// Rows in the text form that `COPY … FROM STDIN` reads.
final class CopyText {

  private final StringBuilder text = new StringBuilder(1 << 20);
  private boolean begun;

  /// The next cell of the row, as PostgreSQL reads the value.
  CopyText cell(String value) {
    separate();
    for (int i = 0; i < value.length(); i++) {
      escape(value.charAt(i));
    }
    return this;
  }

  /// The next cell of the row, without a value.
  CopyText nothing() {
    separate();
    text.append("\\N");
    return this;
  }

  CopyText cell(long number) {
    separate();
    text.append(number);
    return this;
  }

  /// The next cell of the row, a list of texts.
  CopyText list(List<String> values) {
    separate();
    text.append('{');
    for (int i = 0; i < values.size(); i++) {
      if (i > 0) {
        text.append(',');
      }
      text.append('"');
      String value = values.get(i);
      for (int at = 0; at < value.length(); at++) {
        char c = value.charAt(at);
        if (c == '"' || c == '\\') {
          escape('\\');
        }
        escape(c);
      }
      text.append('"');
    }
    text.append('}');
    return this;
  }

  void endRow() {
    text.append('\n');
    begun = false;
  }

  private void separate() {
    if (begun) {
      text.append('\t');
    }
    begun = true;
  }

  private void escape(char c) {
    switch (c) {
      case '\\' -> text.append("\\\\");
      case '\t' -> text.append("\\t");
      case '\n' -> text.append("\\n");
      case '\r' -> text.append("\\r");
      default -> text.append(c);
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
