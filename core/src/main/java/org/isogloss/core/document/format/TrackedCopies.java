package org.isogloss.core.document.format;

import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.docx.edit.DocxCopy;
import org.isogloss.core.document.odt.OdtCopy;
import org.isogloss.core.document.office.TrackedCopy;

/** Copies of word processors' files for the comments and changes of the program. */
public final class TrackedCopies {

  /** The author of comments and changes. */
  public static final String AUTHOR = "Isogloss";

  private static final String INITIALS = "Iso";

  private TrackedCopies() {}

  /**
   * Starts a copy.
   *
   * @param format the format of the file: DOCX or ODT
   * @param file the bytes of the file; not copied, so they must not be changed
   * @throws ReadException if it cannot be read
   */
  public static TrackedCopy of(DocumentFormat format, byte[] file) throws ReadException {
    return switch (format) {
      case DOCX -> new DocxCopy(file, AUTHOR, INITIALS);
      case ODT -> new OdtCopy(file, AUTHOR);
      default -> throw new IllegalArgumentException("format must be DOCX or ODT: " + format);
    };
  }
}
