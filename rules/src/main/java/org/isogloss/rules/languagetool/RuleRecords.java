package org.isogloss.rules.languagetool;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isogloss.core.data.DataFile;

/**
 * How often readers found LanguageTool's rules right: {@code judged.txt}, with lines {@code NAME
 * RIGHT JUDGED}. A name with an asterisk is a family: the beginning of the ids of rules.
 */
final class RuleRecords {

  private static final String FAMILY = "*";

  /** The findings that a rule starts with, as many of them right as of all rules. */
  private static final double START = 2;

  /** The records that ship with the program. */
  static final RuleRecords BUILT_IN =
      new RuleRecords(DataFile.lines(RuleRecords.class, "judged.txt"));

  private final Map<String, Judged> records = new HashMap<>();
  private final double right;

  /**
   * A record.
   *
   * @param right the findings that were right
   * @param judged all that were judged
   */
  record Judged(int right, int judged) {

    Judged {
      if (right < 0 || right > judged || judged == 0) {
        throw new IllegalArgumentException("%d right of %d".formatted(right, judged));
      }
    }
  }

  /**
   * @param lines {@code NAME RIGHT JUDGED}
   * @throws IllegalArgumentException if a line is malformed or a name occurs twice
   */
  RuleRecords(List<String> lines) {
    for (String line : lines) {
      String[] cells = line.split(" ", -1);
      if (cells.length != 3) {
        throw new IllegalArgumentException("expected NAME RIGHT JUDGED: " + line);
      }
      Judged judged = new Judged(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]));
      if (records.put(cells[0], judged) != null) {
        throw new IllegalArgumentException("duplicate record: " + cells[0]);
      }
    }
    double all = records.values().stream().mapToInt(Judged::judged).sum();
    this.right = records.values().stream().mapToInt(Judged::right).sum() / all;
  }

  /** The record of a rule, or that of its family; empty if none of its findings was judged. */
  Optional<Judged> of(String ruleId) {
    return Optional.ofNullable(records.get(ruleId))
        .or(
            () ->
                records.entrySet().stream()
                    .filter(record -> isFamilyOf(record.getKey(), ruleId))
                    .map(Map.Entry::getValue)
                    .findFirst());
  }

  private static boolean isFamilyOf(String name, String ruleId) {
    return name.endsWith(FAMILY)
        && ruleId.startsWith(name.substring(0, name.length() - FAMILY.length()));
  }

  /**
   * The share of a rule's findings that is right, drawn to that of all rules if few were judged.
   */
  double share(String ruleId) {
    double known = START * right;
    return of(ruleId)
        .map(record -> (record.right() + known) / (record.judged() + START))
        .orElse(right);
  }
}
