package org.isogloss.core.document.docx.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The fields of a part whose result is recalculated, with everything in it. Links are none of them:
 * their text is the author's.
 */
final class FieldResults {

  private static final String LINK = "HYPERLINK";

  /**
   * A field in one paragraph.
   *
   * @param begin the mark of its beginning, or the element that is the field
   * @param end the mark of its end, or the same element
   */
  record Field(XmlElement begin, XmlElement end) {}

  /** A field whose end was not reached yet. */
  private static final class Open {
    final XmlElement begin;
    final StringBuilder instruction = new StringBuilder();
    boolean hasResult;

    Open(XmlElement begin) {
      this.begin = begin;
    }
  }

  private final XmlPart part;

  /** The fields that are in no other, by their starts. */
  private final TreeMap<Integer, Field> fields = new TreeMap<>();

  private FieldResults(XmlPart part) {
    this.part = part;
  }

  static FieldResults of(XmlPart part) {
    FieldResults results = new FieldResults(part);
    Deque<Open> open = new ArrayDeque<>();
    for (XmlElement element : part.elements()) {
      switch (element.local()) {
        case "fldSimple" -> {
          String instruction = part.attribute(element, "instr").orElse("");
          results.add(instruction, new Field(element, element));
        }
        case "instrText" -> {
          if (!open.isEmpty() && !open.element().hasResult) {
            open.element().instruction.append(TextContent.of(part, element).text());
          }
        }
        case "fldChar" -> results.mark(element, open);
        default -> {}
      }
    }
    return results;
  }

  private void mark(XmlElement mark, Deque<Open> open) {
    switch (part.attribute(mark, "fldCharType").orElse("")) {
      case "begin" -> open.push(new Open(mark));
      case "separate" -> {
        if (!open.isEmpty()) {
          open.element().hasResult = true;
        }
      }
      case "end" -> {
        if (!open.isEmpty()) {
          Open ended = open.pop();
          if (ended.begin.around("p") == mark.around("p")) {
            add(ended.instruction.toString(), new Field(ended.begin, mark));
          }
        }
      }
      default -> {}
    }
  }

  private void add(String instruction, Field field) {
    boolean isLink = instruction.strip().toUpperCase(Locale.ROOT).startsWith(LINK);
    if (!isLink && around(field.begin()).isEmpty()) {
      fields.subMap(field.begin().start, field.end().end).clear();
      fields.put(field.begin().start, field);
    }
  }

  /** The outermost field around an element. */
  Optional<Field> around(XmlElement element) {
    return Optional.ofNullable(fields.floorEntry(element.start))
        .map(Map.Entry::getValue)
        .filter(field -> element.end <= field.end().end);
  }
}
