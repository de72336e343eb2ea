package org.isogloss.rules.terms.judge;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The labelled pairs of many documents, as features without words.
 *
 * @param manuscripts the manuscripts that they come from
 * @param cases the labelled cases, including those that no row matches
 * @param rows the pairs
 */
record LabelledRows(List<Manuscript> manuscripts, List<Case> cases, List<LabelledRow> rows) {

  /** Of so many pairs that nobody has judged, one is kept, so that the file stays small. */
  static final int UNKNOWN_ROWS = 6;

  /**
   * A manuscript.
   *
   * @param repository where it comes from
   * @param set its set
   * @param id its name, unique in the set
   * @param words its length
   */
  record Manuscript(String repository, RowSet set, String id, int words) {}

  /**
   * A labelled case.
   *
   * @param repository where its document comes from
   * @param set its set
   * @param id its name, unique in the set
   * @param kind how its forms differ according to whoever labelled it; for planted cases the
   *     operator, for judged ones the verdict
   */
  record Case(String repository, RowSet set, String id, String kind) {}

  LabelledRows {
    manuscripts = List.copyOf(manuscripts);
    cases = List.copyOf(cases);
    rows = List.copyOf(rows);
  }

  /** These rows, and those of judged manuscripts that only the other rows have. */
  LabelledRows withJudgedOf(LabelledRows others) {
    Set<String> here = judged(manuscripts);
    Set<String> further = judged(others.manuscripts());
    further.removeAll(here);
    List<LabelledRow> added =
        others.rows().stream()
            .filter(row -> row.set() == RowSet.JUDGED && further.contains(row.manuscript()))
            .toList();
    Set<String> repositories =
        others.manuscripts().stream()
            .filter(one -> one.set() == RowSet.JUDGED && further.contains(one.id()))
            .map(Manuscript::repository)
            .collect(Collectors.toSet());
    Set<String> known =
        cases.stream()
            .filter(one -> one.set() == RowSet.JUDGED)
            .map(Case::id)
            .collect(Collectors.toSet());
    return new LabelledRows(
        joined(
            manuscripts,
            others.manuscripts().stream()
                .filter(one -> one.set() == RowSet.JUDGED && further.contains(one.id()))),
        joined(
            cases,
            others.cases().stream()
                .filter(one -> one.set() == RowSet.JUDGED && !known.contains(one.id()))
                .filter(one -> repositories.contains(one.repository()))),
        joined(rows, added.stream()));
  }

  private static Set<String> judged(List<Manuscript> manuscripts) {
    return manuscripts.stream()
        .filter(one -> one.set() == RowSet.JUDGED)
        .map(Manuscript::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static <T> List<T> joined(List<T> some, Stream<T> others) {
    return Stream.concat(some.stream(), others).toList();
  }

  /** The number of words of all manuscripts of a set. */
  long words(RowSet set) {
    return manuscripts.stream()
        .filter(manuscript -> manuscript.set() == set)
        .mapToLong(Manuscript::words)
        .sum();
  }
}
