package org.isogloss.core.rule;

import java.util.Objects;
import org.isogloss.core.document.Place;

/**
 * A word that is in no dictionary but is not reported as a mistake: a person may want to look
 * through such words once.
 *
 * @param word in lower case if it is written so anywhere, or else as it is written most often
 * @param count how often it occurs
 * @param first its first place
 */
public record ListedWord(String word, int count, Place first) {

  public ListedWord {
    Objects.requireNonNull(word, "word");
    Objects.requireNonNull(first, "first");
    if (count < 1) {
      throw new IllegalArgumentException("count must be at least 1: " + count);
    }
  }
}
