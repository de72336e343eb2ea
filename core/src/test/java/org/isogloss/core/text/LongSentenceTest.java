package org.isogloss.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentBuilder;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.segment.Segmenter;
import org.junit.jupiter.api.Test;

/** Sentences of thousands of words. */
class LongSentenceTest {

  private static List<TaggedToken> tagged(String text) {
    DocumentBuilder builder = new DocumentBuilder(new DocumentId("a.md"), text);
    builder.startBlock();
    builder.add(new Span(0, text.length()));
    builder.endBlock(Zone.BODY, 0);
    Document document = builder.build();
    List<TaggedSentence> sentences =
        new AnalyzedDocument(document, new Segmenter().segment(document)).tagged();
    assertThat(sentences).hasSize(1);
    return sentences.get(0).tokens();
  }

  @Test
  void everyTokenIsTaggedAndStandsInItsPlace() {
    String phrase = "the old bell and ";
    int times = 5_000;

    List<TaggedToken> tokens = tagged(phrase.repeat(times) + "the sea.");

    assertThat(tokens).hasSize(4 * times + 3);
    for (int i = 0; i < times; i++) {
      TaggedToken bell = tokens.get(4 * i + 2);
      assertThat(bell.span()).isEqualTo(new Span(17 * i + 8, 17 * i + 12));
      assertThat(bell.tag()).isEqualTo(PartOfSpeech.NOUN);
      assertThat(bell.lemma()).isEqualTo("bell");
    }
  }
}
