package org.isogloss.rules.terms.index;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.document.Span;
import org.isogloss.core.segment.Sentence;
import org.isogloss.core.text.TaggedSentence;
import org.isogloss.core.text.TaggedToken;

/**
 * Splits what is too long for a sentence, such as a table on one line, into parts that are read as
 * separate sentences: phrases are compared with all others in their sentence.
 */
final class SentenceWindows {

  /** No sentence of prose has this many tokens. */
  private static final int LONGEST = 500;

  private SentenceWindows() {}

  /** The sentence itself, or the parts of a long one in order. */
  static List<TaggedSentence> of(TaggedSentence whole) {
    List<TaggedToken> tokens = whole.tokens();
    if (tokens.size() <= LONGEST) {
      return List.of(whole);
    }
    List<TaggedSentence> windows = new ArrayList<>();
    for (int from = 0; from < tokens.size(); from += LONGEST) {
      List<TaggedToken> part = tokens.subList(from, Math.min(tokens.size(), from + LONGEST));
      Span span = new Span(part.get(0).span().start(), part.get(part.size() - 1).span().end());
      List<Span> spans = part.stream().map(TaggedToken::span).toList();
      windows.add(new TaggedSentence(new Sentence(whole.sentence().block(), span, spans), part));
    }
    return windows;
  }
}
