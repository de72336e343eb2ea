package org.isogloss.core.lint;

import java.util.Comparator;
import java.util.Objects;
import org.isogloss.core.document.Located;

/**
 * A word of the text that is in no dictionary, listed rather than reported.
 *
 * @param word in lower case if it is written so anywhere, or else as it is written most often
 * @param count how often it occurs
 * @param first its first place
 */
public record UnknownWord(String word, int count, Located first)
    implements Comparable<UnknownWord> {

  private static final Comparator<UnknownWord> ORDER =
      Comparator.comparing(UnknownWord::count)
          .reversed()
          .thenComparing(UnknownWord::word)
          .thenComparing(word -> word.first().location());

  public UnknownWord {
    Objects.requireNonNull(word, "word");
    Objects.requireNonNull(first, "first");
  }

  /** The most frequent first, then by the word. */
  @Override
  public int compareTo(UnknownWord other) {
    return ORDER.compare(this, other);
  }
}
