package org.isogloss.rules.bilingual.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.rules.bilingual.TranslatedText;
import org.isogloss.rules.bilingual.phrase.SourceSegments;
import org.isogloss.rules.terms.index.CandidateExtractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

  private final Likeness likeness = new Likeness();

  @ParameterizedTest
  @CsvSource({
    "learning rate, rate",
    "word vector, vector of the word",
    "multilayer perceptron, MLP",
    "recurrent network, RN",
    "lamp converter, lamp conversion",
    "bag of words, bag-of-words lamp",
    "replicas, replica count",
    "edit, editing",
  })
  void whatIsTheSameNameIsNoAlternative(String one, String other) {
    assertThat(likeness.isSame(name(one), name(other))).isTrue();
    assertThat(likeness.isSame(name(other), name(one))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "learning rate, step size",
    "training set, training data",
    "data storage, dataset",
    "lamp post, lamp map",
  })
  void otherWordsAreAnAlternative(String one, String other) {
    assertThat(likeness.isSame(name(one), name(other))).isFalse();
  }

  @Test
  void namesAreRelatedThroughTheWordInWhichTheyDiffer() {
    assertThat(likeness.isRelated(name("harbor fog"), name("port fog"))).isTrue();
    assertThat(likeness.isRelated(name("harbor fog"), name("apple fog"))).isFalse();
    assertThat(likeness.isRelated(name("harbor"), name("old port"))).isFalse();
  }

  @Test
  void oppositesAreAContrast() {
    assertThat(likeness.isContrast(name("upper limit"), name("lower limit"))).isTrue();
    assertThat(likeness.isContrast(name("upper limit"), name("upper bound"))).isFalse();
  }

  private static EnglishName name(String text) {
    AnalyzedManuscript manuscript =
        new AnalyzedManuscript(
            List.of(
                new TranslatedText().add("We saw the " + text + " here.", "我们看见了。").document()));
    SourceSegments source = new SourceSegments(manuscript);
    return new EnglishNames(CandidateExtractor.extract(manuscript).forms(), source)
        .all().stream().max(Comparator.comparingInt(name -> name.words().size())).orElseThrow();
  }
}
