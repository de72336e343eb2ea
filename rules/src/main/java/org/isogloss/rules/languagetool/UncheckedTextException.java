package org.isogloss.rules.languagetool;

/** Thrown when LanguageTool would take too long for a text, or has taken too long. */
final class UncheckedTextException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * @param reason why the text is not checked, as a whole sentence
   */
  UncheckedTextException(String reason) {
    super(reason);
  }
}
