package org.isogloss.core.document.office;

import org.isogloss.core.document.Span;

/**
 * The place in the XML of a part of the text.
 *
 * @param text its span in the text
 * @param xml what stands for it in the XML: the same characters if it is as long, or a reference or
 *     an element, inside which nothing can be inserted
 * @param isApart whether the element is a shape that contains the text among other things
 */
public record TextPlace(Span text, Span xml, boolean isApart) {

  /** Whether each character has a place of its own. */
  public boolean isPlain() {
    return !isApart && text.length() == xml.length();
  }

  /** Returns the same place in a text that has more before it. */
  public TextPlace shifted(int distance) {
    return new TextPlace(text.shifted(distance), xml, isApart);
  }

  boolean isContinuedBy(Span nextText, Span nextXml) {
    return isPlain()
        && nextText.length() == nextXml.length()
        && text.end() == nextText.start()
        && xml.end() == nextXml.start();
  }

  TextPlace through(Span nextText, Span nextXml) {
    return new TextPlace(
        new Span(text.start(), nextText.end()), new Span(xml.start(), nextXml.end()), false);
  }
}
