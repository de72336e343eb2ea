package org.isogloss.core.alignment;

import java.util.List;
import java.util.Objects;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Span;

/**
 * A sentence of one side of a translation, or a block without sentences, such as a program.
 *
 * @param document the position of its document on its side, from 0
 * @param block its block
 * @param span its span in the prose of the document; never empty
 * @param words its words as keys that are equal for all forms of a word, as far as is known
 * @param anchors what translators copy: numbers, Latin words and names, as keys
 */
record SideSentence(
    int document, Block block, Span span, List<String> words, List<String> anchors) {

  SideSentence {
    Objects.requireNonNull(block, "block");
    if (span.isEmpty()) {
      throw new IllegalArgumentException("span of a sentence must not be empty: " + span);
    }
    words = List.copyOf(words);
    anchors = List.copyOf(anchors);
  }

  /** Its length in UTF-16 code units. */
  int length() {
    return span.length();
  }
}
