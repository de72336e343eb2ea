package org.isogloss.rules.bilingual.glossary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isogloss.core.rule.Confidence;
import org.isogloss.glossary.Term;

/**
 * A term of one text that the other text has no term for.
 *
 * @param present the term
 * @param offset where it is in the text in the other language, in UTF-16 code units; 0 if it is the
 *     English text that has it
 * @param expected the terms of which the other text should have one
 * @param deprecated a deprecated term that it has instead
 * @param confidence how sure it is
 */
record Missing(
    String present,
    int offset,
    List<String> expected,
    Optional<Term> deprecated,
    Confidence confidence) {

  /** The most terms that are named. */
  private static final int MOST_NAMED = 3;

  /** One sentence about some that belong to one segment. */
  static String message(List<Missing> some) {
    return some.stream()
        .map(Missing::named)
        .collect(
            Collectors.joining(
                ", ",
                some.size() == 1
                    ? "The translation lacks a term of the glossary: "
                    : "The translation lacks terms of the glossary: ",
                "."));
  }

  private String named() {
    String all =
        expected.stream()
            .limit(MOST_NAMED)
            .map(term -> "“" + term + "”")
            .collect(Collectors.joining(" or "));
    String instead = deprecated.map(term -> " (“" + term.text() + "” is deprecated)").orElse("");
    return all + " for “" + present + "”" + instead;
  }
}
