package org.isogloss.engine.source;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.isogloss.core.document.LanguageTag;

/**
 * Which texts a manuscript was translated from.
 *
 * @param paths files, folders or globs; empty if there is no source
 * @param language their language; detected if empty
 */
public record SourceSelection(List<String> paths, Optional<LanguageTag> language) {

  /** No source. */
  public static final SourceSelection NONE = new SourceSelection(List.of(), Optional.empty());

  public SourceSelection {
    paths = List.copyOf(paths);
    Objects.requireNonNull(language, "language");
  }
}
