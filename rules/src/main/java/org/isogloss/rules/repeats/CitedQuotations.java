package org.isogloss.rules.repeats;

import java.util.List;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.segment.Sentence;
import org.isogloss.core.text.AnalyzedDocument;

/** Recognizes other people's words: in quotation marks, with a citation in the same sentence. */
final class CitedQuotations {

  /** How far after a sentence its citation may be, in UTF-16 code units. */
  private static final int AFTER = 6;

  /** A quotation with more marked stretches than this before the passage is not recognized. */
  private static final int MOST_MARKS = 1_000;

  private CitedQuotations() {}

  static boolean isQuotation(AnalyzedDocument document, Span passage) {
    Span block = document.document().blockAt(passage.start()).span();
    // A quotation around the passage starts at or before it, so the search goes backwards from
    // there.
    List<Inline> before = document.document().inlines(new Span(block.start(), passage.start() + 1));
    Span quotation = null;
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - MOST_MARKS); i--) {
      Inline inline = before.get(i);
      if (inline.kind() == Inline.Kind.QUOTATION && inline.span().contains(passage)) {
        quotation = inline.span(); // the outermost in the end
      }
    }
    return quotation != null && isCited(document, quotation, block);
  }

  private static boolean isCited(AnalyzedDocument document, Span quotation, Span block) {
    Span sentences = sentencesAround(document.sentences(), quotation);
    Span reach = new Span(sentences.start(), Math.min(block.end(), sentences.end() + AFTER));
    return document.document().inlines(reach).stream()
        .anyMatch(inline -> inline.kind() == Inline.Kind.CITATION);
  }

  /**
   * Extends a stretch to all sentences it touches, or returns the stretch itself if it touches
   * none.
   */
  static Span sentencesAround(List<Sentence> sentences, Span span) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int start = span.start();
    int end = span.end();
    for (int i = low; i < sentences.size() && sentences.get(i).span().overlaps(span); i++) {
      start = Math.min(start, sentences.get(i).span().start());
      end = Math.max(end, sentences.get(i).span().end());
    }
    return new Span(start, end);
  }
}
