package org.isogloss.rules.terms.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Rows with the probabilities that models gave them that had not seen their repositories. */
final class ScoredRows {

  /** The unit of rates, in words. */
  static final double RATE_WORDS = 10_000;

  /**
   * A row with its probability.
   *
   * @param row the row
   * @param probability from 0 to 1
   */
  record Scored(LabelledRow row, double probability) {

    /** How many pairs it stands for: most of those that nobody has judged were left out. */
    int pairs() {
      boolean sampled = row.label() == PairLabel.UNKNOWN && row.cases().isEmpty();
      return sampled ? LabelledRows.UNKNOWN_ROWS : 1;
    }

    /** Whether a reader judged it, arguable or not, or a pair of which it is a part. */
    boolean isJudged() {
      return row.reading().isPresent() || (row.set() == RowSet.JUDGED && !row.cases().isEmpty());
    }
  }

  private final LabelledRows labelled;
  private final List<Scored> rows;
  private final Map<String, List<Scored>> byCase = new HashMap<>();

  ScoredRows(LabelledRows labelled, double[] probabilities) {
    this(labelled, scored(labelled, probabilities));
  }

  private ScoredRows(LabelledRows labelled, List<Scored> rows) {
    this.labelled = labelled;
    this.rows = List.copyOf(rows);
    for (Scored scored : rows) {
      for (String id : scored.row().cases()) {
        byCase.computeIfAbsent(key(scored.row().set(), id), key -> new ArrayList<>()).add(scored);
      }
    }
  }

  private static List<Scored> scored(LabelledRows labelled, double[] probabilities) {
    List<Scored> rows = new ArrayList<>();
    for (int i = 0; i < probabilities.length; i++) {
      rows.add(new Scored(labelled.rows().get(i), probabilities[i]));
    }
    return rows;
  }

  private static String key(RowSet set, String id) {
    return set + " " + id;
  }

  /** The part that comes from some repositories. */
  ScoredRows from(Predicate<String> repositories) {
    LabelledRows part =
        new LabelledRows(
            labelled.manuscripts().stream()
                .filter(one -> repositories.test(one.repository()))
                .toList(),
            labelled.cases().stream().filter(one -> repositories.test(one.repository())).toList(),
            List.of());
    return new ScoredRows(
        part, rows.stream().filter(one -> repositories.test(one.row().repository())).toList());
  }

  /** All rows. */
  List<Scored> rows() {
    return rows;
  }

  /** The rows of clean documents. */
  List<Scored> clean() {
    return rows.stream().filter(scored -> scored.row().set() == RowSet.CLEAN).toList();
  }

  /** The rows that show a case. */
  List<Scored> of(LabelledRows.Case one) {
    return byCase.getOrDefault(key(one.set(), one.id()), List.of());
  }

  /** The cases of some sets. */
  List<LabelledRows.Case> cases(Set<RowSet> sets) {
    return labelled.cases().stream().filter(one -> sets.contains(one.set())).toList();
  }

  /** How many times a rate in 10,000 words occurs in all documents of a set. */
  double times(double rate, RowSet set) {
    return rate * labelled.words(set) / RATE_WORDS;
  }

  /** The rate in 10,000 words of what occurs some times in the documents of some sets. */
  double rate(long times, Set<RowSet> sets) {
    long words = sets.stream().mapToLong(labelled::words).sum();
    return words == 0 ? 0 : times * RATE_WORDS / words;
  }

  /** All repositories. */
  Set<String> repositories() {
    return labelled.manuscripts().stream()
        .map(LabelledRows.Manuscript::repository)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The rows and cases as they were labeled. */
  LabelledRows labelled() {
    return labelled;
  }
}
