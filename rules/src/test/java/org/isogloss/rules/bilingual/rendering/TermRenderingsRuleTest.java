package org.isogloss.rules.bilingual.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isogloss.core.document.Bitext;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.rules.bilingual.TranslatedText;
import org.isogloss.rules.repeats.RepeatAnalysis;
import org.isogloss.rules.repeats.engine.RepeatSettings;
import org.isogloss.rules.terms.TermAnalysis;
import org.junit.jupiter.api.Test;

class TermRenderingsRuleTest {

  @Test
  void aTermWithTwoRenderingsIsReportedOnceWithAllPlaces() {
    List<Hit> hits = check(twoRenderings());

    assertThat(hits).hasSize(1);
    Hit hit = hits.get(0);
    assertThat(hit.message())
        .isEqualTo(
            "“学习率” of the source is rendered in 2 ways: “learning rate” (4), “step size” (3);"
                + " choose one.");
    assertThat(hit.grounds().forms())
        .containsExactly(new Grounds.Form("learning rate", 4), new Grounds.Form("step size", 3));
    assertThat(hit.grounds().occurrences()).hasSize(7);
  }

  @Test
  void theEvidenceQuotesTheSourceOfEachRendering() {
    Hit hit = check(twoRenderings()).get(0);

    assertThat(hit.grounds().evidence())
        .extracting(Grounds.Evidence::kind)
        .containsExactly("main-rendering", "source", "source");
    assertThat(hit.grounds().evidence())
        .extracting(Grounds.Evidence::note)
        .containsExactly(
            "“学习率” is in 7 sentences of the source; 4 of them have “learning rate” in the"
                + " translation",
            "“请检查学习率。” (en.md:1:1) for “step size”",
            "“学习率很小。” (en.md:1:1) for “learning rate”");
  }

  @Test
  void aTermOfTheTranslationShowsThatTheSourceHasSeveral() {
    Hit hit = check(twoRenderings().document(Bitext.Side.SOURCE)).get(0);

    assertThat(hit.message())
        .isEqualTo(
            "“学习率” translates 2 terms of the source: “learning rate” (4), “step size” (3);"
                + " if they name one concept, choose one.");
    assertThat(hit.grounds().evidence())
        .extracting(Grounds.Evidence::kind)
        .containsExactly("main-rendering", "translation", "translation");
    assertThat(hit.grounds().evidence().get(0).note())
        .isEqualTo(
            "“学习率” is in 7 sentences of the translation; 4 of them have “learning rate” in the"
                + " source");
  }

  @Test
  void aClearMajorityIsSuggestedInTheNumberOfThePlace() {
    TranslatedText text =
        new TranslatedText()
            .add("The learning rate is small.", "学习率很小。")
            .add("We choose a learning rate.", "我们选择学习率。")
            .add("The learning rate should be lowered.", "学习率应当降低。")
            .add("With too large a learning rate, it fails.", "学习率太大会失败。")
            .add("We plot the learning rate.", "我们画出学习率。")
            .add("A learning rate is a number.", "学习率是一个数。")
            .add("The step sizes are constant.", "学习率是常数。")
            .add("Check the step size.", "请检查学习率。")
            .add("The step size determines the speed.", "学习率决定速度。");

    List<Hit> hits = check(withOtherSentences(text));

    assertThat(hits).hasSize(1);
    assertThat(hits.get(0).message()).endsWith("use “learning rate”, the most common rendering.");
    assertThat(hits.get(0).suggestions()).containsExactly("learning rates");
  }

  @Test
  void aPlaceInALongerTermIsNotCounted() {
    TranslatedText text =
        new TranslatedText()
            .add("Learning is hard.", "学习很难。")
            .add("We like learning.", "我们喜欢学习。")
            .add("Learning never ends.", "学习永远不会结束。")
            .add("The step size is small.", "学习率很小。")
            .add("We choose a step size.", "我们选择学习率。")
            .add("The step size should be lowered.", "学习率应当降低。")
            .add("Check the step size.", "请检查学习率。");

    assertThat(check(withOtherSentences(text))).isEmpty();
  }

  @Test
  void anUncertainPairOfSentencesSaysNothing() {
    assertThat(check(add(new TranslatedText(0.5)))).isEmpty();
  }

  @Test
  void aRenderingWithOtherWordsAndFewPlacesIsDoubtful() {
    assertThat(check(twoRenderings()).get(0).confidence()).isEqualTo(Confidence.LOW);
  }

  private static TranslatedText twoRenderings() {
    return add(new TranslatedText());
  }

  private static TranslatedText add(TranslatedText text) {
    return withOtherSentences(
        text.add("The learning rate is small.", "学习率很小。")
            .add("We choose a learning rate.", "我们选择学习率。")
            .add("The learning rate should be lowered.", "学习率应当降低。")
            .add("With too large a learning rate, it fails.", "学习率太大会失败。")
            .add("Check the step size.", "请检查学习率。")
            .add("The step size is constant.", "学习率是常数。")
            .add("The step size determines the speed.", "学习率决定速度。"));
  }

  private static TranslatedText withOtherSentences(TranslatedText text) {
    return text.add("The weather is fine.", "天气很好。")
        .add("Please open the window.", "请打开窗户。")
        .add("She bought a book.", "她买了一本书。")
        .add("The train was late.", "火车晚点了。")
        .add("The children are singing.", "孩子们在唱歌。");
  }

  private static List<Hit> check(TranslatedText text) {
    return check(text.document());
  }

  private static List<Hit> check(AnalyzedDocument document) {
    TermAnalysis terms = new TermAnalysis(new RepeatAnalysis(RepeatSettings.DEFAULT));
    return new TermRenderingsRule(terms::of).check(new AnalyzedManuscript(List.of(document)));
  }
}
