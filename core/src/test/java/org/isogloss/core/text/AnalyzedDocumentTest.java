package org.isogloss.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentBuilder;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.segment.Sentence;
import org.junit.jupiter.api.Test;

class AnalyzedDocumentTest {

  private static AnalyzedDocument document(String text, Span... sentences) {
    DocumentBuilder builder = new DocumentBuilder(new DocumentId("a.md"), text);
    builder.startBlock();
    builder.add(new Span(0, text.length()));
    builder.endBlock(Zone.BODY, 0);
    Document document = builder.build();
    Block block = document.blocks().get(0);
    return new AnalyzedDocument(
        document,
        Stream.of(sentences).map(span -> new Sentence(block, span, List.of(span))).toList());
  }

  @Test
  void theSentenceAroundASpanHasAllOfIt() {
    AnalyzedDocument document =
        document("Rain. Hail. Snow.", new Span(0, 5), new Span(6, 11), new Span(12, 17));

    assertThat(document.sentenceAround(new Span(0, 4)).orElseThrow().span().start()).isZero();
    assertThat(document.sentenceAround(new Span(6, 11)).orElseThrow().span().start()).isEqualTo(6);
    assertThat(document.sentenceAround(new Span(16, 17)).orElseThrow().span().start())
        .isEqualTo(12);
  }

  @Test
  void aSpanBetweenOrAcrossSentencesIsInNone() {
    AnalyzedDocument document = document("Rain. Hail. ", new Span(0, 5), new Span(6, 11));

    assertThat(document.sentenceAround(new Span(5, 6))).isEmpty();
    assertThat(document.sentenceAround(new Span(3, 8))).isEmpty();
    assertThat(document.sentenceAround(new Span(11, 12))).isEmpty();
  }
}
