package org.isogloss.rules.style.citations;

import org.isogloss.core.document.Place;
import org.isogloss.core.document.Span;
import org.isogloss.core.outline.ReferenceEntry;
import org.isogloss.rules.style.StyleDocument;

/** Where a reader finds an entry. */
final class EntryPlace {

  private static final int MOST = 80;

  private EntryPlace() {}

  /** The place of an entry's label, or of its authors if it has none. */
  static Place of(StyleDocument document, ReferenceEntry entry) {
    String prose = document.document().prose();
    Span label = new Span(entry.span().start(), entry.text());
    Span shown =
        !label.isEmpty() ? label : entry.authors().isEmpty() ? entry.span() : entry.authors();
    int end = Math.min(shown.end(), shown.start() + MOST);
    while (end > shown.start() + 1 && !isVisible(prose.charAt(end - 1))) {
      end--;
    }
    return document.analyzed().place(new Span(shown.start(), end));
  }

  private static boolean isVisible(char c) {
    return Character.isLetterOrDigit(c) || c == ']' || c == ')' || c == '.';
  }
}
