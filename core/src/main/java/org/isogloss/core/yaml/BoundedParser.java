package org.isogloss.core.yaml;

import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * Passes on the events of another parser and rejects deep nesting where it begins. Nodes are
 * composed recursively, so a file of nothing more than brackets would exhaust the stack.
 */
final class BoundedParser implements Parser {

  private final Parser parser;
  private final int deepest;
  private int depth;

  /**
   * @param deepest the maximum number of open collections
   */
  BoundedParser(Parser parser, int deepest) {
    this.parser = parser;
    this.deepest = deepest;
  }

  @Override
  public boolean hasNext() {
    return parser.hasNext();
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
  public Event next() {
    Event event = parser.next();
    switch (event.getEventId()) {
      case SequenceStart, MappingStart -> depth++;
      case SequenceEnd, MappingEnd -> depth--;
      default -> {}
    }
    if (depth > deepest) {
      throw new ParserException(
          "nested more than " + deepest + " levels deep", event.getStartMark());
    }
    return event;
  }
}
