package org.isogloss.report.annotation;

/** A copy with notes cannot be made; the message says why, as the end of a sentence. */
public final class AnnotationException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Creates one with a reason. */
  public AnnotationException(String message) {
    super(message);
  }

  /** Creates one with a reason and its cause. */
  public AnnotationException(String message, Throwable cause) {
    super(message, cause);
  }
}
