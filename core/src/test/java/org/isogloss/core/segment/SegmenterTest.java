package org.isogloss.core.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentBuilder;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmenterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"The bell1 rang | 8 | 1", "The bell²,³ rang | 8 | 3", "The bell[4] rang | 8 | 3"})
  void aCitationIsNoPartOfTheWordBeforeIt(String text, int from, int length) {
    DocumentBuilder builder = new DocumentBuilder(new DocumentId("a"), text);
    builder.startBlock();
    builder.add(new Span(0, text.length()));
    builder.mark(Inline.Kind.CITATION, new Span(from, from + length));
    builder.endBlock(Zone.BODY, 0);
    Document document = builder.build();

    List<Sentence> sentences = new Segmenter().segment(document);

    assertThat(sentences).hasSize(1);
    assertThat(sentences.get(0).tokens().stream().map(token -> token.in(text)))
        .startsWith("The", "bell")
        .endsWith("rang");
  }
}
