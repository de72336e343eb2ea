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

  /** What the name of its language has to be, in words. */
  public static final String EXPECTED_LANGUAGE =
      "the tag of a language other than English, such as zh or pt-BR";

  /** No source. */
  public static final SourceSelection NONE = new SourceSelection(List.of(), Optional.empty());

  public SourceSelection {
    paths = List.copyOf(paths);
    Objects.requireNonNull(language, "language");
  }

  /** The language with a tag; empty if it is not a tag, or that of English. */
  public static Optional<LanguageTag> language(String tag) {
    return LanguageTag.of(tag).filter(language -> !language.isEnglish());
  }

  /** This selection, with another one for what it leaves open. */
  public SourceSelection orElse(SourceSelection other) {
    return new SourceSelection(
        paths.isEmpty() ? other.paths : paths, language.or(() -> other.language));
  }
}
