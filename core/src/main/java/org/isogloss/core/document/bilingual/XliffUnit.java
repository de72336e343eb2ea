package org.isogloss.core.document.bilingual;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.SegmentPair;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.xml.XmlElement;

/** A unit of an XLIFF file while it is read. */
final class XliffUnit {

  /** How Trados and Phrase, and memoQ, say that a text is locked. */
  private static final Set<String> LOCKED = Set.of("true", "locked");

  private final String id;
  private final SegmentPair.Use use;
  private final Set<String> locked = new HashSet<>();
  private final UnitText target = new UnitText();
  private final Map<String, SegmentPair.State> states = new HashMap<>();
  private UnitText source = new UnitText();
  private SegmentPair.State state;

  /** The segment of a 2.x file, which has both sides; null elsewhere, and between segments. */
  private String segment;

  /** How many segments and parts between them have begun. */
  private int parts;

  /** The side that is read. */
  private UnitText current;

  private int from;
  private int placeStart;

  XliffUnit(XmlElement element) {
    this.id = element.attribute("id");
    this.state = StateNames.of(element.attribute("status")).orElse(SegmentPair.State.TRANSLATED);
    this.use = isLocked(element) ? SegmentPair.Use.PLAIN.locked() : SegmentPair.Use.PLAIN;
  }

  private static boolean isLocked(XmlElement element) {
    return LOCKED.contains(element.attribute("locked").toLowerCase(Locale.ROOT));
  }

  /** Begins a segment of a 2.x file, or what is between two segments. */
  void segment(XmlElement element) {
    parts++;
    segment = null;
    if (element.name().equals("segment")) {
      String said = element.attribute("id");
      segment = said.isEmpty() ? "#" + parts : said;
      StateNames.of(element.attribute("subState"), element.attribute("state"))
          .ifPresent(known -> states.put(segment, known));
    }
  }

  /** Begins one side. */
  InlineContent content(XmlElement element) throws ReadException {
    Span tag = element.tag();
    switch (element.name()) {
      case "target" -> {
        current = target;
        String qualifier = element.attribute("state-qualifier");
        state = StateNames.of(qualifier, element.attribute("state")).orElse(state);
      }
      case "seg-source" -> {
        // It repeats the source with its segments.
        source = new UnitText();
        current = source;
      }
      default -> current = source;
    }
    if (parts > 0 && current.length() > 0) {
      // Segments are separated by what is between them, which a translation need not repeat.
      current.add("\t", new Span(tag.start(), tag.start()));
    }
    from = current.length();
    placeStart = tag.end();
    return new InlineContent(current);
  }

  /**
   * Ends one side.
   *
   * @param tag the span of its end tag
   */
  void end(Span tag) {
    if (segment != null) {
      current.segment(segment, from, new Span(placeStart, Math.max(placeStart, tag.start())));
    }
  }

  /** Reads what a Trados file says about a segment: its state, and whether it is locked. */
  void state(XmlElement definition) {
    String number = definition.attribute("id");
    StateNames.of(definition.attribute("conf")).ifPresent(known -> states.put(number, known));
    if (isLocked(definition)) {
      locked.add(number);
    }
  }

  /** The finished unit. */
  Unit unit() {
    return new Unit(id, source, target, state, states, locked, use);
  }
}
