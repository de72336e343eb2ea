package org.isogloss.rules.terms.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.segment.Sentence;

/** Walks once through the marked stretches of some kinds in a document, sentence by sentence. */
final class InlineWalk {

  private final Document document;
  private final Set<Inline.Kind> kinds;
  private Block block;
  private List<Span> ofBlock = List.of();
  private int next;

  InlineWalk(Document document, Set<Inline.Kind> kinds) {
    this.document = document;
    this.kinds = kinds;
  }

  /** The stretches that overlap a sentence, in order; quotations include their marks. */
  List<Span> in(Sentence sentence) {
    if (!sentence.block().equals(block)) {
      block = sentence.block();
      next = 0;
      ofBlock =
          document.inlines(block.span()).stream()
              .filter(inline -> kinds.contains(inline.kind()))
              .map(Inline::span)
              .toList();
    }
    // A stretch that contains others ends last, so it keeps them from being skipped.
    while (next < ofBlock.size() && ofBlock.get(next).end() <= sentence.span().start()) {
      next++;
    }
    List<Span> reaching = new ArrayList<>();
    for (int i = next; i < ofBlock.size() && ofBlock.get(i).start() < sentence.span().end(); i++) {
      reaching.add(ofBlock.get(i));
    }
    return reaching;
  }
}
