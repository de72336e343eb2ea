package org.isogloss.core.document.docx.edit;

import org.isogloss.core.document.Span;

/**
 * The words that are replaced, without those at either end that stay.
 *
 * @param place the replaced text
 * @param text the new text
 */
record Replacement(Span place, String text) {

  /**
   * Leaves out what two texts have in common, word by word, as long as something is left of both.
   *
   * @param old the text at the place
   */
  static Replacement of(String old, Span place, String text) {
    int start = 0;
    int blank = old.indexOf(' ');
    while (blank > 0 && text.startsWith(old.substring(start, blank + 1), start)) {
      start = blank + 1;
      blank = old.indexOf(' ', start);
    }
    int tail = 0;
    blank = old.lastIndexOf(' ');
    while (blank >= start
        && text.length() - (old.length() - blank) >= start
        && text.endsWith(old.substring(blank))) {
      tail = old.length() - blank;
      blank = old.lastIndexOf(' ', blank - 1);
    }
    Span left = new Span(place.start() + start, place.end() - tail);
    String wanted = text.substring(start, text.length() - tail);
    return left.isEmpty() || wanted.isEmpty()
        ? new Replacement(place, text)
        : new Replacement(left, wanted);
  }
}
