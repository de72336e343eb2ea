package org.isogloss.engine.fix;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.format.DocumentFormat;

/**
 * A manuscript on disk that can be written back byte for byte.
 *
 * @param path where it lies
 * @param bytes what lies there
 * @param mark the byte-order mark that the text begins with; empty if none
 * @param charset how it is encoded
 * @param asciiAlone whether a declaration inside the file, not known here, may say otherwise
 */
@SuppressWarnings("ArrayRecordComponent") // Files are compared by nobody.
record TextFile(Path path, byte[] bytes, String mark, Charset charset, boolean asciiAlone) {

  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          Charset.forName("windows-1252"),
          StandardCharsets.ISO_8859_1);

  /** Why a document cannot be written. */
  static final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    /** Whether something went wrong, rather than that the format is none that is mended. */
    private final boolean fault;

    Refusal(String message, boolean fault) {
      super(message);
      this.fault = fault;
    }

    boolean isFault() {
      return fault;
    }
  }

  /**
   * The file of a document. Its bytes must be what was read: the text in one of a few encodings.
   *
   * @param staged whether the document is what is staged of the file
   * @throws Refusal if it is no text file, or holds another text than the document
   */
  static TextFile of(Document document, boolean staged) throws Refusal {
    if (document.id().equals(DocumentId.STANDARD_INPUT)) {
      throw new Refusal("is no file, expected a path to mend", false);
    }
    Path path = Path.of(document.id().path());
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(path);
    } catch (IOException e) {
      throw new Refusal("cannot be read again (" + e.getMessage() + ")", true);
    }
    if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
      throw new Refusal("is a word processor's file, expected a text file to mend", false);
    }
    boolean ascii = document.source().chars().allMatch(c -> c < 0x80);
    for (Charset charset : CHARSETS) {
      for (String mark : List.of("", "\uFEFF")) {
        if (Arrays.equals((mark + document.source()).getBytes(charset), bytes)) {
          boolean unsure = ascii && bytes.length == document.source().length() && mayDeclare(path);
          return new TextFile(path, bytes, mark, charset, unsure);
        }
      }
    }
    if (staged) {
      throw new Refusal("differs from what is staged, expected no unstaged changes", false);
    }
    throw new Refusal(
        "was changed since it was read, or has an encoding that is not written; expected the same"
            + " bytes",
        true);
  }

  private static boolean mayDeclare(Path path) {
    Optional<DocumentFormat> format = DocumentFormat.ofName(path.getFileName().toString());
    return format.filter(f -> f == DocumentFormat.HTML || f == DocumentFormat.LATEX).isPresent();
  }

  /** Whether a text can stand in the file. */
  boolean holds(String text) {
    return asciiAlone ? text.chars().allMatch(c -> c < 0x80) : charset.newEncoder().canEncode(text);
  }

  /** The file with another text. */
  byte[] with(String text) {
    return (mark + text).getBytes(charset);
  }
}
