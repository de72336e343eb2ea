package org.isogloss.core.document.markdown.inline;

/** Inline syntax that CommonMark does not know. */
interface InlineSyntax {

  /**
   * Masks what is at a place, if it is this syntax.
   *
   * @return where to continue, or {@code at} if it is something else
   */
  int read(MaskedText text, int at);
}
