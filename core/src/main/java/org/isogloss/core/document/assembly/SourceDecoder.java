package org.isogloss.core.document.assembly;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.LineIndex;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.TextSource;

/**
 * Decodes a text file strictly: an undecodable byte is an error, never a replacement character. A
 * file that declares no encoding and cannot be Unicode is read as Windows-1252 if that gives
 * Western text.
 */
public final class SourceDecoder {

  /**
   * The maximum size of a text file, in bytes: about three million words, four times the longest
   * novels. Larger ones are data, and the steps after reading would take minutes.
   */
  public static final int LARGEST = 16 * 1024 * 1024;

  /** The maximum number of lines: a file of maximum size has a third of them at the usual width. */
  public static final int MOST_LINES = 500_000;

  /** The minimum number of bytes for a guess. */
  private static final int FEW = 8;

  /** How far into a file a guess or a declaration is looked for, in bytes or characters. */
  private static final int HEAD = 4096;

  /** What Windows editors call ANSI; a superset of Latin-1 except for control characters. */
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

  /** Labels that Java does not know. */
  private static final Map<String, String> ALIASES =
      Map.of(
          "ansinew", "windows-1252",
          "utf8x", "utf-8",
          "chinese", "gbk",
          "gb_2312-80", "gbk",
          "x-gbk", "gbk",
          "korean", "euc-kr",
          "macintosh", "x-MacRoman",
          "x-mac-cyrillic", "x-MacCyrillic",
          "dos-874", "x-windows-874");

  /**
   * The charsets that are read as one with more characters, as browsers do, by Java's name:
   * programs on Windows write that one under the other name.
   *
   * @see <a href="https://encoding.spec.whatwg.org/#names-and-labels">the standard</a>
   */
  private static final Map<String, String> SUPERSETS =
      Map.of(
          "ISO-8859-1", "windows-1252",
          "US-ASCII", "windows-1252",
          "ISO-8859-9", "windows-1254",
          "TIS-620", "x-windows-874",
          "x-iso-8859-11", "x-windows-874",
          "GB2312", "GB18030",
          "GBK", "GB18030",
          "Shift_JIS", "windows-31j",
          "EUC-KR", "x-windows-949",
          "Big5", "Big5-HKSCS");

  private SourceDecoder() {}

  /**
   * Decodes a text file: UTF-8 unless a mark or the pattern of zero bytes says UTF-16 or UTF-32, or
   * it can only be Windows-1252.
   *
   * @throws ReadException if the file is too large, cannot be decoded, or is not text
   */
  public static TextSource decode(byte[] bytes) throws ReadException {
    return decode(bytes, null);
  }

  /**
   * The text of a file that belongs to the program, such as settings, without its byte-order mark:
   * Unicode only, no other encoding is guessed.
   *
   * @throws ReadException if the file is too large, cannot be decoded, or is not text
   */
  public static String decodeUnicode(byte[] bytes) throws ReadException {
    return decode(bytes, null, false).text();
  }

  /**
   * Decodes a text file in the charset that it declares.
   *
   * @param declaration finds the name of a charset as its first group near the start of the file;
   *     null for formats that declare none
   * @throws ReadException if the file is too large, cannot be decoded, or is not text
   */
  public static TextSource decode(byte[] bytes, Pattern declaration) throws ReadException {
    return decode(bytes, declaration, true);
  }

  private static TextSource decode(byte[] bytes, Pattern declaration, boolean guessing)
      throws ReadException {
    if (bytes.length > LARGEST) {
      throw new ReadException(
          "%d bytes of text, expected at most %d".formatted(bytes.length, LARGEST));
    }
    TextSource source = decodeAny(bytes, declaration, guessing);
    requireText(source.text());
    return source;
  }

