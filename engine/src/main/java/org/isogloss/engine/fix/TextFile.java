package org.isogloss.engine.fix;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.TextSource;
import org.isogloss.core.document.format.DocumentFormat;

/**
 * A text file on disk that can be written back byte for byte.
 *
 * @param path its path
 * @param bytes its contents
 * @param source its text and its encoding
 * @param asciiAlone whether only ASCII is safe to write, because another file or a program may say
 *     that the encoding is a different one: the file declares none
 */
@SuppressWarnings("ArrayRecordComponent") // Files are never compared.
record TextFile(Path path, byte[] bytes, TextSource source, boolean asciiAlone)
    implements FixableFile {

  /**
   * Opens a file, whose bytes must match the text that was read, in the encoding in which it was
   * read.
   *
   * @param bytes its contents
   * @param source the text that was read
   * @return empty if they do not match
   */
  static Optional<TextFile> of(Path path, byte[] bytes, TextSource source) {
    if (!source.charset().canEncode() || !Arrays.equals(source.encoded(source.text()), bytes)) {
      return Optional.empty();
    }
    boolean ascii = bytes.length == source.text().length() && isAscii(source.text());
    return Optional.of(new TextFile(path, bytes, source, ascii && lacksDeclaration(path, source)));
  }

  private static boolean lacksDeclaration(Path path, TextSource source) {
    Optional<DocumentFormat> format = DocumentFormat.ofName(path.getFileName().toString());
    return source.evidence() != TextSource.Evidence.DECLARED
        && format.filter(f -> f == DocumentFormat.HTML || f == DocumentFormat.LATEX).isPresent();
  }

  /** Its text without a byte-order mark. */
  @Override
  public String text() {
    return source.text();
  }

  @Override
  public Optional<String> obstacle(Document current, Edit edit) {
    if (current.isLocked(edit.place().span())) {
      return Optional.of("it is in a locked segment");
    }
    boolean holds = asciiAlone ? isAscii(edit.text()) : source.canEncode(edit.text());
    return holds ? Optional.empty() : Optional.of("the encoding of the file may not support it");
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  @Override
  public byte[] with(Document current, Edits edits) {
    return source.encoded(edits.applied(current.source().text()));
  }

  @Override
  public byte[] with(Document current) {
    return source.encoded(current.source().text());
  }
}
