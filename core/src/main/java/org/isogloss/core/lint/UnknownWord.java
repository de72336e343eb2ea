package org.isogloss.core.lint;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.isogloss.core.document.DocumentId;
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

  /**
   * Returns the words of a manuscript, each once. Files with settings of their own have rules of
   * their own, and each lists the words in its files.
   *
   * @param listed what the rules list
   * @param positions the positions of the documents in the book
   */
  static Collection<UnknownWord> merged(
      List<UnknownWord> listed, Map<DocumentId, Integer> positions) {
    Comparator<UnknownWord> inBook =
        Comparator.<UnknownWord, Integer>comparing(
                word -> positions.get(word.first().location().document()))
            .thenComparing(word -> word.first().location());
    Map<String, UnknownWord> words = new LinkedHashMap<>();
    listed.stream()
        .sorted(inBook)
        .forEach(word -> words.merge(word.key(), word, UnknownWord::with));
    return words.values();
  }

  private String key() {
    return word.toLowerCase(Locale.ROOT);
  }

  private UnknownWord with(UnknownWord later) {
    boolean isLater = later.word.equals(key()) || (later.count > count && !word.equals(key()));
    return new UnknownWord(isLater ? later.word : word, count + later.count, first);
  }

  /** The most frequent first, then by the word. */
  @Override
  public int compareTo(UnknownWord other) {
    return ORDER.compare(this, other);
  }
}
