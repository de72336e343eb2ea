package org.isogloss.engine.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file cannot be read or written, in a few words for the user. */
public final class FileErrors {

  private FileErrors() {}

  /**
   * The complete message for a file that cannot be read.
   *
   * @param expected what was expected, such as {@code folder}
   */
  static String unreadable(IOException e, String expected) {
    return "cannot be read (" + of(e) + "), expected a readable " + expected;
  }

  /** Why a file cannot be written, with what was expected, without its name if possible. */
  public static String unwritten(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied, expected a file in a writable folder";
    }
    return e instanceof FileSystemException system && system.getReason() != null
        ? system.getFile() + ": " + system.getReason()
        : of(e);
  }

  /** The reason only, without the name of the file if possible. */
  public static String of(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    return e instanceof FileSystemException file && file.getReason() != null
        ? file.getReason()
        : String.valueOf(e.getMessage());
  }
}
