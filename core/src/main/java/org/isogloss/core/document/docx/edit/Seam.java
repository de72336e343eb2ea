package org.isogloss.core.document.docx.edit;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/** What is between two elements with text, in the order of how much it separates them. */
enum Seam {
  /** Nothing that matters to a reader. */
  NONE,
  /** A mark, such as the start of a bookmark, which must stay where it is between two words. */
  MARK,
  /** A note, the edge of a link, another change: no change may extend over it. */
  OBJECT;

  private static final Set<String> PLAIN =
      Set.of("r", "t", "proofErr", "lastRenderedPageBreak", "noBreakHyphen", "softHyphen");

  private static final Set<String> MARKS =
      Set.of(
          "bookmarkStart",
          "bookmarkEnd",
          "commentRangeStart",
          "commentRangeEnd",
          "commentReference",
          "permStart",
          "permEnd",
          // They are read as spaces.
          "tab",
          "br",
          "cr",
          "ptab",
          // They only describe the text in them.
          "smartTag",
          "customXml",
          "bdo",
          "dir");

  /** These say something about an element, in elements of their own. */
  private static final Set<String> PROPERTIES = Set.of("rPr", "smartTagPr", "customXmlPr");

  /**
   * What is between two elements, including the edges of what is around only one of them.
   *
   * @param elements all elements of their part, in order
   * @param first the position of one of them
   * @param last the position of the other
   */
  static Seam between(List<XmlElement> elements, int first, int last) {
    if (first > last) {
      // The text of a box is read after the paragraph that it is in.
      return OBJECT;
    }
    Seam seam = NONE;
    int end = elements.get(last).start;
    for (XmlElement at = elements.get(first).parent; at != null && at.end <= end; at = at.parent) {
      seam = Collections.max(List.of(seam, of(at)));
    }
    int properties = 0;
    for (XmlElement element : elements.subList(first + 1, last)) {
      if (PROPERTIES.contains(element.local())) {
        properties = Math.max(properties, element.end);
      } else if (element.start >= properties) {
        seam = Collections.max(List.of(seam, of(element)));
      }
    }
    return seam;
  }

  private static Seam of(XmlElement element) {
    String name = element.local();
    return PLAIN.contains(name) ? NONE : MARKS.contains(name) ? MARK : OBJECT;
  }
}
