package org.isogloss.core.document;

import java.util.Objects;
import java.util.Optional;

/**
 * A BibTeX file that a document takes its references from.
 *
 * @param name its name as the document gives it
 * @param text its text; empty if there is no such file, or if it is large or cannot be read
 */
public record BibliographyFile(String name, Optional<String> text) {

  public BibliographyFile {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(text, "text");
  }
}
