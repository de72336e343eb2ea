package org.isogloss.engine.settings;

import java.nio.file.Path;

/** Paths as shown to the user. */
final class ShownPath {

  private ShownPath() {}

  /** A path inside the current folder relative to it, any other path in full. */
  static Path of(Path file) {
    Path current = Path.of("").toAbsolutePath();
    Path full = file.toAbsolutePath().normalize();
    return full.startsWith(current) && !full.equals(current) ? current.relativize(full) : full;
  }

  /** The same as text, with {@code /} as the separator on every system. */
  static String text(Path file) {
    return of(file).toString().replace('\\', '/');
  }
}
