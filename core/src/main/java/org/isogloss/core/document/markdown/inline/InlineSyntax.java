package org.isogloss.core.document.markdown.inline;

/** Something that is written inside a paragraph and that CommonMark does not know. */
interface InlineSyntax {

  /**
   * Masks what stands at a place, if it is this.
   *
   * @return where to go on, or {@code at} if it is something else
   */
  int read(MaskedText text, int at);
}
