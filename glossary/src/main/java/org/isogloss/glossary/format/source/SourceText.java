package org.isogloss.glossary.format.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.assembly.SourceLines;
import org.isogloss.glossary.TermbaseException;

/**
 * A text file as read: its characters, and how to write it back in the same encoding.
 *
 * @param path the file
 * @param text the characters, without a byte-order mark
 * @param charset UTF-8, or UTF-16 if a byte-order mark says so
 * @param mark whether a byte-order mark precedes the text
 */
public record SourceText(Path path, String text, Charset charset, boolean mark) {

  /** The maximum size of a file, in bytes. */
  public static final int MAX_BYTES = 50 * 1024 * 1024;

  private static final char BOM = '\uFEFF';

  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml\\b[^>]*\\bencoding\\s*=\\s*[\"']([A-Za-z][\\w.:-]*)[\"']");

  /**
   * Decodes strictly: UTF-8 unless a byte-order mark says UTF-16.
   *
   * @throws TermbaseException at the first byte that cannot be decoded
   */
  public static SourceText decode(Path path, byte[] bytes) throws TermbaseException {
    Charset charset = declared(bytes);
    if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
      charset = StandardCharsets.UTF_16BE;
    } else if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
      charset = StandardCharsets.UTF_16LE;
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    String text = out.flip().toString();
    boolean mark = text.indexOf(BOM) == 0;
    SourceText source = new SourceText(path, mark ? text.substring(1) : text, charset, mark);
    if (result.isError()) {
      String problem =
          String.format(
              Locale.ROOT, "byte 0x%02X is not %s", bytes[in.position()] & 0xFF, charset.name());
      throw source.error(source.text.length(), problem, "a file in " + charset.name());
    }
    return source;
  }

  /** The encoding that XML reveals without a byte-order mark, UTF-8 for everything else. */
  private static Charset declared(byte[] bytes) {
    if (bytes.length > 3 && bytes[0] == '<' && bytes[1] == 0) {
      return StandardCharsets.UTF_16LE;
    }
    if (bytes.length > 3 && bytes[0] == 0 && bytes[1] == '<') {
      return StandardCharsets.UTF_16BE;
    }
    String start = new String(bytes, 0, Math.min(200, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(start);
    boolean known =
        matcher.find()
            && Charset.isSupported(matcher.group(1))
            && !matcher.group(1).toUpperCase(Locale.ROOT).startsWith("UTF");
    return known ? Charset.forName(matcher.group(1)) : StandardCharsets.UTF_8;
  }

  /**
   * The bytes of another text in the same encoding, with the same byte-order mark and line ends.
   */
  public byte[] encode(String other) throws CharacterCodingException {
    return encodeExactly(other.replace("\r\n", "\n").replace("\n", lineEnd()));
  }

  /** The bytes of another text in the same encoding, with the same byte-order mark. */
  public byte[] encodeExactly(String other) throws CharacterCodingException {
    ByteBuffer out = charset.newEncoder().encode(CharBuffer.wrap(mark ? BOM + other : other));
    byte[] bytes = new byte[out.remaining()];
    out.get(bytes);
    return bytes;
  }

  /** Returns the same file with another text. */
  public SourceText with(String other) {
    return new SourceText(path, other, charset, mark);
  }

  /** The file's line end: that of its first line. */
  public String lineEnd() {
    return SourceLines.lineEnd(text);
  }

  /** An error at an offset of the text. */
  public TermbaseException error(int offset, String problem, String expected) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < offset; i++) {
      char c = text.charAt(i);
      boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !pair)) {
        line++;
        start = i + 1;
      }
    }
    int column = text.codePointCount(start, Math.max(start, offset)) + 1;
    return new TermbaseException(path, line, column, problem, expected);
  }

  public TermbaseException error(int line, int column, String problem, String expected) {
    return new TermbaseException(path, line, column, problem, expected);
  }
}
