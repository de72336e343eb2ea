package org.isogloss.rules.style;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Span;

/**
 * A place where a manuscript answers a question of style.
 *
 * @param span the place in the prose of its document; never empty
 * @param answer the id of the answer
 * @param scope the part of the manuscript that has an answer of its own, as it is called in a
 *     message, such as {@code of level 2}, besides the zones that the question separates by itself;
 *     empty if there is none
 * @param rewritten the text that the place would have with other answers, by their id; answers that
 *     need a person to rewrite the place are missing, as are those whose text has hidden characters
 */
public record Observation(Span span, String answer, String scope, Map<String, String> rewritten) {

  public Observation {
    if (span.isEmpty()) {
      throw new IllegalArgumentException("span must not be empty: " + span);
    }
    Objects.requireNonNull(answer, "answer");
    Objects.requireNonNull(scope, "scope");
    rewritten =
        rewritten.entrySet().stream()
            .filter(text -> text.getValue().indexOf(Document.HIDDEN) < 0)
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Creates an observation whose text cannot be rewritten automatically. */
  public Observation(Span span, String answer) {
    this(span, answer, "", Map.of());
  }

  /** Creates an observation with the texts of other answers. */
  public Observation(Span span, String answer, Map<String, String> rewritten) {
    this(span, answer, "", rewritten);
  }
}
