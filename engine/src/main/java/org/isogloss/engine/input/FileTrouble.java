package org.isogloss.engine.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file cannot be used, in a few words for the user. */
public final class FileTrouble {

  private FileTrouble() {}

  /**
   * That it cannot be read, and why.
   *
   * @param expected what it was to be, as {@code folder}
   */
  static String unreadable(IOException e, String expected) {
    return "cannot be read (" + of(e) + "), expected a readable " + expected;
  }

  /** The reason alone, without the file's name where it can be told without. */
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
