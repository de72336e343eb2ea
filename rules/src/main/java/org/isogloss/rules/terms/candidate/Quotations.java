package org.isogloss.rules.terms.candidate;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.segment.Sentence;

/** Walks the quotations of a document once, sentence by sentence in their order. */
final class Quotations {

  private final Document document;
  private Block block;
  private List<Span> ofBlock = List.of();
  private int next;

  Quotations(Document document) {
    this.document = document;
  }

  /** The words in quotation marks that reach into a sentence, with their marks. */
  List<Span> in(Sentence sentence) {
    if (!sentence.block().equals(block)) {
      block = sentence.block();
      next = 0;
      ofBlock =
          document.inlines(block.span()).stream()
              .filter(inline -> inline.kind() == Inline.Kind.QUOTATION)
              .map(Inline::span)
              .toList();
    }
    // A quotation that holds others ends last, so that it keeps them from being passed.
    while (next < ofBlock.size() && ofBlock.get(next).end() <= sentence.span().start()) {
      next++;
    }
    List<Span> quotations = new ArrayList<>();
    for (int i = next; i < ofBlock.size() && ofBlock.get(i).start() < sentence.span().end(); i++) {
      quotations.add(ofBlock.get(i));
    }
    return quotations;
  }
}
