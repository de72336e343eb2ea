package org.isogloss.core.rule;

import java.util.List;
import org.isogloss.core.text.AnalyzedManuscript;

/** Judges all documents together: terms and repeats need it. */
public non-sealed interface ManuscriptRule extends Rule {

  /** The hits in the whole manuscript, in any order. */
  List<Hit> check(AnalyzedManuscript manuscript);
}
