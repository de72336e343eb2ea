package org.isogloss.core.rule;

import java.util.List;
import org.isogloss.core.text.AnalyzedManuscript;

/** Checks all documents together, as needed for terms and repeats. */
public non-sealed interface ManuscriptRule extends Rule {

  /** The hits in the whole manuscript, in any order. */
  List<Hit> check(AnalyzedManuscript manuscript);

  /** The words that the rule lists rather than reports, in any order; most rules list none. */
  default List<ListedWord> words(AnalyzedManuscript manuscript) {
    return List.of();
  }
}
