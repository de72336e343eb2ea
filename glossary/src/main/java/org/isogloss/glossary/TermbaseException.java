package org.isogloss.glossary;

import java.nio.file.Path;

/** A termbase file cannot be used; the message says where, what is wrong and what was expected. */
public final class TermbaseException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * @param path the file
   * @param line from 1
   * @param column in characters, from 1
   * @param problem what is wrong
   * @param expected what should stand there
   */
  TermbaseException(Path path, int line, int column, String problem, String expected) {
    super(path + ":" + line + ":" + column + ": " + problem + ", expected " + expected);
  }
}
