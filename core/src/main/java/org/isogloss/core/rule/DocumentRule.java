package org.isogloss.core.rule;

import java.util.List;
import org.isogloss.core.text.AnalyzedDocument;

/** Judges each document by itself. It may be called from several threads at once. */
public non-sealed interface DocumentRule extends Rule {

  /** The hits in one document, in any order. */
  List<Hit> check(AnalyzedDocument document);
}
