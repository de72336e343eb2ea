package org.isogloss.core.rule;

import java.util.List;
import org.isogloss.core.text.AnalyzedManuscript;

/** Checks all documents together, as needed for terms and repeats. */
public non-sealed interface ManuscriptRule extends Rule {

  /** The hits in the whole manuscript, in any order. */
  List<Hit> check(AnalyzedManuscript manuscript);

  /**
   * Returns a hit with a message that is right for its places; most messages name none.
   *
   * @param left the hit with the places that are left
   * @param whole the hit that the rule found
   */
  default Hit restated(Hit left, Hit whole) {
    return left;
  }

  /** The words that the rule lists rather than reports, in any order; most rules list none. */
  default List<ListedWord> words(AnalyzedManuscript manuscript) {
    return List.of();
  }
}