  private static TextSource decodeAny(byte[] bytes, Pattern declaration, boolean guessing)
      throws ReadException {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return decode(bytes, 3, StandardCharsets.UTF_8);
    }
    // Before UTF-16, since the UTF-32 mark begins with the UTF-16 one.
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return decode(bytes, 4, UTF_32LE);
    }
    if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return decode(bytes, 4, UTF_32BE);
    }
    if (EncodingGuess.isUtf32(bytes, 2, 3)) {
      return decode(bytes, 0, UTF_32LE);
    }
    if (EncodingGuess.isUtf32(bytes, 1, 0)) {
      return decode(bytes, 0, UTF_32BE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return utf16(bytes, 2, ByteOrder.BIG_ENDIAN);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return utf16(bytes, 2, ByteOrder.LITTLE_ENDIAN);
    }
    if (EncodingGuess.isUtf16(bytes, 0)) {
      return utf16(bytes, 0, ByteOrder.BIG_ENDIAN);
    }
    if (EncodingGuess.isUtf16(bytes, 1)) {
      return utf16(bytes, 0, ByteOrder.LITTLE_ENDIAN);
    }
    Charset declared = declared(bytes, declaration);
    if (declared != null) {
      return decode(bytes, 0, declared).with(TextSource.Evidence.DECLARED);
    }
    return guessing && EncodingGuess.isWestern(bytes)
        ? decode(bytes, 0, WESTERN).with(TextSource.Evidence.GUESSED)
        : decode(bytes, 0, StandardCharsets.UTF_8);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** The charset that a file declares; null if it declares none. */
  private static Charset declared(byte[] bytes, Pattern declaration) throws ReadException {
    if (declaration == null) {
      return null;
    }
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher matcher = declaration.matcher(head);
    if (!matcher.find()) {
      return null;
    }
    String label = matcher.group(1).toLowerCase(Locale.ROOT);
    if (label.startsWith("utf-16")) {
      // The declaration itself could be read as ASCII, so the file is not UTF-16.
      return StandardCharsets.UTF_8;
    }
    try {
      Charset named = Charset.forName(ALIASES.getOrDefault(label, label));
      return Charset.forName(SUPERSETS.getOrDefault(named.name(), named.name()));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new ReadException("the charset " + label + " is unknown, expected UTF-8", e);
    }
  }

  /** Each pair of bytes is kept: a surrogate without its other half survives. */
  private static TextSource utf16(byte[] bytes, int from, ByteOrder order) throws ReadException {
    int length = bytes.length - from;
    if (length % 2 != 0) {
      throw new ReadException(
          "byte %d is an incomplete character, expected UTF-16 text".formatted(bytes.length - 1));
    }
    String text = ByteBuffer.wrap(bytes, from, length).order(order).asCharBuffer().toString();
    boolean little = order == ByteOrder.LITTLE_ENDIAN;
    Charset charset = little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    return new TextSource(text, charset, from > 0);
  }

  private static TextSource decode(byte[] bytes, int from, Charset charset) throws ReadException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      String before = out.flip().toString();
      LineIndex lines = new LineIndex(before);
      throw new ReadException(
          lines.line(before.length()),
          lines.column(before.length()),
          "byte %d (0x%02X) cannot be decoded, expected %s text"
              .formatted(in.position(), bytes[in.position()] & 0xFF, charset));
    }
    return new TextSource(out.flip().toString(), charset, from > 0);
  }

  /** A stray control character is tolerated; a file with more than one in ten is not text. */
  private static void requireText(String text) throws ReadException {
    long lines = text.chars().filter(c -> c == '\n' || c == '\r').count();
    if (lines > MOST_LINES) {
      throw new ReadException("%d lines, expected at most %d".formatted(lines, MOST_LINES));
    }
    int length = Math.min(text.length(), HEAD);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      controls += c < ' ' && !Character.isWhitespace(c) && c != '\b' && c != '\u001b' ? 1 : 0;
    }
    if (controls * 10 > length && controls > FEW) {
      throw new ReadException("binary data, expected text");
    }
  }
}
