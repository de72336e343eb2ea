package org.isogloss.report.text;

import java.util.stream.Collectors;

/**
 * Makes untrusted text (file names, manuscripts, settings) safe to print on one line of a report or
 * message, without terminal or log control sequences. This is the only place where that is decided.
 */
public final class SafeText {

  /** The first of the Unicode control pictures. */
  private static final int PICTURES = 0x2400;

  private static final int DELETE = 0x7F;
  private static final int PICTURE_OF_DELETE = 0x2421;
  private static final int REPLACEMENT = 0xFFFD;

  private SafeText() {}

  /**
   * The text on one line: line breaks and tabs become spaces; other control characters,
   * bidirectional controls and unpaired surrogates become visible symbols. The length is preserved,
   * except that CR LF becomes one space.
   */
  public static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      boolean crLf = text.startsWith("\r\n", i);
      if (!crLf) {
        out.appendCodePoint(of(text.codePointAt(i)));
      }
    }
    return out.toString();
  }

  /**
   * The same for a complete line that may appear in a log: GitHub and Azure runners interpret a
   * line that begins with {@code ::}, and {@code ##[} anywhere, as a command.
   */
  public static String line(String text) {
    return inert(of(text));
  }

  /** The same for a text of several lines, whose line breaks are kept. */
  public static String page(String text) {
    return text.lines().map(line -> line(line) + "\n").collect(Collectors.joining());
  }

  /** A line composed of safe texts, changed so that no runner takes it for a command. */
  public static String inert(String line) {
    String plain = line.replace("##[", "##\\[").replace("##vso[", "##vso\\[");
    int start = 0;
    while (start < plain.length() && plain.charAt(start) == ' ') {
      start++;
    }
    return plain.startsWith("::", start)
        ? plain.substring(0, start) + "\\" + plain.substring(start)
        : plain;
  }

  /** The replacement for a character, always a single character. */
  public static int of(int codePoint) {
    if (codePoint == '\n'
        || codePoint == '\r'
        || codePoint == '\t'
        || codePoint == '\u2028'
        || codePoint == '\u2029') {
      return ' ';
    }
    if (codePoint < ' ') {
      return PICTURES + codePoint;
    }
    if (codePoint == DELETE) {
      return PICTURE_OF_DELETE;
    }
    boolean unsafe =
        Character.isISOControl(codePoint)
            || turnsDirection(codePoint)
            || codePoint == 0xFFFE
            || codePoint == 0xFFFF
            || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
    return unsafe ? REPLACEMENT : codePoint;
  }

  /** Whether a character could display text in a different order than written. */
  private static boolean turnsDirection(int codePoint) {
    return codePoint == 0x061C
        || codePoint == 0x200E
        || codePoint == 0x200F
        || (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }
}
