package org.isogloss.core.segment;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Span;

/**
 * Splits documents into sentences and tokens.
 *
 * <p>Not thread-safe; a new one is cheap, since all share the models.
 */
public final class Segmenter {

  private final SentenceSplitter splitter = new SentenceSplitter();
  private final WordTokenizer tokenizer = new WordTokenizer();

  /** All sentences of a document, in order. */
  public List<Sentence> segment(Document document) {
    List<Sentence> found = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (!block.zone().hasSentences()) {
        found.add(new Sentence(block, block.span(), List.of()));
        continue;
      }
      int start = block.span().start();
      for (Span sentence : splitter.sentences(block.span().in(document.prose()))) {
        Span span = sentence.shifted(start);
        List<Span> tokens = new ArrayList<>();
        tokenizer.tokenize(document.prose(), span, tokens);
        found.add(new Sentence(block, span, tokens));
      }
    }
    return found;
  }

  /** The sentences of one paragraph, as spans into it, without surrounding spaces. */
  public List<Span> sentences(String paragraph) {
    return splitter.sentences(paragraph);
  }
}
