package org.isogloss.engine.settings;

/**
 * Where a value was set.
 *
 * @param file the file as shown to the user
 * @param line from 1; 0 for a value that is not in a file
 * @param column in characters, from 1; 0 likewise
 */
record Origin(String file, int line, int column) {

  /** The origin of a default value. */
  static final Origin DEFAULT = new Origin("default", 0, 0);

  /** The origin of a line without a value. */
  static final Origin NONE = new Origin("", 0, 0);

  /** {@code file:line:column}, as in errors. */
  String place() {
    return file + ":" + line + ":" + column;
  }

  /** {@code file:line}, or {@code default}. */
  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line;
  }
}
