package org.isogloss.rules.style;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.rule.Confidence;

/**
 * When a manuscript has decided a question of style.
 *
 * @param question the id of the question
 * @param scope whether headings, tables and notes, or all lists, have answers of their own
 * @param least how often the most frequent answer must be given, at least 1
 * @param share the share of all places that it must have, more than 0.5 and at most 1
 * @param confidence how sure a deviation from it is
 */
record Majority(String question, Scope scope, int least, double share, Confidence confidence) {

  /** What an answer holds for. */
  enum Scope {
    /** The whole manuscript. */
    WHOLE,
    /** Running text, headings, tables, notes and references, each separately. */
    ZONE,
    /** Each list separately. */
    LIST
  }

  private static final Map<String, Majority> TABLE =
      DataFile.lines(Majority.class, "style-majorities.tsv").stream()
          .map(Majority::parse)
          .collect(Collectors.toMap(Majority::question, Function.identity()));

  Majority {
    if (least < 1 || !(share > 0.5 && share <= 1)) {
      throw new IllegalArgumentException("no majority: %s %d %s".formatted(question, least, share));
    }
  }

  private static Majority parse(String line) {
    List<String> cells = List.of(line.split("\t"));
    return new Majority(
        cells.get(0),
        Scope.valueOf(cells.get(1).toUpperCase(Locale.ROOT)),
        Integer.parseInt(cells.get(2)),
        Double.parseDouble(cells.get(3)),
        Confidence.ofLabel(cells.get(4)).orElseThrow());
  }

  /**
   * The line of the table for a question.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Majority of(String question) {
    Majority known = TABLE.get(question);
    if (known == null) {
      throw new IllegalArgumentException("style-majorities.tsv has no line for " + question);
    }
    return known;
  }

  /** Whether an answer that is given so often has won. */
  boolean isWon(int count, int total) {
    return count >= least && count >= share * total;
  }
}
