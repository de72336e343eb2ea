package org.isogloss.core.document;

/** Reads one file format. A reader holds no state and is thread-safe. */
public interface DocumentReader {

  /**
   * Reads a file.
   *
   * @param id its name in reports; the extension may matter
   * @param bytes the file's bytes
   * @throws ReadException if it cannot be read
   */
  Document read(DocumentId id, byte[] bytes) throws ReadException;
}
