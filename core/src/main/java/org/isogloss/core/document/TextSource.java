package org.isogloss.core.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A text file, decoded, with what is needed to write it back.
 *
 * @param text the text without its byte-order mark
 * @param charset the encoding of the file
 * @param marked whether the file begins with a byte-order mark
 * @param evidence how the encoding is known
 */
public record TextSource(String text, Charset charset, boolean marked, Evidence evidence)
    implements Source {

  /** How the encoding of a file is known. */
  public enum Evidence {
    /** The file names it. */
    DECLARED,
    /**
     * The file names none, and its bytes are of this one, or a mark or a pattern in them says so.
     */
    BYTES,
    /** It is only likely: the file names none and is not Unicode. */
    GUESSED
  }

  private static final String MARK = "\uFEFF";

  public TextSource {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(charset, "charset");
    Objects.requireNonNull(evidence, "evidence");
  }

  /** Creates the source of a file whose bytes say what its encoding is. */
  public TextSource(String text, Charset charset, boolean marked) {
    this(text, charset, marked, Evidence.BYTES);
  }

  /** Returns the same with an encoding that is known in another way. */
  public TextSource with(Evidence other) {
    return new TextSource(text, charset, marked, other);
  }

  /** Whether the encoding is only likely. */
  public boolean isGuessed() {
    return evidence == Evidence.GUESSED;
  }

  /** Returns a text as a UTF-8 file without a byte-order mark. */
  public static TextSource of(String text) {
    return new TextSource(text, StandardCharsets.UTF_8, false);
  }

  /** Whether the encoding of the file supports a text. */
  public boolean canEncode(String other) {
    return charset.canEncode() && charset.newEncoder().canEncode(other);
  }

  /**
   * The bytes of the file if it had another text; characters that its encoding does not support are
   * replaced.
   *
   * @throws UnsupportedOperationException if the encoding can only be read
   */
  public byte[] encoded(String other) {
    return (marked ? MARK + other : other).getBytes(charset);
  }
}
