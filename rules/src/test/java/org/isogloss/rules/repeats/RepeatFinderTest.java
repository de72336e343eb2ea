package org.isogloss.rules.repeats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Assertions;

class RepeatFinderTest {

  @Test
  void aRunInTwoPlacesIsOneRepeat() {
    assertThat(new RepeatFinder(3).find(new int[] {1, 2, 3, 4, 9, 1, 2, 3, 4}))
        .containsExactly(new RepeatFinder.Repeat(4, List.of(0, 5)));
  }

  @Test
  void aShorterRunHasThePlacesOfTheLongerOnesToo() {
    int[] ids = {1, 2, 3, 4, -1, 7, 1, 2, 3, 4, -1, 8, 1, 2, 3, 9};
    assertThat(new RepeatFinder(3).find(ids))
        .containsExactly(
            new RepeatFinder.Repeat(4, List.of(0, 6)), new RepeatFinder.Repeat(3, List.of(0, 6, 12)));
  }

  @Test
  void nothingCrossesABarrier() {
    assertThat(new RepeatFinder(3).find(new int[] {1, 2, -1, 3, 1, 2, -1, 3})).isEmpty();
  }

  @Test
  void oneTokenAMillionTimesStaysFast() {
    int[] ids = new int[1_000_000];
    Arrays.fill(ids, 5);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> new RepeatFinder(12).find(ids));
  }
}
