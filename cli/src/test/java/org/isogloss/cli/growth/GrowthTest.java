package org.isogloss.cli.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Doubles the worst inputs of every stage twice. What takes time with the square of its input shows
 * an exponent near 2 and fails. The inputs are small, so that the suite stays short, and the bound
 * leaves room for their noise; the table of the benchmark measures larger ones.
 */
class GrowthTest {

  private static final double MOST = 1.5;

  private static final int RUNS = 6;

  @TestFactory
  Stream<DynamicTest> timeGrowsWithTheInputAndNoFaster() throws Exception {
    List<GrowthCase> cases = GrowthCase.all();
    assertThat(cases).hasSizeGreaterThan(50);
    return cases.stream().map(each -> DynamicTest.dynamicTest(each.toString(), () -> hold(each)));
  }

  private static void hold(GrowthCase each) throws InterruptedException {
    int size = each.size();
    Growth growth = new Growth(each.preparation(), size / 4, size / 2, size);
    // The first run also compiles the program.
    int run = 0;
    do {
      growth.measure();
      run++;
    } while (run < 2 || (run < RUNS && growth.exponent() > MOST));
    assertThat(growth.exponent())
        .as(
            "%d, %d and %d units took %.3f, %.3f and %.3f s",
            size / 4, size / 2, size, growth.seconds(0), growth.seconds(1), growth.seconds(2))
        .isLessThanOrEqualTo(MOST);
  }
}
