package org.isogloss.core.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.data.ModelFile;
import org.isogloss.core.document.Span;
import org.junit.jupiter.api.Test;

class WordTokenizerTest {

  @Test
  void theTokensAreThoseOfTheModelAlone() {
    TokenizerModel file =
        ModelFile.load("opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin", TokenizerModel::new);
    TokenizerME model = new TokenizerME(file);
    WordTokenizer tokenizer = new WordTokenizer();
    List<String> texts = DataFile.lines(WordTokenizerTest.class, "academic-sentences.txt");

    assertThat(texts).hasSizeGreaterThan(80);
    for (String text : texts) {
      List<Span> tokens = new ArrayList<>();
      // Twice, so that the second run answers from memory.
      tokenizer.tokenize(text, new Span(0, text.length()), new ArrayList<>());
      tokenizer.tokenize(text, new Span(0, text.length()), tokens);

      assertThat(tokens)
          .as(text)
          .isEqualTo(
              Arrays.stream(model.tokenizePos(text))
                  .map(t -> new Span(t.getStart(), t.getEnd()))
                  .toList());
    }
  }
}
