package org.isogloss.rules.style;

import java.util.List;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.core.text.SharedAnalysis;

/** The documents of a manuscript as questions of style read them, prepared once for all rules. */
public final class StyleAnalysis {

  private final SharedAnalysis<List<StyleDocument>> documents =
      new SharedAnalysis<>(
          manuscript -> manuscript.documents().stream().map(StyleDocument::of).toList());

  /** The documents of a manuscript, in book order. */
  public List<StyleDocument> of(AnalyzedManuscript manuscript) {
    return documents.of(manuscript);
  }
}
