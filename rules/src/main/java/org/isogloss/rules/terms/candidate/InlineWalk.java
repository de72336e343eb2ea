package org.isogloss.rules.terms.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.segment.Sentence;

/**
 * Walks the marked stretches of some kinds through a document once, sentence by sentence in their
 * order.
 */
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

  /** The stretches that reach into a sentence, in order; quotations with their marks. */
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
    // A stretch that holds others ends last, so that it keeps them from being passed.
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
