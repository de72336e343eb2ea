package org.isogloss.core.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.document.ReadException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Measures the segmentation on a file of rules that is not part of the project: a line of headings,
 * then one rule per line: its input, its sentences separated by {@code |||}, and its name,
 * separated by tabs; {@code \n} stands for a line break.
 */
@EnabledIfSystemProperty(named = "golden", matches = ".+", disabledReason = "no file named")
class GoldenRulesTest {

  @Test
  void atMostOneRuleInFiftyIsMissed() throws IOException, ReadException {
    List<String> lines = Files.readAllLines(Path.of(System.getProperty("golden")));
    List<String> missed = new ArrayList<>();
    int rules = 0;
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.split("\t", -1);
      String found = String.join(" ||| ", Sentences.of(fields[0].replace("\\n", "\n")));
      rules++;
      if (!found.equals(fields[1].strip())) {
        missed.add(fields[2] + "\n  expected " + fields[1] + "\n  found    " + found);
      }
    }
    System.out.printf("%d of %d rules%n", rules - missed.size(), rules);
    missed.forEach(System.out::println);

    assertThat(rules).isGreaterThanOrEqualTo(50);
    assertThat(missed).hasSizeLessThanOrEqualTo(rules / 50);
  }
}
