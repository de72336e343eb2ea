package org.isogloss.rules.style.punctuation;

import java.util.List;
import java.util.stream.Stream;
import org.isogloss.rules.style.StyleQuestion;

/** The questions about punctuation. */
public final class PunctuationQuestions {

  private PunctuationQuestions() {}

  /** All of them. */
  public static List<StyleQuestion> all() {
    return Stream.of(
            QuotationQuestions.all(),
            MarkQuestions.all(),
            SpacingQuestions.all(),
            AbbreviationQuestions.all(),
            List.of(SerialComma.question()))
        .flatMap(List::stream)
        .toList();
  }
}
