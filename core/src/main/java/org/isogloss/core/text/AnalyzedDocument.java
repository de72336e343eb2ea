package org.isogloss.core.text;

import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Span;
import org.isogloss.core.segment.Sentence;

/**
 * A document with its sentences.
 *
 * @param document the document
 * @param sentences all of them, in order
 */
public record AnalyzedDocument(Document document, List<Sentence> sentences) {

  public AnalyzedDocument {
    sentences = List.copyOf(sentences);
  }

  /** The characters of a stretch of the prose. */
  public String text(Span span) {
    return span.in(document.prose());
  }

  public Place place(Span span) {
    return new Place(document.id(), span);
  }
}
