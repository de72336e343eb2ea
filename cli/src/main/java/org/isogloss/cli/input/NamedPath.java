package org.isogloss.cli.input;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** What an argument may name as a path. */
public final class NamedPath {

  private NamedPath() {}

  /** The path; empty for a pattern or an option with signs that no path has on this system. */
  public static Optional<Path> of(String argument) {
    try {
      return Optional.of(Path.of(argument));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
