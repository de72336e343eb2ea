package org.isogloss.engine.fix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.isogloss.core.document.Bitext;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.TextSource;
import org.isogloss.core.document.format.DocumentFormat;

/**
 * A manuscript on disk that can be written back byte for byte.
 *
 * @param path its path
 * @param bytes its contents
 * @param source its text and its encoding
 * @param asciiAlone whether only ASCII is safe to write, because a declaration inside the file may
 *     name a different encoding
 */
@SuppressWarnings("ArrayRecordComponent") // Files are never compared.
record TextFile(Path path, byte[] bytes, TextSource source, boolean asciiAlone) {

  /** Why a document cannot be written. */
  static final class NotWritable extends Exception {

    private static final long serialVersionUID = 1L;

    /** Whether this is an error, rather than a format that cannot be fixed. */
    private final boolean fault;

    NotWritable(String message, boolean fault) {
      super(message);
      this.fault = fault;
    }

    boolean isFault() {
      return fault;
    }
  }

  /**
   * Opens the file of a document. Its bytes must match the text that was read, in the encoding in
   * which it was read.
   *
   * @param staged whether the document is the staged version of the file
   * @throws NotWritable if it is not a text file, or its text differs from that of the document
   */
  static TextFile of(Document document, boolean staged) throws NotWritable {
    if (document.id().equals(DocumentId.STANDARD_INPUT)) {
      throw new NotWritable("not a file, expected a path", false);
    }
    if (!(document.source() instanceof TextSource source)) {
      throw new NotWritable("a word-processor file cannot be fixed, expected a text file", false);
    }
    if (document.bitext().filter(sides -> sides.englishSide() == Bitext.Side.SOURCE).isPresent()) {
      throw new NotWritable(
          "the English text is the source of a translation, which identifies its segments; fix it"
              + " where it comes from",
          false);
    }
    Path path = Path.of(document.id().path());
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(path);
    } catch (IOException e) {
      throw new NotWritable("cannot be reread (" + e.getMessage() + ")", true);
    }
    if (source.charset().canEncode() && Arrays.equals(source.encoded(source.text()), bytes)) {
      boolean ascii = bytes.length == source.text().length() && isAscii(source.text());
      return new TextFile(path, bytes, source, ascii && mayDeclare(path));
    }
    if (staged) {
      throw new NotWritable("has unstaged changes, expected none", false);
    }
    throw new NotWritable(
        "was modified after it was read, or has an encoding that cannot be written; expected an"
            + " unchanged file",
        true);
  }

  private static boolean mayDeclare(Path path) {
    Optional<DocumentFormat> format = DocumentFormat.ofName(path.getFileName().toString());
    return format.filter(f -> f == DocumentFormat.HTML || f == DocumentFormat.LATEX).isPresent();
  }

  /** Its text without a byte-order mark. */
  String text() {
    return source.text();
  }

  /** Whether the encoding of the file supports a text. */
  boolean holds(String text) {
    return asciiAlone ? isAscii(text) : source.canEncode(text);
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  /** The file with a new text. */
  byte[] with(String text) {
    return source.encoded(text);
  }
}
