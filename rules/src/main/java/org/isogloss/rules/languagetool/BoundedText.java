package org.isogloss.rules.languagetool;

import java.util.regex.Pattern;

/**
 * A text that a user's pattern may look at only so often: a pattern that tries endless ways of
 * matching gives up, always after the same number of steps, and counts as not matching.
 */
final class BoundedText {

  /** How many characters may be looked at; usual patterns need some hundred. */
  private static final int MOST_STEPS = 100_000;

  private final String text;
  private int steps;

  BoundedText(String text) {
    this.text = text;
  }

  /** Whether a stretch, half-open, matches as a whole; what stands around it can be looked at. */
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
      super("a pattern looked at more than " + MOST_STEPS + " characters", null, false, false);
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
      return text.charAt(from + index);
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
      return text.substring(from, to);
    }
  }
}
