package org.isogloss.rules.terms.judge;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The labeled pairs of many documents, as features without words.
 *
 * @param manuscripts the manuscripts that they come from
 * @param cases the labeled cases, including those that no row matches
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
   * A labeled case.
   *
   * @param repository where its document comes from
   * @param set its set
   * @param id its name, unique in the set
   * @param kind how its forms differ according to whoever labeled it; for planted cases the
   *     operator, for judged ones the verdict
   */
  record Case(String repository, RowSet set, String id, String kind) {

    boolean isJudged() {
      return set == RowSet.JUDGED;
    }
  }

  LabelledRows {
    manuscripts = List.copyOf(manuscripts);
    cases = List.copyOf(cases);
    rows = List.copyOf(rows);
  }

  /** These rows, and those of judged manuscripts that only the other rows have. */
  LabelledRows withJudgedOf(LabelledRows others) {
    Set<String> here = names(judged(manuscripts), Manuscript::id);
    List<Manuscript> further =
        judged(others.manuscripts()).stream().filter(one -> !here.contains(one.id())).toList();
    Set<String> ids = names(further, Manuscript::id);
    Set<String> repositories = names(further, Manuscript::repository);
    Set<String> known = names(cases.stream().filter(Case::isJudged).toList(), Case::id);
    return new LabelledRows(
        joined(manuscripts, further.stream()),
        joined(
            cases,
            others.cases().stream()
                .filter(one -> one.isJudged() && repositories.contains(one.repository()))
                .filter(one -> !known.contains(one.id()))),
        joined(
            rows,
            others.rows().stream()
                .filter(row -> row.set() == RowSet.JUDGED && ids.contains(row.manuscript()))));
  }

  private static List<Manuscript> judged(List<Manuscript> manuscripts) {
    return manuscripts.stream().filter(one -> one.set() == RowSet.JUDGED).toList();
  }

  private static <T> Set<String> names(List<T> some, Function<T, String> name) {
    return some.stream().map(name).collect(Collectors.toSet());
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
