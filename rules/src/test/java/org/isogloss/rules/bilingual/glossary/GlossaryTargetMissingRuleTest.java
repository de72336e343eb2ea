package org.isogloss.rules.bilingual.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.isogloss.rules.bilingual.TranslatedText;
import org.isogloss.rules.glossary.GlossaryAnalysis;
import org.junit.jupiter.api.Test;

class GlossaryTargetMissingRuleTest {

  private static final Concept FOG_BELL = concept("fog-bell", "zh", "雾钟", "fog bell");

  private static final Termbase GLOSSARY =
      new Termbase(
          List.of(
              FOG_BELL,
              concept("harbor-master", "zh-Hant", "港务长", "harbor master"),
              concept("model", "und", "模型", "model")));

  @Test
  void theMessageNamesTheTermsAndTheEvidenceQuotesTheSource() {
    List<Hit> hits = hits(new TranslatedText().add("The warden rang the gong.", "港务长敲了雾钟。"));
    assertThat(hits).hasSize(1);
    Hit hit = hits.get(0);
    assertThat(hit.message())
        .isEqualTo(
            "The translation lacks terms of the glossary: “harbor master” for “港务长”, “fog bell” for “雾钟”.");
    assertThat(hit.confidence()).isEqualTo(Confidence.MEDIUM);
    assertThat(hit.grounds().evidence())
        .singleElement()
        .satisfies(
            evidence -> {
              assertThat(evidence.kind()).isEqualTo("source");
              assertThat(evidence.note()).startsWith("“港务长敲了雾钟。” (");
            });
  }

  @Test
  void theFirstSentenceOfALongSegmentIsThePlace() {
    AnalyzedDocument document =
        new TranslatedText().add("The alarm rang. It was heard.", "雾钟响了，听得见。").document();
    Hit hit = check(GLOSSARY, document).get(0);
    assertThat(document.text(hit.place().span())).isEqualTo("The alarm rang.");
  }

  @Test
  void aVarietyOfTheLanguageAndNoLanguageCount() {
    assertThat(hits(new TranslatedText().add("A warden came.", "港务长来了。"))).hasSize(1);
    assertThat(hits(new TranslatedText().add("A thing came.", "模型来了。"))).hasSize(1);
  }

  @Test
  void aTermAcrossTwoWordsIsDoubtful() {
    Termbase china = new Termbase(List.of(concept("china", "zh", "中国", "China")));
    assertThat(check(china, text("They are poor.", "这是发展中国家。")))
        .allSatisfy(hit -> assertThat(hit.confidence()).isEqualTo(Confidence.LOW));
    assertThat(check(china, text("They are poor.", "中国很大。")))
        .extracting(Hit::confidence)
        .containsExactly(Confidence.MEDIUM);
  }

  @Test
  void anUncertainPairIsNotReadAndADoubtfulOneIsLow() {
    assertThat(hits(new TranslatedText(0.5).add("An alarm.", "雾钟。"))).isEmpty();
    assertThat(hits(new TranslatedText(0.7).add("An alarm.", "雾钟。")))
        .extracting(Hit::confidence)
        .containsExactly(Confidence.LOW);
  }

  @Test
  void aPartOfTheTermIsDoubtful() {
    assertThat(hits(new TranslatedText().add("The bell rang.", "雾钟响了。")))
        .extracting(Hit::confidence)
        .containsExactly(Confidence.LOW);
  }

  @Test
  void aPronounMayStandForTheTermOfTheSentenceBefore() {
    String before = "The fog bell was heard.";
    assertThat(hits(new TranslatedText().add(before, "听到了雾钟。").add("It rang.", "雾钟响了。"))).isEmpty();
    assertThat(hits(new TranslatedText().add(before, "听到了雾钟。").add("The alarm rang.", "雾钟响了。")))
        .hasSize(1);
  }

