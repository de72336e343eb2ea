package org.isogloss.rules.repeats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isogloss.rules.repeats.engine.AlignedPassages;
import org.isogloss.rules.repeats.engine.RepeatEngine;
import org.isogloss.rules.repeats.engine.RepeatSettings;
import org.isogloss.rules.repeats.engine.TokenRange;
import org.junit.jupiter.api.Test;

/** How many edited copies of passages are found again in a long text. */
class PlantedEditsTest {

  private static final int WORDS = 2_000_000;
  private static final int PASSAGE = 30;
  private static final int COPIES = 400;
  private static final double[] SHARES = {0.1, 0.2, 0.3};

  /** The minimum that must be found; the test prints a table of what is found. */
  private static final double[] BOUNDS = {0.98, 0.95, 0.80};

  private record Planted(int original, int copy, int level) {}

  @Test
  void editedPassagesAreFound() {
    GeneratedText text = new GeneratedText(7);
    List<Planted> planted = new ArrayList<>();
    List<Integer> originals = new ArrayList<>();
    int all = COPIES * SHARES.length;
    for (int i = 0; i < all; i++) {
      originals.add(text.add(text.sentence(PASSAGE)));
      text.grownTo((i + 1) * (WORDS / 2 / all));
    }
    for (int i = 0; i < all; i++) {
      List<String> copy =
          text.edited(text.sentences().get(originals.get(i)), SHARES[i % SHARES.length]);
      planted.add(new Planted(originals.get(i), text.add(copy), i % SHARES.length));
      text.grownTo(WORDS / 2 + (i + 1) * (WORDS / 2 / all));
    }
    List<AlignedPassages> clusters =
        new RepeatEngine(RepeatSettings.DEFAULT).find(text.tokens()).clusters();
    int[] found = new int[SHARES.length];
    for (Planted pair : planted) {
      TokenRange original = text.range(pair.original());
      TokenRange copy = text.range(pair.copy());
      boolean isFound =
          clusters.stream()
              .anyMatch(cluster -> isCovered(cluster, original) && isCovered(cluster, copy));
      found[pair.level()] += isFound ? 1 : 0;
    }
    System.out.printf("%d-word passages in %,d words%n  edited  found%n", PASSAGE, WORDS);
    for (int level = 0; level < SHARES.length; level++) {
      System.out.printf(
          Locale.ROOT, "  %5.0f%%  %.3f%n", 100 * SHARES[level], (double) found[level] / COPIES);
    }
    for (int level = 0; level < SHARES.length; level++) {
      assertThat((double) found[level] / COPIES)
          .as("share found with %.0f%% edited", 100 * SHARES[level])
          .isGreaterThanOrEqualTo(BOUNDS[level]);
    }
  }

  /** Whether one member has four fifths of a passage. */
  private static boolean isCovered(AlignedPassages cluster, TokenRange passage) {
    return cluster.members().stream()
        .anyMatch(member -> member.common(passage) >= 0.8 * passage.length());
  }
}
