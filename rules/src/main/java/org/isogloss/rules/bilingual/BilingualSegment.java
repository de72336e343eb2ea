package org.isogloss.rules.bilingual;

import java.util.Objects;
import java.util.Optional;
import org.isogloss.core.document.Bitext;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.SegmentPair;
import org.isogloss.core.document.Span;
import org.isogloss.core.text.AnalyzedDocument;

/**
 * An English text and the same text in another language, in their document.
 *
 * @param document the document whose prose contains the English text
 * @param sides which of the two is the source, and in which language the other is
 * @param pair the two; neither is missing
 */
public record BilingualSegment(AnalyzedDocument document, Bitext sides, SegmentPair pair) {

  public BilingualSegment {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(sides, "sides");
    if (pair.english().isEmpty() || pair.other().isEmpty()) {
      throw new IllegalArgumentException("a text of the segment is missing: " + pair);
    }
  }

  /** The span of the English text in the prose of the document. */
  public Span span() {
    return pair.english().orElseThrow().span();
  }

  /** The English text. */
  public String english() {
    return document.text(span());
  }

  /** The text in the other language, without tags. */
  public String other() {
    return pair.other().orElseThrow().text();
  }

  /** The other language; undetermined if nothing names it. */
  public LanguageTag language() {
    return sides.other().orElse(LanguageTag.UNDETERMINED);
  }

  /** Whether English is the translation. */
  public boolean isIntoEnglish() {
    return sides.englishSide() == Bitext.Side.TARGET;
  }

  /** Whether both are in one file, where a person or a program put them side by side. */
  public boolean isOfBilingualFile() {
    return pair.other().orElseThrow().file().isEmpty();
  }

  /**
   * The place of a part of the English text.
   *
   * @param part its span in the English text
   */
  public Place place(Span part) {
    return document.place(new Span(span().start() + part.start(), span().start() + part.end()));
  }

  /** The place of the whole English text. */
  public Place place() {
    return document.place(span());
  }

  /** The beginning of the other text. */
  public SourceQuote quote() {
    return quote(0);
  }

  /**
   * The other text around an offset.
   *
   * @param offset in UTF-16 code units from its start
   */
  public SourceQuote quote(int offset) {
    SegmentPair.Other other = pair.other().orElseThrow();
    Optional<Document> file = other.file();
    return SourceQuote.around(
        other.text(), offset, file.orElse(document.document()).sourceLocation(other.place()));
  }
}
