package org.isogloss.core.segment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Inline;
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
      NavigableSet<Integer> edges = citationEdges(document, block);
      String text = block.span().in(document.prose());
      List<Span> formulas = marked(document, block, Inline.Kind.MATH);
      for (Span sentence : splitter.sentences(text, setApart(document, block), formulas)) {
        Span span = sentence.shifted(start);
        List<Span> tokens = new ArrayList<>();
        tokenizer.tokenize(document.prose(), span, tokens);
        found.add(new Sentence(block, span, cut(tokens, edges)));
      }
    }
    return found;
  }

  /** Where citations begin and end. */
  private static NavigableSet<Integer> citationEdges(Document document, Block block) {
    NavigableSet<Integer> edges = new TreeSet<>();
    for (Inline inline : document.inlines(block.span())) {
      if (inline.kind() == Inline.Kind.CITATION) {
        edges.add(inline.span().start());
        edges.add(inline.span().end());
      }
    }
    return edges;
  }

  /**
   * Where a block has code, or the last sign of what is in bold or italics, from its start: a
   * message of a program that is quoted so keeps its period.
   */
  private static BitSet setApart(Document document, Block block) {
    BitSet apart = new BitSet();
    for (Span span : marked(document, block, Inline.Kind.CODE)) {
      apart.set(span.start(), span.end());
    }
    for (Span span : marked(document, block, Inline.Kind.EMPHASIS)) {
      apart.set(Math.max(span.start(), span.end() - 1), span.end());
    }
    return apart;
  }

  /** What a block has of a kind, from its start. */
  private static List<Span> marked(Document document, Block block, Inline.Kind kind) {
    return document.inlines(block.span()).stream()
        .filter(inline -> inline.kind() == kind)
        .map(inline -> inline.span().shifted(-block.span().start()))
        .toList();
  }

  /**
   * The tokens, none of which crosses the edge of a citation: a raised number is not part of a
   * word.
   */
  private static List<Span> cut(List<Span> tokens, NavigableSet<Integer> edges) {
    if (edges.isEmpty()) {
      return tokens;
    }
    List<Span> cut = new ArrayList<>();
    for (Span token : tokens) {
      int from = token.start();
      for (int edge : edges.subSet(token.start(), false, token.end(), false)) {
        cut.add(new Span(from, edge));
        from = edge;
      }
      cut.add(new Span(from, token.end()));
    }
    return cut;
  }

  /** The sentences of one paragraph, as spans into it, without surrounding spaces. */
  public List<Span> sentences(String paragraph) {
    return splitter.sentences(paragraph, new BitSet(), List.of());
  }
}
