package org.isogloss.engine.input;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A manuscript before it is read.
 *
 * @param file its path; {@code -} for standard input
 * @param origin how it was found
 */
record FoundFile(Path file, Origin origin) {

  /** How a file was found. */
  enum Origin {
    STANDARD_INPUT,
    /** The user named it, so it is read regardless of its name. */
    NAMED,
    /** It is in a folder that the user named, or a glob matches it. */
    FOUND
  }

  FoundFile {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(origin, "origin");
  }
}
