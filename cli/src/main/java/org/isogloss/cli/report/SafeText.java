package org.isogloss.cli.report;

/** Texts from manuscripts in reports of one line a finding. */
final class OneLine {

  private OneLine() {}

  /**
   * The text on one line: line breaks become blanks, and other control characters, which a terminal
   * or an XML parser could take for orders, the replacement character.
   */
  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean crLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || c == '\t' || c == '\u2028' || c == '\u2029') {
        out.append(' ');
      } else if (c == '\r') {
        out.append(crLf ? "" : " ");
      } else if (Character.isISOControl(c) || c == '\uFFFE' || c == '\uFFFF' || isLone(text, i)) {
        out.append('\uFFFD');
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Whether half a character stands at an index without its other half. */
  private static boolean isLone(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