  @Test
  void aDeprecatedTermIsNamedOnlyWhereItIsNotReported() {
    Concept deprecating =
        concept(
            "fog-bell",
            "zh",
            "雾钟",
            new Term("fog bell", TermStatus.PREFERRED),
            new Term("mist bell", TermStatus.DEPRECATED));
    Termbase glossary = new Termbase(List.of(deprecating));
    assertThat(check(glossary, text("The mist bell rang.", "雾钟响了。"))).isEmpty();
    // The rule for deprecated terms leaves quotations alone.
    assertThat(check(glossary, text("He said “the mist bell”.", "他说“雾钟”。")))
        .singleElement()
        .satisfies(
            hit -> {
              assertThat(hit.message())
                  .isEqualTo(
                      "The translation lacks a term of the glossary: “fog bell” for “雾钟” (“mist bell” is deprecated).");
              assertThat(hit.confidence()).isEqualTo(Confidence.HIGH);
            });
  }

  @Test
  void anAcronymAndARelatedWordCount() {
    Termbase glossary =
        new Termbase(
            List.of(
                concept("mlp", "zh", "多层感知机", "multilayer perceptron"),
                concept("variance", "zh", "方差", "variance")));
    assertThat(check(glossary, text("MLPs have layers.", "多层感知机有层。"))).isEmpty();
    assertThat(check(glossary, text("The covariance.", "方差。"))).isEmpty();
    assertThat(check(glossary, text("GPUs have layers.", "多层感知机有层。"))).hasSize(1);
  }

  @Test
  void aWordThatIsOftenTranslatedOtherwiseIsDoubtful() {
    TranslatedText text = new TranslatedText();
    for (int i = 0; i < 4; i++) {
      text.add("A model " + i + " came.", "模型" + i + "来了。");
      text.add("A pattern " + i + " went.", "模型" + i + "走了。");
      text.add("A pattern " + i + " rose.", "模型" + i + "上去了。");
    }
    assertThat(hits(text))
        .hasSize(8)
        .allSatisfy(hit -> assertThat(hit.confidence()).isEqualTo(Confidence.LOW));
  }

  @Test
  void aTermThatTheTranslatorDoesNotKnowIsReportedEverywhere() {
    TranslatedText text = new TranslatedText();
    for (int i = 0; i < 12; i++) {
      text.add("A pattern " + i + " came.", "模型" + i + "来了。");
    }
    assertThat(hits(text))
        .hasSize(12)
        .allSatisfy(hit -> assertThat(hit.confidence()).isEqualTo(Confidence.MEDIUM));
  }

  @Test
  void withoutTermsInAnotherLanguageItIsIdle() {
    Concept english = new Concept("a", "", "", List.of(new Term("fog bell", TermStatus.PREFERRED)));
    GlossaryAnalysis glossary = new GlossaryAnalysis(new Termbase(List.of(english)));
    assertThat(new GlossaryTargetMissingRule(glossary).isIdle()).isTrue();
    assertThat(new GlossaryTargetMissingRule(new GlossaryAnalysis(GLOSSARY)).isIdle()).isFalse();
  }

  private static AnalyzedDocument text(String english, String source) {
    return new TranslatedText().add(english, source).document();
  }

  private static List<Hit> hits(TranslatedText text) {
    return check(GLOSSARY, text.document());
  }

  private static List<Hit> check(Termbase glossary, AnalyzedDocument document) {
    return new GlossaryTargetMissingRule(new GlossaryAnalysis(glossary))
        .check(new AnalyzedManuscript(List.of(document)));
  }

  private static Concept concept(String id, String language, String other, String english) {
    return concept(id, language, other, new Term(english, TermStatus.PREFERRED));
  }

  private static Concept concept(String id, String language, String other, Term... english) {
    return new Concept(id, "", "", List.of(english))
        .with(
            Stream.of(
                    new LanguageSection(LanguageSection.ENGLISH, List.of(english)),
                    new LanguageSection(language, List.of(new Term(other, TermStatus.PREFERRED))))
                .toList());
  }
}
