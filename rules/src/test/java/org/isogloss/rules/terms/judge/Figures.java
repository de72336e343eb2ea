package org.isogloss.rules.terms.judge;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isogloss.rules.terms.judge.PairModel.Level;

/** What thresholds find in rows with probabilities. */
final class Figures {

  /** Planted changes that are not inconsistencies. */
  private static final String HARMLESS = "antonym";

  private final ScoredRows rows;
  private final Thresholds thresholds;

  /**
   * How many cases are found.
   *
   * @param cases all cases
   * @param seen those that any row shows
   * @param found those with a row of at least medium confidence
   * @param warned those with a warning
   * @param high those with a row of high confidence
   */
  record Recall(int cases, int seen, int found, int warned, int high) {

    Recall plus(Recall other) {
      return new Recall(
          cases + other.cases,
          seen + other.seen,
          found + other.found,
          warned + other.warned,
          high + other.high);
    }

    /** The share of the cases that are found. */
    double share() {
      return cases == 0 ? 0 : (double) found / cases;
    }

    /** The share of the cases that are warnings. */
    double warnedShare() {
      return cases == 0 ? 0 : (double) warned / cases;
    }
  }

  Figures(ScoredRows rows, Thresholds thresholds) {
    this.rows = rows;
    this.thresholds = thresholds;
  }

  /** The recall of the cases of a set, by the kind that they were labeled with. */
  Map<String, Recall> byKind(RowSet set) {
    Map<String, Recall> byKind = new TreeMap<>();
    for (LabelledRows.Case one : rows.cases(Set.of(set))) {
      byKind.merge(one.kind(), recall(one), Recall::plus);
    }
    return byKind;
  }

  /** The recall of all cases of a set. */
  Recall all(RowSet set) {
    return sum(byKind(set).values());
  }

  /** The mean recall of the operators of planted faults. */
  double planted() {
    return byKind(RowSet.PLANTED).entrySet().stream()
        .filter(entry -> !entry.getKey().equals(HARMLESS))
        .mapToDouble(entry -> entry.getValue().share())
        .average()
        .orElse(0);
  }

  /** The sum of several figures. */
  static Recall sum(Collection<Recall> some) {
    return some.stream().reduce(new Recall(0, 0, 0, 0, 0), Recall::plus);
  }

  private Recall recall(LabelledRows.Case one) {
    List<ScoredRows.Scored> shown = rows.of(one);
    return new Recall(
        1,
        shown.isEmpty() ? 0 : 1,
        reaches(shown, Level.MEDIUM),
        reaches(shown, Level.WARNING),
        reaches(shown, Level.HIGH));
  }

  private int reaches(List<ScoredRows.Scored> shown, Level level) {
    return shown.stream().anyMatch(scored -> reaches(scored, level)) ? 1 : 0;
  }

  private boolean reaches(ScoredRows.Scored scored, Level level) {
    return thresholds.reaches(scored.row().kind(), scored.probability(), level);
  }

  /**
   * How often pairs of a kind reach a level in 10,000 words of the documents of some sets.
   *
   * @param kind the kind; all if empty
   */
  double rate(Set<RowSet> sets, Optional<PairKind> kind, Level level) {
    return rows.rate(count(sets, kind, level), sets);
  }

  /** How many pairs of a kind reach a level. */
  long count(Set<RowSet> sets, Optional<PairKind> kind, Level level) {
    return rows.rows().stream()
        .filter(scored -> sets.contains(scored.row().set()))
        .filter(scored -> kind.isEmpty() || kind.get() == scored.row().kind())
        .filter(scored -> reaches(scored, level))
        .mapToLong(ScoredRows.Scored::pairs)
        .sum();
  }

  /** The figures of each repository by itself. */
  Map<String, Figures> byRepository() {
    return rows.repositories().stream()
        .collect(
            Collectors.toMap(
                repository -> repository,
                repository -> new Figures(rows.from(repository::equals), thresholds),
                (one, other) -> one,
                TreeMap::new));
  }

  /** The rows. */
  ScoredRows rows() {
    return rows;
  }
}
