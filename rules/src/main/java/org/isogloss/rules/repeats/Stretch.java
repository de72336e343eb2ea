package org.isogloss.rules.repeats;

import java.util.Objects;
import org.isogloss.core.document.Span;

/**
 * A part of an alignment: what one passage has, and what the other has in its place.
 *
 * @param kind how the two relate
 * @param first the words in the prose of the first passage's document; empty for {@link
 *     Kind#INSERTED}, and then between the words around it
 * @param second the words in the prose of the second passage's document; empty for {@link
 *     Kind#DELETED}
 */
public record Stretch(Kind kind, Span first, Span second) {

  /** How the words of the two passages relate. */
  public enum Kind {
    /** The same words, though case, punctuation and citations may differ. */
    EQUAL,
    /** Different words. */
    REPLACED,
    /** Words that only the second passage has. */
    INSERTED,
    /** Words that only the first passage has. */
    DELETED
  }

  public Stretch {
    Objects.requireNonNull(kind, "kind");
    if (first.isEmpty() != (kind == Kind.INSERTED) || second.isEmpty() != (kind == Kind.DELETED)) {
      throw new IllegalArgumentException(kind + " does not fit " + first + " and " + second);
    }
  }
}
