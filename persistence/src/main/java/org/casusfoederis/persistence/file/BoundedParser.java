package org.casusfoederis.persistence.file;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/// A parser that refuses nesting deeper than any record needs, for the composer behind it recurses
/// with every level, and that remembers how far it came.
final class BoundedParser implements Parser {

  /// Records nest about six levels deep.
  private static final int DEEPEST = 50;

  private final Parser parser;
  private int depth;
  private Optional<Mark> last = Optional.empty();

  BoundedParser(LoadSettings settings, String text) {
    this.parser = new ParserImpl(settings, new StreamReader(settings, text));
  }

  /// Where the last event began.
  Optional<Mark> last() {
    return last;
  }

  @Override
  public boolean checkEvent(Event.ID choice) {
    return parser.checkEvent(choice);
  }

  @Override
  public Event peekEvent() {
    return parser.peekEvent();
  }

  @Override
  public boolean hasNext() {
    return parser.hasNext();
  }

  @Override
  public Event next() {
    Event event = parser.next();
    last = event.getStartMark();
    switch (event.getEventId()) {
      case SequenceStart, MappingStart -> depth++;
      case SequenceEnd, MappingEnd -> depth--;
      default -> {}
    }
    if (depth > DEEPEST) {
      throw new ParserException("more than " + DEEPEST + " levels of nesting", last);
    }
    return event;
  }
}
