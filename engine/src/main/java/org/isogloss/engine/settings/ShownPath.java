package org.isogloss.engine.settings;

import java.nio.file.Path;

/** Paths as a user wants to see them. */
final class ShownPath {

  private ShownPath() {}

  /** A path inside the current folder without that folder's own name, others in full. */
  static Path of(Path file) {
    Path current = Path.of("").toAbsolutePath();
    Path full = file.toAbsolutePath().normalize();
    return full.startsWith(current) && !full.equals(current) ? current.relativize(full) : full;
  }

  /** The same as text, with {@code /} between names on every system. */
  static String text(Path file) {
    return of(file).toString().replace('\\', '/');
  }
}
