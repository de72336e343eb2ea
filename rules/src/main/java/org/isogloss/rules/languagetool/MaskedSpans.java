package org.isogloss.rules.languagetool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.text.AnalyzedDocument;

/** The spans of a block that are not English: code, formulas, addresses, other languages. */
public final class MaskedSpans {

  private final List<Inline> spans;

  private MaskedSpans(List<Inline> spans) {
    this.spans = List.copyOf(spans);
  }

  /** The outermost spans of a block that are not English. */
  public static MaskedSpans of(AnalyzedDocument document, Block block) {
    List<Inline> masked = new ArrayList<>();
    int end = 0;
    for (Inline inline : document.document().inlines(block.span())) {
      if (!inline.kind().isEnglish() && inline.span().start() >= end) {
        masked.add(inline);
        end = inline.span().end();
      }
    }
    return new MaskedSpans(masked);
  }

  /** Whether a whole block is marked as another language. */
  public static boolean isForeign(AnalyzedDocument document, Block block) {
    return document.document().inlines(block.span()).stream()
        .anyMatch(
            inline ->
                inline.kind() == Inline.Kind.FOREIGN_LANGUAGE
                    && inline.span().contains(block.span()));
  }

  /** The spans, in order; none overlaps another. */
  public List<Inline> spans() {
    return spans;
  }

  /** Whether a span of the prose overlaps one of these. */
  public boolean overlap(Span stretch) {
    return firstIn(stretch).isPresent();
  }

  /** The first of these that a span of the prose overlaps. */
  public Optional<Inline> firstIn(Span stretch) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).span().end() <= stretch.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < spans.size() && spans.get(low).span().overlaps(stretch)
        ? Optional.of(spans.get(low))
        : Optional.empty();
  }

  /** Returns those that overlap part of the block. */
  MaskedSpans within(Span part) {
    return new MaskedSpans(spans.stream().filter(m -> m.span().overlaps(part)).toList());
  }
}
