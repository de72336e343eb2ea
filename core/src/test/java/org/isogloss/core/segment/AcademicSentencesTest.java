package org.isogloss.core.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.ReadException;
import org.junit.jupiter.api.Test;

class AcademicSentencesTest {

  private static final String MISS = "miss: ";
  private static final List<String> CASES =
      DataFile.lines(AcademicSentencesTest.class, "academic-sentences.txt");

  @Test
  void nearlyAllAreCutRightAndTheRestIsListed() throws ReadException {
    List<String> wrong = new ArrayList<>();
    for (String line : CASES) {
      boolean knownMiss = line.startsWith(MISS);
      String text = knownMiss ? line.substring(MISS.length()) : line;
      List<String> found = Sentences.of(text.replace("‖", ""));
      boolean right = found.equals(Arrays.stream(text.split("‖")).map(String::strip).toList());
      if (right == knownMiss) {
        wrong.add(line + " -> " + found);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void atMostThreeInAHundredAreMissed() {
    long misses = CASES.stream().filter(line -> line.startsWith(MISS)).count();

    assertThat(CASES).hasSizeGreaterThanOrEqualTo(80).doesNotHaveDuplicates();
    assertThat(misses * 100).isLessThanOrEqualTo(3L * CASES.size());
  }
}
