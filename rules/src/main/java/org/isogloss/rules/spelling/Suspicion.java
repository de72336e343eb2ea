package org.isogloss.rules.spelling;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.isogloss.core.rule.Confidence;

/**
 * What a word may be a misspelling of.
 *
 * @param word what may be meant
 * @param cost how far away it is
 * @param frequency how common it is in general English, from 0 to 1
 * @param clues what speaks for it and against it
 */
record Suspicion(String word, double cost, double frequency, Set<Clue> clues) {

  private static final int HIGH = 6;
  private static final int MEDIUM = 4;
  private static final int LOW = 3;

  /** The best last. */
  static final Comparator<Suspicion> ORDER =
      Comparator.comparingInt(Suspicion::score)
          .thenComparing(Suspicion::frequency)
          .thenComparing(Suspicion::cost, Comparator.reverseOrder())
          .thenComparing(Suspicion::word, Comparator.reverseOrder());

  Suspicion {
    clues = Set.copyOf(clues);
  }

  /** The same suspicion, as sure, of another word. */
  Suspicion of(String other) {
    return new Suspicion(other, cost, frequency, clues);
  }

  int score() {
    return Clue.sum(clues);
  }

  /** How sure it is; empty if the word is only unknown. */
  Optional<Confidence> confidence() {
    int score = score();
    if (score >= HIGH) {
      return Optional.of(Confidence.HIGH);
    }
    if (score >= MEDIUM) {
      return Optional.of(Confidence.MEDIUM);
    }
    return score >= LOW ? Optional.of(Confidence.LOW) : Optional.empty();
  }
}
