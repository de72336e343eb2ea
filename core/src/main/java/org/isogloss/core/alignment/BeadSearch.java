package org.isogloss.core.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.isogloss.core.document.Span;

/**
 * Finds the most likely sequence of beads by dynamic programming in a band. A passage that has no
 * counterpart costs much at its start and little for each sentence, so that a whole chapter may be
 * missing.
 */
final class BeadSearch {

  /** The kinds of beads with both sides: their sentences, and the logarithm of their frequency. */
  private enum Shape {
    ONE_ONE(1, 1, 0.82),
    TWO_ONE(2, 1, 0.07),
    ONE_TWO(1, 2, 0.07),
    TWO_TWO(2, 2, 0.01),
    THREE_ONE(3, 1, 0.015),
    ONE_THREE(1, 3, 0.015);

    private final int rows;
    private final int columns;
    private final double prior;

    Shape(int rows, int columns, double frequency) {
      this.rows = rows;
      this.columns = columns;
      this.prior = StrictMath.log(frequency);
    }
  }

  private static final Shape[] SHAPES = Shape.values();

  /** The start of a passage without a counterpart. */
  private static final double OPEN = StrictMath.log(0.002);

  /** Each further sentence of it. */
  private static final double EXTEND = StrictMath.log(0.5);

  /** In a trace: the sentence before has no counterpart. */
  private static final byte ENGLISH_ALONE = 10;

  private static final byte OTHER_ALONE = 11;

  /** Added to those if the passage without a counterpart begins there. */
  private static final byte BEGINS = 10;

  private static final float IMPOSSIBLE = Float.NEGATIVE_INFINITY;

  private final Band band;
  private final BeadScores scores;

  /** The best sums to each cell that end with a pair, and with a sentence alone. */
  private final float[] paired;

  private final float[] alone;
  private final byte[] pairedTrace;
  private final byte[] aloneTrace;

  private BeadSearch(Band band, BeadScores scores) {
    this.band = band;
    this.scores = scores;
    this.paired = new float[band.size()];
    this.alone = new float[band.size()];
    this.pairedTrace = new byte[band.size()];
    this.aloneTrace = new byte[band.size()];
  }

  /** The beads, in order; together they cover all sentences. */
  static List<Bead> search(Band band, BeadScores scores) {
    BeadSearch search = new BeadSearch(band, scores);
    search.fill();
    return search.trace();
  }

  private void fill() {
    Arrays.fill(paired, IMPOSSIBLE);
    Arrays.fill(alone, IMPOSSIBLE);
    for (int row = 0; row < band.rows(); row++) {
      for (int column = band.low(row); column <= band.high(row); column++) {
        int cell = band.cell(row, column);
        if (row == 0 && column == 0) {
          paired[cell] = 0;
          continue;
        }
        fillPaired(row, column, cell);
        fillAlone(row, column, cell);
      }
    }
  }

  private void fillPaired(int row, int column, int cell) {
    for (int shape = 0; shape < SHAPES.length; shape++) {
      int rows = SHAPES[shape].rows;
      int columns = SHAPES[shape].columns;
      if (!band.contains(row - rows, column - columns)) {
        continue;
      }
      int before = band.cell(row - rows, column - columns);
      float sum = Math.max(paired[before], alone[before]);
      if (sum > IMPOSSIBLE) {
        sum += (float) (SHAPES[shape].prior + scores.score(row, column, rows, columns));
        if (sum > paired[cell]) {
          paired[cell] = sum;
          pairedTrace[cell] = (byte) shape;
        }
      }
    }
  }

  private void fillAlone(int row, int column, int cell) {
    if (band.contains(row - 1, column)) {
      extend(band.cell(row - 1, column), cell, ENGLISH_ALONE);
    }
    if (band.contains(row, column - 1)) {
      extend(band.cell(row, column - 1), cell, OTHER_ALONE);
    }
  }

  private void extend(int before, int cell, byte kind) {
    float opened = (float) (paired[before] + OPEN);
    if (opened > alone[cell]) {
      alone[cell] = opened;
      aloneTrace[cell] = (byte) (kind + BEGINS);
    }
    float extended = (float) (alone[before] + EXTEND);
    if (extended > alone[cell]) {
      alone[cell] = extended;
      aloneTrace[cell] = kind;
    }
  }

  private List<Bead> trace() {
    List<Bead> beads = new ArrayList<>();
    int row = band.rows() - 1;
    int column = band.high(row);
    boolean inPair = paired[band.cell(row, column)] >= alone[band.cell(row, column)];
    while (row > 0 || column > 0) {
      int cell = band.cell(row, column);
      int rows;
      int columns;
      double evidence = 0;
      if (inPair) {
        Shape shape = SHAPES[pairedTrace[cell]];
        rows = shape.rows;
        columns = shape.columns;
        evidence = scores.score(row, column, rows, columns);
        int before = band.cell(row - rows, column - columns);
        inPair = paired[before] >= alone[before];
      } else {
        int kind = aloneTrace[cell];
        inPair = kind >= ENGLISH_ALONE + BEGINS;
        rows = (kind - ENGLISH_ALONE) % BEGINS == 0 ? 1 : 0;
        columns = 1 - rows;
      }
      beads.add(new Bead(new Span(row - rows, row), new Span(column - columns, column), evidence));
      row -= rows;
      column -= columns;
    }
    Collections.reverse(beads);
    return beads;
  }
}
