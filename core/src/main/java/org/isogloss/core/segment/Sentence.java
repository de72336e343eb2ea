package org.isogloss.core.segment;

import java.util.List;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Span;

/**
 * A sentence and its tokens, as spans into the prose of the document.
 *
 * @param block its block
 * @param span from its first token to its last
 * @param tokens words and punctuation, in order
 */
public record Sentence(Block block, Span span, List<Span> tokens) {

  public Sentence {
    if (!block.span().contains(span)) {
      throw new IllegalArgumentException("sentence " + span + " extends beyond its block " + block);
    }
    tokens = List.copyOf(tokens);
  }
}
