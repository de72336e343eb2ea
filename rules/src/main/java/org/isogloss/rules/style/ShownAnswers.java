package org.isogloss.rules.style;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Document;

/**
 * The labels of answers for a message, with the manuscript's own words as examples: beside a marked
 * “1.3GB”, “400ml” looks like another place.
 */
final class ShownAnswers {

  /** An example at the end of a label: {@code with a space (“400 ml”)}. */
  private static final Pattern EXAMPLE = Pattern.compile("(?<=\\(“)[^“”]+(?=”\\)$)");

  /** In code units; longer words are not an example. */
  private static final int LONGEST = 24;

  private final Map<StyleAnswer, String> labels = new LinkedHashMap<>();

  /**
   * @param tally the places of a part of the manuscript
   * @param answers those that the message names; all have examples from the manuscript, or none has
   */
  ShownAnswers(Tally tally, List<StyleAnswer> answers) {
    for (StyleAnswer answer : answers) {
      example(tally, answer)
          .ifPresent(
              example ->
                  labels.put(
                      answer,
                      EXAMPLE
                          .matcher(answer.label())
                          .replaceFirst(found -> Matcher.quoteReplacement(example))));
    }
    if (labels.size() < answers.size()) {
      labels.clear();
    }
  }

  /** The label of an answer. */
  String label(StyleAnswer answer) {
    return labels.getOrDefault(answer, answer.label());
  }

  /** What the first place with an answer says, or would say instead of another one. */
  private static Optional<String> example(Tally tally, StyleAnswer answer) {
    Optional<String> written =
        tally.places().stream()
            .filter(found -> found.answer().equals(answer))
            .findFirst()
            .map(Tally.Found::written);
    return written
        .or(
            () ->
                tally.places().stream()
                    .findFirst()
                    .map(found -> found.rewritten().get(answer.id())))
        .filter(ShownAnswers::isShort);
  }

  private static boolean isShort(String text) {
    return text.length() <= LONGEST
        && text.strip().equals(text)
        && text.codePoints().anyMatch(Character::isLetterOrDigit)
        && text.chars().noneMatch(c -> c == Document.HIDDEN || c == '\n' || c == '“' || c == '”');
  }
}
