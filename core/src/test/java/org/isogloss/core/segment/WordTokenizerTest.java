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
    // Abbreviations are joined with their last stop, which the model does only at times.
    List<String> texts =
        DataFile.lines(WordTokenizerTest.class, "academic-sentences.txt").stream()
            .filter(text -> !text.matches(".*\\b\\p{L}\\.\\p{L}\\..*"))
            .toList();

    assertThat(texts).hasSizeGreaterThan(80);
    for (String text : texts) {
      List<Span> tokens = new ArrayList<>();
      // Twice, so that the second run uses the cache.
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

  private static List<String> tokens(String text) {
    List<Span> tokens = new ArrayList<>();
    new WordTokenizer().tokenize(text, new Span(0, text.length()), tokens);
    return tokens.stream().map(token -> token.in(text)).toList();
  }

  /** Every abbreviation of three capitals, in brackets and quotation marks of all kinds. */
  @Test
  void noWordIsCutInItsLetters() {
    List<String> cut = new ArrayList<>();
    for (char first = 'A'; first <= 'Z'; first++) {
      for (char second = 'A'; second <= 'Z'; second = (char) (second + 3)) {
        for (char third = 'A'; third <= 'Z'; third++) {
          String word = "" + first + second + third;
          for (String text : List.of("(" + word + ")", "[" + word + "],", "“" + word + "”")) {
            if (!tokens(text).contains(word)) {
              cut.add(text);
            }
          }
        }
      }
    }
    assertThat(cut).isEmpty();
  }

  @Test
  void theLastStopOfAnAbbreviationBelongsToIt() {
    assertThat(tokens("(e.g. bells), e.g., horns (i.e. “loud”), at 3 p.m. in the U.S. navy"))
        .contains("e.g.", "i.e.", "p.m.", "U.S.")
        .doesNotContain("e.g", "i.e", "p.m", "U.S", ".");
    assertThat(tokens("They rang the bell.")).endsWith("bell", ".");
    assertThat(tokens("the file a.b.txt.")).doesNotContain("a.b.");
  }

  /** The model leaves the stop to many words that it does not know. */
  @Test
  void theFullStopBelongsToNoOtherWord() {
    for (String word : List.of("script", "TypeScript", "concept", "sync", "kept")) {
      for (String text : List.of("The %s.", "(The %s.)", "“The %s.”", "A %s. \"B\"")) {
        assertThat(tokens(text.formatted(word))).contains(word, ".");
      }
    }
  }

  @Test
  void marksBelongToTheLetterBeforeThem() {
    assertThat(tokens("(cafe\u0301), “cre\u0300me”, bru\u0302le\u0301e; nai\u0308f."))
        .contains("cafe\u0301", "cre\u0300me", "nai\u0308f");
    assertThat(tokens("(sig\u00ADnal)")).contains("sig\u00ADnal");
  }

  @Test
  void theSignOfATrademarkIsNoPartOfTheName() {
    assertThat(tokens("Fogbell™ and Lamp®, ™"))
        .containsExactly("Fogbell", "™", "and", "Lamp", "®", ",", "™");
  }

  @Test
  void whatEnglishContractsIsCutAsTheModelDoes() {
    TokenizerModel file =
        ModelFile.load("opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin", TokenizerModel::new);
    TokenizerME model = new TokenizerME(file);
    for (String text :
        List.of(
            "We don't.", "She isn’t, he’ll, they've.", "'Tis so, 'twas not. I'd go; we're in.")) {
      assertThat(tokens(text)).isEqualTo(List.of(model.tokenize(text)));
    }
  }
}
