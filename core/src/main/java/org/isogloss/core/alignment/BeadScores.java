package org.isogloss.core.alignment;

import java.util.List;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Zone;

/**
 * What speaks for a bead: the logarithm of the odds that its sentences are translations of each
 * other rather than any two, from their words, lengths, and kinds.
 *
 * <p>The distribution of the lengths follows W. Gale and K. Church (A Program for Aligning
 * Sentences in Bilingual Corpora, 1993), here for the logarithm of the ratio, which also tells the
 * lengths of whole blocks.
 */
final class BeadScores {

  /**
   * How far the ratio of lengths of translations varies: its standard deviation, as a logarithm.
   */
  private static final double SPREAD = 0.3;

  /** Short sentences vary more: this many characters vary by their whole length. */
  private static final double SHORT = 4;

  private static final double SAME_HEADING = 2.5;
  private static final double SAME_CODE = 2;
  private static final double SAME_LIST = 0.7;
  private static final double OTHER_KIND = -3;
  private static final double NEAR_KIND = -0.7;
  private static final double ACROSS_BLOCKS = -2.5;

  private final List<SideSentence> english;
  private final List<SideSentence> other;
  private final Evidence words;
  private final double ratio;
  private final double variance;

  BeadScores(List<SideSentence> english, List<SideSentence> other, Evidence words) {
    this.english = english;
    this.other = other;
    this.words = words;
    this.ratio = StrictMath.log(total(other) / total(english));
    this.variance = Math.max(0.3, variance(english) + variance(other));
  }

  private static double total(List<SideSentence> sentences) {
    double sum = 0;
    for (SideSentence sentence : sentences) {
      sum += sentence.block().zone() == Zone.CODE ? 0 : sentence.length();
    }
    return Math.max(1, sum);
  }

  private static double variance(List<SideSentence> sentences) {
    double sum = 0;
    double squares = 0;
    for (SideSentence sentence : sentences) {
      double log = StrictMath.log(sentence.length());
      sum += log;
      squares += log * log;
    }
    double mean = sum / sentences.size();
    return squares / sentences.size() - mean * mean;
  }

  /** What speaks for a bead of the sentences before two positions. */
  double score(int row, int column, int rows, int columns) {
    double score = 0;
    int length = 0;
    int otherLength = 0;
    for (int i = row - rows; i < row; i++) {
      score += words.englishLoss(i);
      length += english.get(i).length();
      for (int j = column - columns; j < column; j++) {
        score += words.gain(i, j);
      }
    }
    for (int j = column - columns; j < column; j++) {
      score += words.otherLoss(j);
      otherLength += other.get(j).length();
    }
    return score
        + lengths(length, otherLength, english.get(row - 1).block().zone() == Zone.CODE)
        + kinds(english.get(row - 1).block(), other.get(column - 1).block())
        + joints(english, row, rows)
        + joints(other, column, columns);
  }

  private double lengths(int one, int two, boolean code) {
    double difference = StrictMath.log((two + 2.0) / (one + 2.0)) - (code ? 0 : ratio);
    double narrow = SPREAD * SPREAD + SHORT / Math.min(one, two);
    double wide = Math.max(variance, 1.5 * narrow);
    return 0.5 * StrictMath.log(wide / narrow)
        - difference * difference / 2 * (1 / narrow - 1 / wide);
  }

  private static double kinds(Block one, Block two) {
    Kind kind = Kind.of(one.zone());
    Kind otherKind = Kind.of(two.zone());
    if (kind != otherKind) {
      return kind.isRigid() || otherKind.isRigid() ? OTHER_KIND : NEAR_KIND;
    }
    return switch (kind) {
      case HEADING -> one.level() == two.level() ? SAME_HEADING : SAME_HEADING / 2;
      case CODE -> SAME_CODE;
      case LIST, TABLE -> SAME_LIST;
      case BODY -> 0;
    };
  }

  /** What speaks against joining sentences of several blocks; nothing else than prose is joined. */
  private static double joints(List<SideSentence> sentences, int end, int count) {
    double sum = 0;
    for (int i = end - count + 1; i < end; i++) {
      SideSentence before = sentences.get(i - 1);
      SideSentence sentence = sentences.get(i);
      if (before.document() != sentence.document()
          || Kind.of(before.block().zone()).isRigid()
          || Kind.of(sentence.block().zone()).isRigid()) {
        return Double.NEGATIVE_INFINITY;
      }
      if (!before.block().equals(sentence.block())) {
        sum += ACROSS_BLOCKS;
      }
    }
    return sum;
  }

  /** Kinds of blocks that a translator keeps. */
  private enum Kind {
    HEADING,
    CODE,
    LIST,
    TABLE,
    BODY;

    static Kind of(Zone zone) {
      return switch (zone) {
        case TITLE, HEADING -> HEADING;
        case CODE, MATH, METADATA -> CODE;
        case LIST_ITEM -> LIST;
        case TABLE -> TABLE;
        default -> BODY;
      };
    }

    /** Whether nothing else is translated by it. */
    boolean isRigid() {
      return this == HEADING || this == CODE;
    }
  }
}
