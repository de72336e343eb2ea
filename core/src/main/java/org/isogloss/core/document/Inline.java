package org.isogloss.core.document;

import java.util.Objects;

/**
 * A stretch inside a block that is no ordinary prose. Its text stays in the prose text, so that
 * places stay exact; rules mask or skip what they cannot judge.
 *
 * @param kind what it is
 * @param span where it stands in the prose text of the document
 */
public record Inline(Kind kind, Span span) {

  /** The kinds of stretch. */
  public enum Kind {
    CODE,
    MATH,
    URL,
    EMAIL,
    /** A pointer to the reference list: {@code [4, 7-9]}, {@code (Low, 2019)}, {@code ³}. */
    CITATION,
    /** Words between quotation marks, the marks included. */
    QUOTATION,
    /** Set in italics or bold. */
    EMPHASIS,
    /** Characters of a script other than Latin, as a source-language gloss. */
    FOREIGN_SCRIPT,
    /** Marked as another language than English, or as not to be translated. */
    FOREIGN_LANGUAGE
  }

  public Inline {
    Objects.requireNonNull(kind, "kind");
    if (span.isEmpty()) {
      throw new IllegalArgumentException("span of an inline stretch must not be empty: " + span);
    }
  }
}
