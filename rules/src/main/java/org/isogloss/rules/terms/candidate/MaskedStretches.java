package org.isogloss.rules.terms.candidate;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.segment.Sentence;

/**
 * Walks the stretches of a document that are no English once, sentence by sentence in their order.
 */
final class MaskedStretches {

  private final Document document;
  private Block block;
  private List<Span> ofBlock = List.of();
  private int next;

  MaskedStretches(Document document) {
    this.document = document;
  }

  /** The stretches that reach into a sentence, in order. */
  List<Span> in(Sentence sentence) {
    if (!sentence.block().equals(block)) {
      block = sentence.block();
      next = 0;
      ofBlock =
          document.inlines(block.span()).stream()
              .filter(inline -> isMasked(inline.kind()))
              .map(Inline::span)
              .toList();
    }
    while (next < ofBlock.size() && ofBlock.get(next).end() <= sentence.span().start()) {
      next++;
    }
    List<Span> masked = new ArrayList<>();
    for (int i = next; i < ofBlock.size() && ofBlock.get(i).start() < sentence.span().end(); i++) {
      masked.add(ofBlock.get(i));
    }
    return masked;
  }

  private static boolean isMasked(Inline.Kind kind) {
    return switch (kind) {
      case CODE, MATH, URL, EMAIL, CITATION, FOREIGN_SCRIPT, FOREIGN_LANGUAGE -> true;
      case QUOTATION, EMPHASIS -> false;
    };
  }
}
