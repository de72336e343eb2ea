package org.isogloss.core.document.docx.edit;

import java.util.HashSet;
import java.util.Set;

/** The numbers that are in use, and new ones. */
final class Identifiers {

  private static final Set<String> OF_COMMENTS =
      Set.of("comment", "commentRangeStart", "commentRangeEnd", "commentReference");

  private final Set<Integer> used = new HashSet<>();
  private int next;
  private int comments;

  /** Adds the numbers of the comments in a part. */
  void addComments(XmlPart part) {
    for (XmlElement element : part.elements()) {
      if (OF_COMMENTS.contains(element.local())) {
        add(part, element);
        comments += element.is("comment") ? 1 : 0;
      }
    }
  }

  /** Adds all numbers of other elements in a part. */
  void addAll(XmlPart part) {
    for (XmlElement element : part.elements()) {
      if (!OF_COMMENTS.contains(element.local())) {
        add(part, element);
      }
    }
  }

  private void add(XmlPart part, XmlElement element) {
    if (part.startTag(element).contains("id=")) {
      part.attribute(element, "id")
          .filter(id -> id.matches("-?\\d{1,9}"))
          .ifPresent(id -> used.add(Integer.valueOf(id)));
    }
  }

  /** A new number. */
  int next() {
    while (!used.add(next)) {
      next++;
    }
    comments++;
    return next;
  }

  /** How many comments there are. */
  int size() {
    return comments;
  }
}
