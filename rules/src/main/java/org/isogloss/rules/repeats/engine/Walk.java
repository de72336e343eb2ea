package org.isogloss.rules.repeats.engine;

import java.util.Arrays;

/**
 * Follows two passages from where they agree, forward and then backward, from one equal run to the
 * next across gaps in either. Equal tokens raise a score and tokens in gaps lower it; the walk ends
 * where the score falls too far below its best (an X-drop), and returns to that point.
 */
final class Walk {

  /** The maximum gap between two equal runs, in tokens. */
  private static final int GAP = 15;

  private static final int DROP = 12;

  /** The maximum length of a passage on either side of a seed, which bounds the time of a walk. */
  static final int REACH = 2000;

  private final TokenSequence tokens;
  private final int[] ids;
  private int[] diagonals = new int[64];
  private int[] ends = new int[64];
  private int runs;
  private int firstStart;
  private int firstEnd;
  private int secondStart;
  private int secondEnd;

  Walk(TokenSequence tokens) {
    this.tokens = tokens;
    this.ids = tokens.ids();
  }

  /**
   * Starts a new walk, to the right.
   *
   * @param first the token after the equal run in the first passage
   * @param second the token after it in the second
   * @param limit where the first passage must end
   */
  void forward(int first, int second, int limit) {
    runs = 0;
    int[] reached = run(first, second, 1, limit, Math.min(ids.length, second + REACH));
    firstEnd = reached[0];
    secondEnd = reached[1];
  }

  /**
   * Goes on to the left.
   *
   * @param first the token before the equal run in the first passage
   * @param second the token before it in the second
   * @param limit where the second passage may start at the earliest
   */
  void backward(int first, int second, int limit) {
    int lowest = Math.max(-1, first - REACH);
    int[] reached = run(first, second, -1, lowest, limit - 1);
    firstStart = reached[0] + 1;
    secondStart = reached[1] + 1;
  }

  int firstStart() {
    return firstStart;
  }

  int firstEnd() {
    return firstEnd;
  }

  int secondStart() {
    return secondStart;
  }

  int secondEnd() {
    return secondEnd;
  }

  /** How many equal runs were found besides the one that the walk began with. */
  int runs() {
    return runs;
  }

  /** The distance between the passages in a run. */
  int diagonal(int run) {
    return diagonals[run];
  }

  /** The end of a run in the second passage. */
  int runEnd(int run) {
    return ends[run];
  }

  /** Both positions after the best score; the limits are the first tokens not to read. */
  private int[] run(int first, int second, int step, int firstLimit, int secondLimit) {
    int a = first;
    int b = second;
    int score = 0;
    int best = 0;
    int[] reached = {a, b};
    while (true) {
      int allowed = Math.min(GAP, DROP - (best - score));
      int most = Math.min(allowed, free(a, step, firstLimit, allowed));
      int other = Math.min(allowed, free(b, step, secondLimit, allowed));
      long jump = nextRun(a, b, step, most, other, firstLimit, secondLimit);
      if (jump < 0) {
        return reached;
      }
      int gapFirst = (int) (jump >>> 32);
      int gapSecond = (int) jump;
      a += step * gapFirst;
      b += step * gapSecond;
      int length = equalRun(a, b, step, firstLimit, secondLimit);
      if (step > 0) {
        addRun(b - a, b + length);
      } else {
        addRun(b - a, b + 1);
      }
      a += step * length;
      b += step * length;
      score += length - Math.max(gapFirst, gapSecond);
      if (score >= best) {
        best = score;
        reached[0] = a;
        reached[1] = b;
      }
    }
  }

  /** How many tokens follow before a barrier or the limit, at most {@code most}. */
  private int free(int from, int step, int limit, int most) {
    int count = 0;
    int at = from;
    while (count < most && (limit - at) * step > 0 && ids[at] >= 0) {
      count++;
      at += step;
    }
    return count;
  }

  /**
   * Finds the nearest equal run that is not mere chance: the two gaps before it packed into one
   * long, or -1.
   */
  private long nextRun(
      int a, int b, int step, int most, int other, int firstLimit, int secondLimit) {
    for (int sum = 1; sum <= most + other; sum++) {
      for (int gap = Math.max(0, sum - other); gap <= Math.min(sum, most); gap++) {
        int x = a + step * gap;
        int y = b + step * (sum - gap);
        if ((firstLimit - x) * step > 0
            && (secondLimit - y) * step > 0
            && ids[x] == ids[y]
            && ids[x] >= 0
            && (2 * gap == sum
                || tokens.isContent(x)
                || equalRun(x, y, step, firstLimit, secondLimit) > 1)) {
          return ((long) gap << 32) | (sum - gap);
        }
      }
    }
    return -1;
  }

  private int equalRun(int a, int b, int step, int firstLimit, int secondLimit) {
    int length = 0;
    int x = a;
    int y = b;
    while ((firstLimit - x) * step > 0
        && (secondLimit - y) * step > 0
        && ids[x] == ids[y]
        && ids[x] >= 0) {
      length++;
      x += step;
      y += step;
    }
    return length;
  }

  private void addRun(int diagonal, int end) {
    if (runs == ends.length) {
      diagonals = Arrays.copyOf(diagonals, 2 * runs);
      ends = Arrays.copyOf(ends, 2 * runs);
    }
    diagonals[runs] = diagonal;
    ends[runs] = end;
    runs++;
  }
}
