package org.isogloss.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.text.PlainTextReader;
import org.isogloss.core.segment.Segmenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaggedSentenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The states reformed their economies.|The/DET/the states/NOUN/state reformed/VERB/reform "
            + "their/PRON/their economies/NOUN/economy ./PUNCT/.",
        "She left data on criteria.|She/PRON/she left/VERB/leave data/NOUN/data on/ADP/on "
            + "criteria/NOUN/criterion ./PUNCT/.",
        "The painter’s leaves were greener.|The/DET/the painter’s/NOUN/painter leaves/NOUN/leave "
            + "were/AUX/be greener/ADJ/green ./PUNCT/.",
        "It matters more.|It/PRON/it matters/VERB/matter more/ADV/more ./PUNCT/.",
      })
  void wordsHaveTheirTagsAndLemmas(String text, String expected) {
    assertThat(shown(document(text))).isEqualTo(expected);
  }

  @Test
  void everyFormOfANounHasOneLemma() {
    List<String> texts =
        List.of(
            "The subproblem is hard.",
            "The subproblems are hard.",
            "The SUBPROBLEMS are hard.",
            "The subproblem’s size is known.");

    for (String text : texts) {
      assertThat(document(text).tagged().get(0).tokens().get(1).lemma())
          .as(text)
          .isEqualTo("subproblem");
    }
    assertThat(document("Two GPUs work.").tagged().get(0).tokens().get(1).lemma()).isEqualTo("gpu");
  }

  @Test
  void aWordIsNeverAMarkAndAMarkNeverAWord() {
    for (TaggedToken token :
        document("A non-empty key-value set † costs $5 — or 7 % more.").tagged().get(0).tokens()) {
      boolean mark = token.tag() == PartOfSpeech.PUNCT || token.tag() == PartOfSpeech.SYM;
      assertThat(mark).as(token.lemma()).isEqualTo(token.lemma().matches("[^\\p{L}\\d]+"));
    }
  }

  @Test
  void threadsShareOneResult() throws Exception {
    AnalyzedDocument document = document("Reforms deepen. The states reformed their economies. ");
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      Callable<List<TaggedSentence>> ask = document::tagged;
      List<Future<List<TaggedSentence>>> answers =
          pool.invokeAll(IntStream.range(0, 8).mapToObj(i -> ask).toList());

      assertThat(answers).hasSize(8);
      for (Future<List<TaggedSentence>> answer : answers) {
        assertThat(answer.get()).isSameAs(document.tagged());
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void asManyTagsAsTokens() {
    TaggedSentence sentence = document("All is well.").tagged().get(0);

    assertThatThrownBy(
            () -> new TaggedSentence(sentence.sentence(), sentence.tokens().subList(0, 2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 tagged tokens for the 4");
  }

  private static String shown(AnalyzedDocument document) {
    return document.tagged().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .map(t -> document.text(t.span()) + "/" + t.tag() + "/" + t.lemma())
        .collect(Collectors.joining(" "));
  }

  private static AnalyzedDocument document(String text) {
    try {
      Document document =
          new PlainTextReader()
              .read(new DocumentId("a.txt"), text.getBytes(StandardCharsets.UTF_8));
      return new AnalyzedDocument(document, new Segmenter().segment(document));
    } catch (ReadException e) {
      throw new IllegalArgumentException(text, e);
    }
  }
}
