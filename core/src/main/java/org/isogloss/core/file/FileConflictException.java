package org.isogloss.core.file;

import java.io.IOException;
import java.nio.file.Path;

/** Thrown when a file was not written because its content is not what the writer expected. */
public final class FileConflictException extends IOException {

  private static final long serialVersionUID = 1L;

  private FileConflictException(String message) {
    super(message);
  }

  static FileConflictException exists(Path path) {
    return new FileConflictException(path + ": the file exists, expected a new name");
  }

  static FileConflictException changed(Path path) {
    return new FileConflictException(
        path + ": the file was modified by another program after it was read");
  }
}
