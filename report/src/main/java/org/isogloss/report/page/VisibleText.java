package org.isogloss.report.page;

/**
 * Text of a manuscript as a browser may show it. Templates escape markup; this class makes
 * characters visible that would otherwise do something: control characters, and those that turn the
 * direction of text. Marks that only help text to be set correctly (the left-to-right,
 * right-to-left and Arabic letter mark) are kept, because each block has a direction of its own.
 */
final class VisibleText {

  /** The first of the Unicode control pictures. */
  private static final int PICTURES = 0x2400;

  private static final int DELETE = 0x7F;
  private static final int PICTURE_OF_DELETE = 0x2421;
  private static final int REPLACEMENT = 0xFFFD;

  private VisibleText() {}

  /** The text with its line breaks and tabs. */
  static String of(String text) {
    int at = 0;
    while (at < text.length() && isHarmless(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, at);
    text.substring(at).codePoints().forEach(codePoint -> append(codePoint, out));
    return out.toString();
  }

  /** The text on one line, with single spaces. */
  static String line(String text) {
    return of(text.replaceAll("[\\s\\u2028\\u2029]+", " "));
  }

  /** Whether a text contains letters that are written from right to left. */
  static boolean hasRtl(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '\u0590' && isRtl(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRtl(char c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private static boolean isHarmless(char c) {
    return (c >= ' ' && c < DELETE)
        || c == '\n'
        || c == '\t'
        || (c >= '\u00A0' && c < '\u2028')
        || (c > '\u206F' && c < Character.MIN_SURROGATE)
        || (c > Character.MAX_SURROGATE && c < '\uFFF0');
  }

  private static void append(int codePoint, StringBuilder out) {
    if (codePoint == '\n' || codePoint == '\t') {
      out.append((char) codePoint);
    } else if (codePoint == '\r' || codePoint == '\u2028' || codePoint == '\u2029') {
      out.append(' ');
    } else if (codePoint < ' ') {
      out.appendCodePoint(PICTURES + codePoint);
    } else if (codePoint == DELETE) {
      out.appendCodePoint(PICTURE_OF_DELETE);
    } else if (turnsDirection(codePoint)) {
      out.append(String.format("[U+%04X]", codePoint));
    } else if (isUnsafe(codePoint)) {
      out.appendCodePoint(REPLACEMENT);
    } else {
      out.appendCodePoint(codePoint);
    }
  }

  private static boolean turnsDirection(int codePoint) {
    return (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }

  private static boolean isUnsafe(int codePoint) {
    return Character.isISOControl(codePoint)
        || codePoint == 0xFFFE
        || codePoint == 0xFFFF
        || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
  }
}
