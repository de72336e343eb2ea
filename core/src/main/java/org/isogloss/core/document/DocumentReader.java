package org.isogloss.core.document;

/** Reads one file format. A reader holds no state; any number of threads may share it. */
public interface DocumentReader {

  /**
   * Reads a file.
   *
   * @param id its name in reports; the extension may matter
   * @param bytes the file as it lies on disk
   * @throws ReadException if it cannot be read
   */
  Document read(DocumentId id, byte[] bytes) throws ReadException;
}
