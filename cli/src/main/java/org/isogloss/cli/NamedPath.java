package org.isogloss.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** What an argument may name as a path. */
final class NamedPath {

  private NamedPath() {}

  /** The path; empty for a pattern or an option with signs that no path has on this system. */
  static Optional<Path> of(String argument) {
    try {
      return Optional.of(Path.of(argument));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
