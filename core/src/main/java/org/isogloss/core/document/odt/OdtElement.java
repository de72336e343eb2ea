package org.isogloss.core.document.odt;

import java.util.HashMap;
import java.util.Map;
import org.isogloss.core.data.DataFile;

/** What an element of an OpenDocument text means to a reader. */
enum OdtElement {
  /** The body of a text. */
  TEXT,
  /** A paragraph or heading. */
  PARAGRAPH,
  LIST,
  HEADER_ROWS,
  CELL,
  /** A text box. */
  BOX,
  /** A shape, which may have text, or a group of shapes. LibreOffice has no comments in shapes. */
  SHAPE,
  SECTION,
  /** A footnote or an endnote. */
  NOTE,
  /** A table of contents or an index, which repeats other text. */
  INDEX,
  /** The heading of a list of references. */
  INDEX_TITLE,
  /** A list of references. */
  REFERENCES,
  /** Text with a style of its own. */
  SPAN,
  /** Contains text of the paragraph, in which something may be inserted. */
  CONTAINER,
  /** Spaces that are not collapsed. */
  SPACES,
  /** A tab. */
  BLANK,
  LINE_BREAK,
  /** The start of a reference mark. */
  MARK_START,
  /** The end of a reference mark. */
  MARK_END,
  CITATION,
  /** Hides its paragraph. */
  HIDDEN_PARAGRAPH,
  /** Contains text boxes and objects. */
  DRAWING,
  /** An embedded object, which may be a formula. */
  OBJECT,
  /** A formula in the file itself. */
  MATH,
  /** The list of tracked changes. */
  CHANGE_LIST,
  /** A tracked change in the list of them. */
  CHANGE,
  /** Says that a listed change is a deletion, and may contain the deleted text. */
  DELETION,
  /** The mark where changed text begins. */
  CHANGE_START,
  /** The mark where changed text ends. */
  CHANGE_END,
  /** Nothing in it is the author's text, or is shown. */
  SKIPPED,
  /** Any other element: its text is read, and in a paragraph it is a field. */
  OTHER;

  private static final Map<String, OdtElement> BY_NAME = byName();

  /** The meaning of an element. */
  static OdtElement of(String name) {
    return BY_NAME.getOrDefault(name, OTHER);
  }

  /** Whether text in it does not belong to the paragraph that it is anchored in. */
  boolean isApart() {
    return this == NOTE || this == BOX || this == SHAPE || this == DRAWING;
  }

  private static Map<String, OdtElement> byName() {
    Map<String, OdtElement> elements = new HashMap<>();
    for (String line : DataFile.lines(OdtElement.class, "elements.txt")) {
      String[] fields = line.split("\t", -1);
      for (String name : fields[1].split(" ", -1)) {
        elements.put(name, valueOf(fields[0]));
      }
    }
    return Map.copyOf(elements);
  }
}
