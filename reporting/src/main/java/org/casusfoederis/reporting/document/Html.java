package org.casusfoederis.reporting.document;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes elements of HTML, in the syntax that XML parsers read as well. Texts are escaped.
final class Html {

  private final StringWriter out;
  private final XMLStreamWriter xml;

  Html(StringWriter out) {
    this.out = out;
    try {
      this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /// A step of writing; to a writer in memory none fails.
  @FunctionalInterface
  private interface Step {
    void write() throws XMLStreamException;
  }

  private Html doing(Step step) {
    try {
      step.write();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Begins an element with attributes: names and values by turns.
  Html open(String name, String... attributes) {
    return doing(
        () -> {
          xml.writeStartElement(name);
          attributes(attributes);
        });
  }

  /// Ends the element that was begun last.
  Html close() {
    return doing(xml::writeEndElement);
  }

  Html text(String text) {
    return doing(() -> xml.writeCharacters(legal(text)));
  }

  /// An element with nothing but a text in it.
  Html element(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close();
  }

  /// An element that never has content.
  Html empty(String name, String... attributes) {
    return doing(
        () -> {
          xml.writeEmptyElement(name);
          attributes(attributes);
        });
  }

  /// An element whose content is not escaped: a style sheet of our own.
  Html raw(String name, String content) {
    return open(name)
        .doing(
            () -> {
              // The tag is closed by the first content, and only then may the writer be passed by.
              xml.writeCharacters("");
              xml.flush();
              out.append(content);
            })
        .close();
  }

  void finish() {
    doing(
        () -> {
          xml.writeEndDocument();
          xml.flush();
        });
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], legal(attributes[i + 1]));
    }
  }

  /// The text without the control characters that neither XML nor HTML allows.
  private static String legal(String text) {
    return text.codePoints()
        .filter(c -> c >= ' ' || c == '\n' || c == '\t')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
