package org.isogloss.cli.growth;

import static org.assertj.core.api.Assertions.assertThat;

import org.isogloss.core.document.ReadException;

/**
 * Doubles the worst inputs of a stage twice, and holds the exponent with which time and memory grow
 * at 1.2.
 *
 * <p>A short run says nothing: the part that grows with the square is still hidden by the rest, and
 * the noise of a busy machine is as long as the run. So inputs are enlarged until the largest takes
 * {@link #ENOUGH}, and what is over the bound is measured again, first on the same inputs and then
 * on larger ones. Noise and the edge of the processor's caches show at one size and not at the
 * next; a square shows the more, the larger the input.
 */
final class GrowthBound {

  private static final double MOST = 1.2;

  /** How long the largest input must take, in seconds of the processor. */
  private static final double ENOUGH = 0.01;

  /**
   * How often inputs of a size are measured at most; the first time also compiles the program, and
   * after the second only what is over the bound is measured again.
   */
  private static final int RUNS = 40;

  /**
   * How often inputs are measured that seem to be refused when they are large: in the first runs a
   * small input may take longer, because the program is still being compiled.
   */
  private static final int RUNS_IF_REFUSED = 8;

  /** How many times the inputs may be enlarged, fourfold each time. */
  private static final int ENLARGEMENTS = 3;

  /** A run of this many seconds is long enough to be judged without a larger one. */
  private static final double CERTAIN = 0.1;

  private GrowthBound() {}

  /**
   * Measures a case.
   *
   * @throws AssertionError if its time or its memory grows faster than its input
   */
  static void hold(GrowthCase each) throws InterruptedException {
    GrowthMeasurement growth = measured(each, each.size());
    int size = each.size();
    for (int i = 0; i < ENLARGEMENTS && !isShown(growth) && (i == 0 || isShort(growth)); i++) {
      size *= 4;
      try {
        growth = measured(each, size);
      } catch (IllegalStateException e) {
        if (!isRefused(e)) {
          throw e;
        }
        // Beyond the bounds of a reader nothing grows.
        break;
      }
    }
    assertThat(growth.exponent()).as("time: %s", growth).isLessThanOrEqualTo(MOST);
    assertThat(growth.exponentOfMemory()).as("memory: %s", growth).isLessThanOrEqualTo(MOST);
  }

  /** Whether the inputs are large enough to be judged, or refused in part, and within the bound. */
  private static boolean isShown(GrowthMeasurement growth) {
    return (isRefused(growth) || growth.mostSeconds() >= ENOUGH) && isWithin(growth);
  }

  private static boolean isRefused(GrowthMeasurement growth) {
    return growth.exponent() < 0;
  }

  private static boolean isShort(GrowthMeasurement growth) {
    return growth.mostSeconds() < CERTAIN;
  }

  private static boolean isWithin(GrowthMeasurement growth) {
    return growth.exponent() <= MOST && growth.exponentOfMemory() <= MOST;
  }

  private static GrowthMeasurement measured(GrowthCase each, int size) throws InterruptedException {
    GrowthMeasurement growth = new GrowthMeasurement(each.preparation(), size / 4, size / 2, size);
    int run = 0;
    do {
      growth.measure();
      run++;
    } while (run < 2
        || (run < RUNS && growth.mostSeconds() >= ENOUGH && !isWithin(growth))
        || (run < RUNS_IF_REFUSED && isRefused(growth)));
    return growth;
  }

  private static boolean isRefused(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ReadException) {
        return true;
      }
    }
    return false;
  }
}
