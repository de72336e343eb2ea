package org.isogloss.core.segment;

/**
 * A place in a paragraph where a sentence may end.
 *
 * @param kind the kind of mark
 * @param mark the offset of its first UTF-16 code unit
 * @param markEnd the offset after its last
 * @param end where the sentence would end: after closing quotation marks, brackets and citations
 * @param next where the next sentence would begin: the first code unit from {@code end} that is not
 *     a space; the length of the paragraph if there is none
 */
record Stop(Kind kind, int mark, int markEnd, int end, int next) {

  /** The kinds of mark. */
  enum Kind {
    FULL_STOP,
    /** Contains a question mark or an exclamation mark. */
    QUESTION,
    /** Three dots: words left out. */
    ELLIPSIS,
    /** Four dots: words left out, and a period. */
    ELLIPSIS_AND_STOP,
    /** A Chinese or Japanese mark. */
    IDEOGRAPHIC,
    /**
     * No mark, but a citation and a closing quotation mark after it: {@code values [8]" The}. The
     * citation takes the place of the mark.
     */
    CITATION
  }

  /** Whether there is nothing between the mark and the space after it. */
  boolean isBare() {
    return end == markEnd;
  }

  /** Whether the next sentence would begin without a space before it. */
  boolean isGlued() {
    return next == end;
  }
}
