package org.isogloss.engine.input;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A manuscript before it is read.
 *
 * @param file where it lies; {@code -} for standard input
 * @param origin how it came to be meant
 */
record FoundFile(Path file, Origin origin) {

  /** How a file came to be meant. */
  enum Origin {
    STANDARD_INPUT,
    /** The user named it, and so it is read whatever it is called. */
    NAMED,
    /** It lies in a folder that the user named, or a glob matches it. */
    FOUND
  }

  FoundFile {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(origin, "origin");
  }
}
