package org.isogloss.engine.fix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.PackageSource;
import org.isogloss.core.document.Source;
import org.isogloss.core.document.TextSource;
import org.isogloss.core.document.format.AnyReader;

/** A manuscript on disk that edits can be written into; what no edit touches keeps its bytes. */
sealed interface FixableFile permits TextFile, PackageFile {

  /**
   * Opens the file of a document. Its contents must be those that were read.
   *
   * @param staged whether the document is the staged version of the file
   * @throws NotWritable if its format cannot be fixed, or its contents differ from the document
   */
  static FixableFile of(Document document, boolean staged) throws NotWritable {
    if (document.id().equals(DocumentId.STANDARD_INPUT)) {
      throw new NotWritable("not a file, expected a path", false);
    }
    if (document.isSourceOfTranslation()) {
      throw new NotWritable(
          "the English text is the source of a translation, which identifies its segments; fix it"
              + " where it comes from",
          false);
    }
    Source source = document.source();
    Path path = Path.of(document.id().path());
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(path);
    } catch (IOException e) {
      throw new NotWritable("cannot be reread (" + e.getMessage() + ")", true);
    }
    Optional<? extends FixableFile> file =
        source instanceof TextSource asText
            ? TextFile.of(path, bytes, asText)
            : PackageFile.of(AnyReader.formatOf(document), bytes, (PackageSource) source);
    if (file.isPresent()) {
      return file.get();
    }
    throw staged
        ? new NotWritable("has unstaged changes, expected none", false)
        : new NotWritable(
            "was modified after it was read, or has an encoding that cannot be written; expected"
                + " an unchanged file",
            true);
  }

  /** Its contents on disk. */
  byte[] bytes();

  /** Its text; places refer to it. */
  String text();

  /**
   * Why an edit cannot be written, as the end of a sentence; empty if it can.
   *
   * @param current the document with the edits made so far
   */
  Optional<String> obstacle(Document current, Edit edit);

  /**
   * The file with further edits.
   *
   * @param current the document with the edits made so far
   * @param edits edits of it that have no obstacle
   */
  byte[] with(Document current, Edits edits);

  /** The file with the edits made so far, which the document was read from. */
  byte[] with(Document current);
}
