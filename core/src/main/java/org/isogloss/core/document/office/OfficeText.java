package org.isogloss.core.document.office;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.TextSource;

/** Decodes the XML of a part, which is UTF-8 or UTF-16, strictly. */
public final class OfficeText {

  private OfficeText() {}

  /**
   * Decodes a part.
   *
   * @param part its name, for error messages
   * @throws ReadException if it is not Unicode
   */
  public static TextSource decode(String part, byte[] bytes) throws ReadException {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return decode(part, bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return decode(part, bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decode(part, bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0, '<')) {
      return decode(part, bytes, 0, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, '<', 0)) {
      return decode(part, bytes, 0, StandardCharsets.UTF_16LE);
    }
    return decode(part, bytes, 0, StandardCharsets.UTF_8);
  }

  private static boolean startsWith(byte[] bytes, int first, int second, int... others) {
    if (bytes.length < 2 + others.length
        || (bytes[0] & 0xFF) != first
        || (bytes[1] & 0xFF) != second) {
      return false;
    }
    for (int i = 0; i < others.length; i++) {
      if ((bytes[2 + i] & 0xFF) != others[i]) {
        return false;
      }
    }
    return true;
  }

  private static TextSource decode(String part, byte[] bytes, int from, Charset charset)
      throws ReadException {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString();
      return new TextSource(text, charset, from > 0);
    } catch (CharacterCodingException e) {
      throw new ReadException(
          "%s has bytes that cannot be decoded, expected %s".formatted(part, charset), e);
    }
  }
}
