package org.isogloss.rules.style.acronyms;

import org.isogloss.core.document.Document;

/** Tells by what is around an acronym whether it is a word of a sentence. */
final class Surroundings {

  /** The marks that join an acronym to what is not a sentence. */
  private static final String JOINTS = "-‐‑/._:@#$\\&+=~%";

  /** What separates the cells of a row that is written as text. */
  private static final String CELLS = "&|";

  private static final String QUOTES = "\"“‘'";

  private static final String BRACKETS = "([{";

  private Surroundings() {}

  /** Whether a mark joins an acronym to what is not a sentence. */
  static boolean isJoint(char c) {
    return JOINTS.indexOf(c) >= 0;
  }

  /** How the word between two positions of a text is used. */
  static Use.Kind kind(String text, int start, int end) {
    if (text.charAt(start) == Document.HIDDEN) {
      return Use.Kind.HIDDEN;
    }
    boolean attached =
        AcronymForm.isShouted(text, start, end)
            || isJoinedBefore(text, start)
            || isJoinedAfter(text, end)
            || isShoutedBeside(text, start, end);
    return attached ? Use.Kind.ATTACHED : Use.Kind.PLAIN;
  }

  /** In quotation marks, after a mark that joins words, or as the unit of a number. */
  private static boolean isJoinedBefore(String text, int start) {
    if (start == 0) {
      return false;
    }
    char before = text.charAt(start - 1);
    if ((JOINTS + QUOTES).indexOf(before) >= 0 || before == Document.HIDDEN) {
      return true;
    }
    return Character.isSpaceChar(before)
        && start > 1
        && (Character.isDigit(text.charAt(start - 2)) || text.charAt(start - 2) == Document.HIDDEN);
  }

  /** Before a mark that joins words, or with a number of its own. */
  private static boolean isJoinedAfter(String text, int end) {
    if (end == text.length()) {
      return false;
    }
    char after = text.charAt(end);
    char next = end + 1 < text.length() ? text.charAt(end + 1) : ' ';
    if (after == Document.HIDDEN || BRACKETS.indexOf(after) >= 0) {
      return true;
    }
    if (JOINTS.indexOf(after) >= 0) {
      boolean compound = "-‐‑".indexOf(after) >= 0 && Character.isLowerCase(next);
      return !compound && (Character.isLetterOrDigit(next) || next == Document.HIDDEN);
    }
    return Character.isSpaceChar(after) && (Character.isDigit(next) || CELLS.indexOf(next) >= 0);
  }

  /** Whether the word before or after it is an ordinary word in capitals: DO NOT. */
  private static boolean isShoutedBeside(String text, int start, int end) {
    return AcronymForm.isShoutedWord(AcronymForm.wordBefore(text, start))
        || AcronymForm.isShoutedWord(AcronymForm.wordAfter(text, end));
  }
}
