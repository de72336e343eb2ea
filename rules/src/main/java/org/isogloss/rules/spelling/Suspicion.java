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

  /** Log-odds of 85, 60 and 30 in a hundred: docs/quality/spelling.md. */
  private static final double HIGH = 1.73;

  private static final double MEDIUM = 0.41;
  private static final double LOW = -0.85;

  /** Log-odds of 20 in a hundred: what recurs again and again may be misspelled throughout. */
  private static final double DOUBTFUL = -1.39;

  /** The best last. */
  static final Comparator<Suspicion> ORDER =
      Comparator.comparingDouble(Suspicion::score)
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

  /** The log-odds that the word is misspelled. */
  double score() {
    return Clue.logOdds(clues);
  }

  /** Whether the word may be misspelled, so that no other word should be corrected to it. */
  boolean mayBeMisspelled() {
    return score() >= DOUBTFUL;
  }

  /** How sure it is; empty if the word is only unknown. */
  Optional<Confidence> confidence() {
    return confidence(score());
  }

  /** How sure a suspicion with some log-odds is; empty if the word is only unknown. */
  static Optional<Confidence> confidence(double logOdds) {
    if (logOdds >= HIGH) {
      return Optional.of(Confidence.HIGH);
    }
    if (logOdds >= MEDIUM) {
      return Optional.of(Confidence.MEDIUM);
    }
    return logOdds >= LOW ? Optional.of(Confidence.LOW) : Optional.empty();
  }
}
