package org.isogloss.rules.languagetool;

import java.util.regex.Pattern;

/**
 * A text as a user's pattern sees it: all apostrophes and hyphens are plain, and it limits how
 * often it may be read, so that a pattern that backtracks without end is stopped after a fixed
 * number of steps and counts as not matching.
 */
final class BoundedText {

  /** How many characters may be read; ordinary patterns need a few hundred. */
  private static final int MOST_STEPS = 100_000;

  private final String text;
  private int steps;

  BoundedText(String text) {
    this.text = text;
  }

  /** Whether a half-open span matches as a whole; the pattern can look at the text around it. */
  boolean matches(Pattern pattern, int start, int end) {
    try {
      return pattern
          .matcher(new Counted(0, text.length()))
          .region(start, end)
          .useTransparentBounds(true)
          .useAnchoringBounds(true)
          .matches();
    } catch (OutOfStepsException e) {
      return false;
    }
  }

  private static final class OutOfStepsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutOfStepsException() {
      super("a pattern read more than " + MOST_STEPS + " characters", null, false, false);
    }
  }

  private final class Counted implements CharSequence {

    private final int from;
    private final int to;

    Counted(int from, int to) {
      this.from = from;
      this.to = to;
    }

    @Override
    public char charAt(int index) {
      if (++steps > MOST_STEPS) {
        throw new OutOfStepsException();
      }
      return MarkShapes.plain(text.charAt(from + index));
    }

    @Override
    public int length() {
      return to - from;
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Counted(from + start, from + end);
    }

    @Override
    public String toString() {
      return MarkShapes.plain(text.substring(from, to));
    }
  }
}
