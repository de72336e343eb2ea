package org.isogloss.core.text;

import java.util.List;
import org.isogloss.core.segment.Sentence;

/**
 * A sentence with the tags and lemmas of its tokens.
 *
 * @param sentence the sentence
 * @param tokens its tokens in order, as many as the sentence has
 */
public record TaggedSentence(Sentence sentence, List<TaggedToken> tokens) {

  public TaggedSentence {
    tokens = List.copyOf(tokens);
    if (tokens.size() != sentence.tokens().size()) {
      throw new IllegalArgumentException(
          "%d tagged tokens for the %d of %s"
              .formatted(tokens.size(), sentence.tokens().size(), sentence.span()));
    }
  }
}
