package org.isogloss.rules.terms.judge;

import java.util.List;

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

  /** The number of words of all manuscripts of a set. */
  long words(RowSet set) {
    return manuscripts.stream()
        .filter(manuscript -> manuscript.set() == set)
        .mapToLong(Manuscript::words)
        .sum();
  }
}
