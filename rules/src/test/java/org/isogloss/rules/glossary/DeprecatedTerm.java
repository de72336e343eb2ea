package org.isogloss.rules.glossary;

import java.util.List;
import java.util.Locale;
import org.isogloss.core.rule.Hit;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.WordClass;
import org.isogloss.rules.terms.TermText;

/** Checks texts with a glossary of one concept that has a preferred and a deprecated term. */
final class DeprecatedTerm {

  private DeprecatedTerm() {}

  /** What is found in a text in Markdown; both terms are of a class, such as {@code verb}. */
  static List<Hit> hits(String preferred, String deprecated, String wordClass, String markdown) {
    Concept concept =
        new Concept(
            "x",
            "",
            "",
            List.of(
                term(preferred, TermStatus.PREFERRED, wordClass),
                term(deprecated, TermStatus.DEPRECATED, wordClass)));
    return new TermDeprecatedRule(new GlossaryAnalysis(new Termbase(List.of(concept))))
        .check(TermText.manuscript(markdown));
  }

  private static Term term(String text, TermStatus status, String wordClass) {
    return new Term(text, status).as(WordClass.valueOf(wordClass.toUpperCase(Locale.ROOT)));
  }
}
