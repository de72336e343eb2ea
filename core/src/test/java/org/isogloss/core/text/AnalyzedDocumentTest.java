package org.isogloss.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.text.PlainTextReader;
import org.isogloss.core.segment.Segmenter;
import org.junit.jupiter.api.Test;

class AnalyzedDocumentTest {

  private static final String TEXT = "Rain fell here. Hail fell there. Snow fell.\n\nIt was cold.";

  private static AnalyzedDocument document() throws ReadException {
    Document document =
        new PlainTextReader().read(new DocumentId("a.txt"), TEXT.getBytes(StandardCharsets.UTF_8));
    return new AnalyzedDocument(document, new Segmenter().segment(document));
  }

  private static Span span(AnalyzedDocument document, String words) {
    int start = document.document().prose().indexOf(words);
    return new Span(start, start + words.length());
  }

  @Test
  void theSentenceAroundASpanHasAllOfIt() throws ReadException {
    AnalyzedDocument document = document();

    for (String words : new String[] {"Rain", "Hail fell there.", "fell there.", "cold"}) {
      Span span = span(document, words);
      assertThat(document.sentenceAround(span))
          .get()
          .satisfies(sentence -> assertThat(sentence.span().contains(span)).isTrue());
    }
  }

  @Test
  void aSpanBetweenOrAcrossSentencesIsInNone() throws ReadException {
    AnalyzedDocument document = document();

    assertThat(document.sentenceAround(span(document, " Hail"))).isEmpty();
    assertThat(document.sentenceAround(span(document, "there. Snow"))).isEmpty();
    Span paragraphs = new Span(span(document, "Snow").start(), span(document, "cold").end());
    assertThat(document.sentenceAround(paragraphs)).isEmpty();
  }
}
