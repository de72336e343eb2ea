package org.isogloss.core.document.format;

import java.util.Optional;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.PackageSource;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.office.ChangeObstacle;
import org.isogloss.core.document.office.TrackedCopy;

/**
 * Why no text of a document can be replaced in its file: because the document is the source of a
 * translation, or because of how its word processor stores the words.
 *
 * <p>Not thread-safe.
 */
public final class EditObstacles {

  private final Document document;
  private final boolean isSource;
  private final DocumentFormat format;

  /** A copy of the file to which nothing is added; null until it is first needed. */
  private TrackedCopy copy;

  /** Examines a document. */
  public EditObstacles(Document document) {
    this.document = document;
    this.isSource = document.isSourceOfTranslation();
    this.format = AnyReader.formatOf(document);
  }

  /**
   * Whether the document is the source of a translation, which identifies the segments by its
   * words.
   */
  public boolean isSourceOfTranslation() {
    return isSource;
  }

  /**
   * Why some text cannot be replaced, as the end of a sentence; empty if it can.
   *
   * @param place the text in the document's source
   * @param text the new text
   */
  public Optional<String> of(Span place, String text) {
    if (!(document.source() instanceof PackageSource file)) {
      return Optional.empty();
    }
    if (format == DocumentFormat.XLSX) {
      return Optional.of("it is in an Excel workbook, which has no tracked changes");
    }
    try {
      if (copy == null) {
        copy = TrackedCopies.of(format, file.bytes());
      }
      return copy.obstacle(place, text).map(ChangeObstacle::reason);
    } catch (ReadException e) {
      return Optional.of("the file cannot be copied (%s)".formatted(e.getMessage()));
    }
  }
}
