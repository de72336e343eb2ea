package org.isogloss.core.document.assembly;

/** Guesses the encoding of a file that declares none, from its bytes. */
final class EncodingGuess {

  /** The minimum number of bytes for a guess. */
  private static final int FEW = 8;

  /** How far into a file a guess looks, in bytes. */
  private static final int HEAD = 4096;

  /**
   * Western text has at most one byte in this many beyond ASCII; text in another script has most of
   * its bytes there.
   */
  private static final int RAREST = 5;

  /** The last plane of Unicode, as the third byte of a character in UTF-32. */
  private static final int LAST_PLANE = 0x10;

  /** The bytes that are not characters in Windows-1252. */
  private static final String UNDEFINED = "\u0081\u008d\u008f\u0090\u009d";

  private EncodingGuess() {}

  /**
   * Whether a file without a mark is Latin text in UTF-16: most bytes at the odd or the even places
   * are zero, and few of the others.
   *
   * @param zero 0 for the even places, which is big-endian text, 1 for the odd ones
   */
  static boolean isUtf16(byte[] bytes, int zero) {
    int pairs = Math.min(bytes.length, HEAD) / 2;
    int zeros = 0;
    int others = 0;
    for (int i = 0; i < pairs; i++) {
      zeros += bytes[2 * i + zero] == 0 ? 1 : 0;
      others += bytes[2 * i + 1 - zero] == 0 ? 1 : 0;
    }
    return bytes.length % 2 == 0 && pairs >= FEW && zeros > pairs / 2 && others * 20 < zeros;
  }

  /**
   * Whether a file without a declaration is Windows-1252: it contains no UTF-8 character beyond
   * ASCII, each byte is a character, and few are beyond ASCII. A UTF-8 file with one damaged byte
   * does not qualify; it is rejected, and the byte is reported.
   */
  static boolean isWestern(byte[] bytes) {
    int beyond = 0;
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xFF;
      boolean control = b < ' ' && !Character.isWhitespace(b);
      if (control || UNDEFINED.indexOf(b) >= 0 || isUtf8Character(bytes, i)) {
        return false;
      }
      beyond += b > 0x7F ? 1 : 0;
    }
    return bytes.length >= FEW && beyond > 0 && beyond * RAREST <= bytes.length;
  }

  /** Whether there is a lead byte at a place, with as many continuation bytes as it announces. */
  private static boolean isUtf8Character(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : 0;
    if (more == 0 || lead > 0xF4 || at + more >= bytes.length) {
      return false;
    }
    for (int i = 1; i <= more; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a file without a mark is UTF-32: in each character the byte at {@code zero} is zero and
   * the one at {@code plane} is a plane of Unicode.
   */
  static boolean isUtf32(byte[] bytes, int plane, int zero) {
    int length = Math.min(bytes.length, HEAD) / 4;
    int letters = 0;
    for (int i = 0; i < length; i++) {
      if (bytes[4 * i + zero] != 0 || (bytes[4 * i + plane] & 0xFF) > LAST_PLANE) {
        return false;
      }
      letters += bytes[4 * i + 3 - zero] == 0 ? 0 : 1;
    }
    return bytes.length % 4 == 0 && length >= FEW && letters * 2 > length;
  }
}
