package org.isogloss.core.file;

import java.io.IOException;
import java.nio.file.Path;

/** A file that was not written because something else lies there than the writer knew of. */
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
        path + ": the file was changed by another program since it was read");
  }
}
