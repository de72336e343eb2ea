package org.isogloss.report.annotation;

/** How findings are written into a copy of a manuscript. */
public enum AnnotateAs {
  /** Each as a comment; the text itself stays as it is. */
  COMMENTS,
  /**
   * Those with a safe fix as a change that the author can accept or reject, the rest as comments.
   */
  CHANGES
}
