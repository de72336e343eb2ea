package org.isogloss.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.text.PlainTextReader;
import org.isogloss.core.segment.Segmenter;
import org.junit.jupiter.api.Test;

class WrittenLemmasTest {

  @Test
  void aNounHasAllItsPossibleLemmas() throws ReadException {
    assertThat(last(document("We read the axes.")).lemmas()).contains("axis", "axe");
    assertThat(last(document("We deployed redis.")).lemmas()).containsExactly("redis", "redi");
  }

  @Test
  void theManuscriptDecidesBetweenThem() throws ReadException {
    assertThat(lemma("Turn the axis. We label the axes.")).isEqualTo("axis");
    assertThat(lemma("Grind the axe. We label the axes.")).isEqualTo("axe");
    assertThat(lemma("The mistbell rang. We heard the mistbells.")).isEqualTo("mistbell");
  }

  @Test
  void aNameIsNoPlural() throws ReadException {
    assertThat(lemma("We deployed redis.")).isEqualTo("redis");
    assertThat(lemma("The team runs Kubernetes today. We like our kubernetes."))
        .isEqualTo("kubernetes");
    assertThat(lemma("The server speaks http. The client wants https.")).isEqualTo("https");
  }

  private static String lemma(String text) throws ReadException {
    AnalyzedDocument document = document(text);
    WrittenLemmas lemmas = new WrittenLemmas(new AnalyzedManuscript(List.of(document)));
    return lemmas.of(last(document));
  }

  /** The last word, before the full stop. */
  private static TaggedToken last(AnalyzedDocument document) {
    List<TaggedSentence> sentences = document.tagged();
    List<TaggedToken> tokens = sentences.get(sentences.size() - 1).tokens();
    return tokens.get(tokens.size() - 2);
  }

  private static AnalyzedDocument document(String text) throws ReadException {
    Document document =
        new PlainTextReader().read(new DocumentId("a.txt"), text.getBytes(StandardCharsets.UTF_8));
    return new AnalyzedDocument(document, new Segmenter().segment(document));
  }
}
