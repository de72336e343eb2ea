package org.isogloss.glossary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Reads termbases from YAML and CSV files. Nothing outside the file itself is ever loaded. */
public final class TermbaseReader {

  /** The size of the largest file that is read, in bytes. */
  static final int MAX_BYTES = 50 * 1024 * 1024;

  private TermbaseReader() {}

  /**
   * Reads a {@code .yaml}, {@code .yml} or {@code .csv} file.
   *
   * @throws TermbaseException if the file cannot be read or holds an error; it names the first
   */
  public static Termbase read(Path path) throws TermbaseException {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".yaml") || name.endsWith(".yml")) {
      return new YamlTermbase(path).parse(text(path));
    }
    if (name.endsWith(".csv")) {
      return new CsvTermbase(path).parse(text(path));
    }
    throw new TermbaseException(
        path, 1, 1, "unknown kind of termbase", "a file name in .yaml, .yml or .csv");
  }

  private static String text(Path path) throws TermbaseException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(path)) {
      bytes = in.readNBytes(MAX_BYTES + 1);
    } catch (IOException e) {
      TermbaseException failure =
          new TermbaseException(path, 1, 1, "the file cannot be read", "a readable file");
      failure.initCause(e);
      throw failure;
    }
    if (bytes.length > MAX_BYTES) {
      throw new TermbaseException(path, 1, 1, "the file is too large", "at most 50 MB");
    }
    String text = decode(path, bytes);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String decode(Path path, byte[] bytes) throws TermbaseException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      String problem =
          String.format(Locale.ROOT, "byte 0x%02X is not UTF-8", bytes[in.position()] & 0xFF);
      String before = text.startsWith("\uFEFF") ? text.substring(1) : text;
      throw at(path, before, before.length(), problem, "a file in UTF-8");
    }
    return text;
  }

  /** An error at an offset of the text. */
  static TermbaseException at(Path path, String text, int offset, String problem, String expected) {
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
}
