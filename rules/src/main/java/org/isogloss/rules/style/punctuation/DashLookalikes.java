package org.isogloss.rules.style.punctuation;

/** Marks between two words or figures that are signs of ranges and differences, not dashes. */
final class DashLookalikes {

  private static final String OPERATORS = "=+*/×÷<>≤≥^";

  private DashLookalikes() {}

  /**
   * Whether a mark other than an em dash joins or subtracts what is beside it.
   *
   * @param text the text of a block
   * @param left the offset of the character before the mark and its space
   * @param right the offset of the character after them
   */
  static boolean isOne(String text, int left, int right) {
    char before = text.charAt(left);
    char after = text.charAt(right);
    if (Character.isDigit(before) || Character.isDigit(after) || (before == ')' && after == '(')) {
      return true;
    }
    int start = wordStart(text, left);
    int end = wordEnd(text, right);
    if (start > left || end <= right) {
      return false;
    }
    boolean labels = start == left && end == right + 1;
    boolean names = Character.isUpperCase(text.charAt(start)) && Character.isUpperCase(after);
    return labels || names || isTerm(text, start, end);
  }

  /** "(right - left)", "gain = price - cost": two operands, alone in brackets or in a formula. */
  private static boolean isTerm(String text, int start, int end) {
    int before = RunningText.isGap(text, start - 1) ? start - 2 : start - 1;
    int after = RunningText.isGap(text, end) ? end + 1 : end;
    char left = before >= 0 ? text.charAt(before) : ' ';
    char right = after < text.length() ? text.charAt(after) : ' ';
    return (left == '(' && right == ')')
        || OPERATORS.indexOf(left) >= 0
        || OPERATORS.indexOf(right) >= 0;
  }

  private static int wordStart(String text, int last) {
    int start = last + 1;
    while (isOperand(text, start - 1)) {
      start--;
    }
    return start;
  }

  private static int wordEnd(String text, int first) {
    int end = first;
    while (isOperand(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isOperand(String text, int at) {
    return RunningText.isWord(text, at)
        || (at >= 0 && at < text.length() && text.charAt(at) == '_');
  }
}
