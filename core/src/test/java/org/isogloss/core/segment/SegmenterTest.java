package org.isogloss.core.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentBuilder;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Reading;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmenterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"The bell1 rang | 8 | 1", "The bell²,³ rang | 8 | 3", "The bell[4] rang | 8 | 3"})
  void aCitationIsNoPartOfTheWordBeforeIt(String text, int from, int length) {
    List<Sentence> sentences =
        new Segmenter()
            .segment(document(text, Inline.Kind.CITATION, new Span(from, from + length)));

    assertThat(sentences).hasSize(1);
    assertThat(sentences.get(0).tokens().stream().map(token -> token.in(text)))
        .startsWith("The", "bell")
        .endsWith("rang");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Keys are under the bell.ship. prefix, and so on. | bell.ship.",
        "Here each . represents a lamp. | .",
        "Is there the ring? command to ring it. | ring?",
        "Add (as in _old.) before the name. | _old.",
        "Wait for the bell... message to end. | bell..."
      })
  void aMarkInCodeEndsNoSentenceBeforeALowerCaseWord(String text, String code) {
    Span span = Reading.span(text, code);

    assertThat(new Segmenter().segment(document(text, Inline.Kind.CODE, span))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"The bell was rung. is shown., The bell was rung., 1", "Ring it. now., Ring, 2"})
  void theLastMarkOfAQuotedMessageEndsNoSentenceBeforeALowerCaseWord(
      String text, String bold, int sentences) {
    Span span = Reading.span(text, bold);

    assertThat(new Segmenter().segment(document(text, Inline.Kind.EMPHASIS, span)))
        .hasSize(sentences);
  }

  @Test
  void aMarkInCodeMayEndASentence() {
    String text = "Ring the lamp.bell. The ship comes.";
    Span code = Reading.span(text, "lamp.bell.");

    assertThat(new Segmenter().segment(document(text, Inline.Kind.CODE, code))).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "'\\[ f(x) = y. \\]', The, 2",
    "'\\begin{align*} f &= y. \\\\ F &= Y. \\label{a} \\end{align*}', Keepers, 2",
    "'\\[ F = \\begin{cases} 1 & \\text{lit.} \\end{cases} \\]', The, 2",
    "'$$ f(x) = Y. $$', Keepers, 2",
    "'$$ f(x) = y. $$', where, 1",
    "'\\[ f(x) = y, \\]', The, 1",
    "'\\[ f. \\\\ F. Y! \\\\ Is = 2 \\]', The, 1"
  })
  void onlyThePeriodAtTheEndOfAFormulaMayEndASentence(String formula, String after, int expected) {
    String text = "The light is " + formula + " " + after + " light goes out.";
    Span span = Reading.span(text, formula);

    assertThat(new Segmenter().segment(document(text, Inline.Kind.MATH, span)))
        .hasSize(expected)
        .noneMatch(sentence -> cuts(sentence, span));
  }

  private static boolean cuts(Sentence sentence, Span span) {
    Span found = sentence.span();
    boolean begins = span.start() < found.start() && found.start() < span.end();
    return begins || (span.start() < found.end() && found.end() < span.end());
  }

  private static Document document(String text, Inline.Kind kind, Span marked) {
    DocumentBuilder builder = new DocumentBuilder(new DocumentId("a"), text);
    builder.startBlock();
    builder.add(new Span(0, text.length()));
    builder.mark(kind, marked);
    builder.endBlock(Zone.BODY, 0);
    return builder.build();
  }
}
