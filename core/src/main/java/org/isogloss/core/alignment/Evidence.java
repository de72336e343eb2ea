package org.isogloss.core.alignment;

import java.util.Arrays;

/** How much the words of two sentences say for their being translations of each other. */
final class Evidence {

  /**
   * Words of a sentence are not independent of each other: they say this share of what they seem
   * to.
   */
  private static final float INDEPENDENCE = 0.5f;

  private final Band band;
  private final float[] gains;
  private final float[] englishLosses;
  private final float[] otherLosses;

  Evidence(
      Band band,
      TokenIndex english,
      TokenIndex other,
      Correspondences forth,
      Correspondences back) {
    this.band = band;
    this.gains = new float[band.size()];
    this.englishLosses = new float[english.sentenceCount()];
    this.otherLosses = new float[other.sentenceCount()];
    addRows(english, forth);
    addColumns(other, back);
    // Each direction is the same evidence, seen from one side.
    float share = INDEPENDENCE / 2;
    for (int i = 0; i < gains.length; i++) {
      gains[i] *= share;
    }
    for (int i = 0; i < englishLosses.length; i++) {
      englishLosses[i] = forth.loss(i) * share;
    }
    for (int i = 0; i < otherLosses.length; i++) {
      otherLosses[i] = back.loss(i) * share;
    }
  }

  private void addRows(TokenIndex english, Correspondences forth) {
    int widest = 0;
    for (int i = 0; i < band.rows(); i++) {
      widest = Math.max(widest, band.high(i) - band.low(i) + 1);
    }
    float[] row = new float[widest];
    int[] seen = new int[widest];
    for (int i = 0; i < english.sentenceCount(); i++) {
      int low = band.low(i);
      int length = band.high(i) - low + 1;
      Arrays.fill(row, 0, length, 0);
      forth.addGains(i, low, row, length, seen);
      int cell = band.cell(i, low);
      for (int k = 0; k < length; k++) {
        gains[cell + k] += row[k];
      }
    }
  }

  private void addColumns(TokenIndex other, Correspondences back) {
    float[] column = new float[band.rows()];
    int[] seen = new int[band.rows()];
    int first = 0;
    int last = 0;
    for (int j = 0; j < other.sentenceCount(); j++) {
      while (first < band.rows() - 1 && band.high(first) < j) {
        first++;
      }
      last = Math.max(last, first);
      while (last < band.rows() - 1 && band.low(last + 1) <= j) {
        last++;
      }
      int length = last - first + 1;
      Arrays.fill(column, 0, length, 0);
      back.addGains(j, first, column, length, seen);
      for (int k = 0; k < length; k++) {
        if (column[k] != 0) {
          gains[band.cell(first + k, j)] += column[k];
        }
      }
    }
  }

  /** What two sentences say together; 0 outside of the band. */
  float gain(int english, int other) {
    return band.contains(english, other) ? gains[band.cell(english, other)] : 0;
  }

  /** What an English sentence says if nothing corresponds to it. */
  float englishLoss(int sentence) {
    return englishLosses[sentence];
  }

  /** What another sentence says if nothing corresponds to it. */
  float otherLoss(int sentence) {
    return otherLosses[sentence];
  }
}
