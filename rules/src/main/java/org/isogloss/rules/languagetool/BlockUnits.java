package org.isogloss.rules.languagetool;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Span;
import org.isogloss.core.segment.Sentence;
import org.isogloss.core.text.AnalyzedDocument;

/**
 * Splits blocks into the units that LanguageTool reads: a block, or as many whole sentences of a
 * very long block as fit. Its multi-sentence rules compare sentences with one another, and one long
 * paragraph would keep a single thread busy.
 */
final class BlockUnits {

  /** In code units; paragraphs of prose are hardly ever longer. */
  static final int LONGEST = 10_000;

  private final AnalyzedDocument document;
  private final List<BlockText> units = new ArrayList<>();
  private int nextSentence;

  private BlockUnits(AnalyzedDocument document) {
    this.document = document;
  }

  /**
   * The units of some blocks, in order.
   *
   * @param blocks in the order of the document
   */
  static List<BlockText> of(AnalyzedDocument document, List<Block> blocks) {
    BlockUnits units = new BlockUnits(document);
    blocks.forEach(units::add);
    return units.units;
  }

  private void add(Block block) {
    BlockText whole = BlockText.of(document, block);
    if (block.span().length() <= LONGEST) {
      units.add(whole);
      return;
    }
    int start = block.span().start();
    int reached = start;
    for (int sentence : sentenceStarts(block)) {
      if (sentence - start > LONGEST && reached > start) {
        units.add(whole.part(new Span(start, reached)));
        start = reached;
      }
      reached = sentence;
    }
    if (block.span().end() - start > LONGEST && reached > start) {
      units.add(whole.part(new Span(start, reached)));
      start = reached;
    }
    units.add(whole.part(new Span(start, block.span().end())));
  }

  private List<Integer> sentenceStarts(Block block) {
    List<Sentence> sentences = document.sentences();
    List<Integer> starts = new ArrayList<>();
    while (nextSentence < sentences.size()
        && sentences.get(nextSentence).span().start() < block.span().end()) {
      int start = sentences.get(nextSentence).span().start();
      if (start > block.span().start()) {
        starts.add(start);
      }
      nextSentence++;
    }
    return starts;
  }
}
