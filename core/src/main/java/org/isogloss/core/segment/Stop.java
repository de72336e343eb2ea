package org.isogloss.core.segment;

/**
 * A place in a paragraph where a sentence may end.
 *
 * @param kind what the mark is
 * @param mark the offset of its first code unit, in UTF-16 as all of them
 * @param markEnd the offset after its last
 * @param end where the sentence would end: after closing quotation marks, brackets and citations
 * @param next where the next sentence would begin: the first code unit from {@code end} that is no
 *     blank; the length of the paragraph where there is none
 */
record Stop(Kind kind, int mark, int markEnd, int end, int next) {

  /** What the mark is. */
  enum Kind {
    FULL_STOP,
    /** With a question mark or an exclamation mark in it. */
    QUESTION,
    /** Three dots: words left out. */
    ELLIPSIS,
    /** Four dots: words left out, and a full stop. */
    ELLIPSIS_AND_STOP,
    /** A mark of Chinese or Japanese. */
    IDEOGRAPHIC,
    /**
     * No mark, but a citation and a closing quotation mark after it: {@code values [8]" The}. The
     * citation stands for the mark.
     */
    CITATION
  }

  /** Whether nothing stands between the mark and the blank after it. */
  boolean isBare() {
    return end == markEnd;
  }

  /** Whether the next sentence would begin without a blank before it. */
  boolean isGlued() {
    return next == end;
  }
}
