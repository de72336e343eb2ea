package org.isogloss.rules.bilingual.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Bitext;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Span;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.rules.bilingual.TranslatedText;
import org.isogloss.rules.bilingual.phrase.SourceSegments;
import org.isogloss.rules.bilingual.witness.Testimony.Verdict;
import org.junit.jupiter.api.Test;

class SourceWitnessTest {

  @Test
  void termsForTheSameWordsOfTheSourceAreOneConcept() {
    Testimony heard =
        hear(
            "failure policy",
            "failure strategy",
            new TranslatedText()
                .add("The failure policy is set first.", "首先设置故障策略。")
                .add("A failure policy may be empty.", "故障策略可以为空。")
                .add("Check the failure policy of each job.", "检查每个作业的故障策略。")
                .add("The failure strategy is read again.", "再次读取故障策略。"));

    assertThat(heard.verdict()).isEqualTo(Verdict.CONFIRMS);
    assertThat(heard.note())
        .isEqualTo(
            "the source has “故障策略” for both (in 3 of 3 and 1 of 1); “首先设置故障策略。” (en.md:1:1); “再次读取故障策略。” (en.md:1:1)");
  }

  @Test
  void ofTermsOfTheSourceTheTranslationSpeaks() {
    TranslatedText text = parameters();
    fill(text);

    Testimony heard =
        hear("local parameters", "global parameters", text.document(Bitext.Side.SOURCE), false);

    assertThat(heard.side()).isEqualTo(Bitext.Side.TARGET);
    assertThat(heard.verdict()).isEqualTo(Verdict.REFUTES);
    assertThat(heard.note())
        .startsWith("the translation has “局部参数” for one and “全局参数” for the other; ");
  }

  @Test
  void termsForDifferentWordsAreNot() {
    Testimony heard = hear("local parameters", "global parameters", parameters());

    assertThat(heard.verdict()).isEqualTo(Verdict.REFUTES);
    assertThat(heard.note()).contains("“局部参数” for one and “全局参数” for the other");
  }

  @Test
  void aSentenceWithBothTermsSaysNothing() {
    TranslatedText text = new TranslatedText();
    for (int i = 0; i < 4; i++) {
      text.add("The local parameters and the global parameters differ " + i + ".", "局部参数与全局参数不同。");
    }

    assertThat(hear("local parameters", "global parameters", text).verdict())
        .isEqualTo(Verdict.SILENT);
  }

  @Test
  void aSharedHeadIsNotATerm() {
    TranslatedText text =
        new TranslatedText()
            .add("The backup server stops.", "服务器停止。")
            .add("A backup server starts.", "服务器启动。")
            .add("Use the backup server.", "使用服务器。")
            .add("The test server stops.", "服务器停止。");
    for (int i = 0; i < 40; i++) {
      text.add("The machine number " + i + " runs.", "第" + i + "台服务器运行。");
    }
    fill(text);

    assertThat(hear("backup server", "test server", text).verdict()).isEqualTo(Verdict.SILENT);
  }

  @Test
  void oneOtherPlaceDoesNotRefute() {
    TranslatedText text =
        new TranslatedText()
            .add("The local parameters are read.", "读取局部参数。")
            .add("Set the local parameters.", "设置局部参数。")
            .add("Each job has local parameters.", "每个作业都有局部参数。")
            .add("Nearby parameters are ignored.", "忽略其他东西。");
    fill(text);

    assertThat(hear("local parameters", "Nearby parameters", text).verdict())
        .isEqualTo(Verdict.SILENT);
  }

  @Test
  void aSourceThatLeavesOutTheSameWordSaysNothing() {
    TranslatedText text =
        new TranslatedText()
            .add("The deep neural networks are read.", "读取深度神经网络。")
            .add("Set the deep neural networks.", "设置深度神经网络。")
            .add("Each job has deep neural networks.", "每个作业都有深度神经网络。")
            .add("The deep networks are read.", "读取深度网络。")
            .add("Set the deep networks.", "设置深度网络。")
            .add("Each server has deep networks.", "每台服务器都有深度网络。");

    assertThat(hear("deep neural networks", "deep networks", text).verdict())
        .isEqualTo(Verdict.SILENT);
  }

  @Test
  void aSourceWithTheWordsInAnotherOrderSaysNothing() {
    TranslatedText text =
        new TranslatedText()
            .add("The parameter update comes next.", "接着是参数更新。")
            .add("Each parameter update is counted.", "计算每次参数更新。")
            .add("Stop after the parameter update.", "参数更新之后停止。")
            .add("The jobs update parameters here.", "作业在此更新参数。")
            .add("The servers update parameters, too.", "服务器也更新参数。");

    assertThat(hear("parameter update", "update parameters", text).verdict())
        .isEqualTo(Verdict.SILENT);
  }

  @Test
  void theSameWordsInTwoFixedOrdersAreTwoTerms() {
    TranslatedText text =
        new TranslatedText()
            .add("The layer output is read.", "读取参数局部。")
            .add("Set the layer output.", "设置参数局部。")
            .add("Each job has a layer output.", "每个作业都有参数局部。")
            .add("The output layer is read.", "读取局部参数。")
            .add("Set the output layer.", "设置局部参数。")
            .add("Each server has an output layer.", "每台服务器都有局部参数。");

    assertThat(hear("layer output", "output layer", text).verdict()).isEqualTo(Verdict.REFUTES);
  }

  @Test
  void twoPlacesWithoutAnyOfTheWordsDoRefute() {
    TranslatedText text =
        new TranslatedText()
            .add("The local parameters are read.", "读取局部参数。")
            .add("Set the local parameters.", "设置局部参数。")
            .add("Each job has local parameters.", "每个作业都有局部参数。")
            .add("The nearby parameters are ignored.", "忽略其他东西。")
            .add("Ask for nearby parameters.", "请求其他数据。");

    assertThat(hear("local parameters", "nearby parameters", text).verdict())
        .isEqualTo(Verdict.REFUTES);
  }

  @Test
  void aSentenceThatIsRepeatedIsOnePlace() {
    TranslatedText text = new TranslatedText();
    for (int i = 0; i < 3; i++) {
      text.add("The local parameters are read.", "读取局部参数。");
      text.add("The global parameters are read.", "读取全局参数。");
    }

    assertThat(hear("local parameters", "global parameters", text).verdict())
        .isEqualTo(Verdict.SILENT);
    assertThat(hear("local parameters", "global parameters", parameters()).verdict())
        .isEqualTo(Verdict.REFUTES);
  }

  @Test
  void aWordThatIsLeftInEnglishIsNotAnother() {
    TranslatedText text =
        new TranslatedText()
            .add("The spec is read.", "读取 Spec。")
            .add("Set the spec.", "设置 Spec。")
            .add("Each job has a spec.", "每个作业都有 Spec。")
            .add("The specifications are read.", "读取规格。")
            .add("Set the specifications.", "设置规格。")
            .add("Each server has specifications.", "每台服务器都有规格。");

    assertThat(hear("spec", "specifications", text).verdict()).isEqualTo(Verdict.SILENT);
  }

  @Test
  void aRareWordThatIsLeftInEnglishIsNotConfirmedByWhatIsBesideIt() {
    TranslatedText text =
        new TranslatedText()
            .add("The copies are read.", "读取副本。")
            .add("Set the copies.", "设置副本。")
            .add("Each job has copies.", "每个作业都有副本。")
            .add("The Replicator is read.", "读取 Replicator 的副本。");

    assertThat(hear("copies", "Replicator", text).verdict()).isEqualTo(Verdict.SILENT);
  }

  @Test
  void whatTranslatesTheCommonWordsSaysNothingOfTheOthers() {
    TranslatedText text =
        new TranslatedText()
            .add("The fog lamp is read.", "读取雾景。")
            .add("Set the fog lamp.", "设置雾景。")
            .add("Each job has a fog lamp.", "每个作业都有雾景。")
            .add("The fog bell is read.", "读取雾景。")
            .add("Set the fog bell.", "设置雾景。")
            .add("Each server has a fog bell.", "每台服务器都有雾景。")
            .add("The fog is thick.", "雾景很浓。")
            .add("Ask for fog.", "请求雾景。")
            .add("Each fog is old.", "每个雾景都很旧。");

    assertThat(hear("fog lamp", "fog bell", text).verdict()).isEqualTo(Verdict.SILENT);
  }

  @Test
  void aPartIsNotConfirmedByTheWordsOfTheWhole() {
    TranslatedText text =
        new TranslatedText()
            .add("The program is read.", "读取程序。")
            .add("Set the program.", "设置程序。")
            .add("Each job has a program.", "每个作业都有程序。")
            .add("The programmer sleeps.", "程序员睡觉。")
            .add("Ask the programmer.", "请求程序员。")
            .add("Each server has a programmer.", "每台服务器都有程序员。");

    assertThat(hear("program", "programmer", text).verdict()).isEqualTo(Verdict.SILENT);
  }

  @Test
  void aShortFormIsConfirmedByThePartnerOfTheLongOne() {
    TranslatedText text =
        new TranslatedText()
            .add("The config is read.", "读取配置。")
            .add("Set the configuration.", "设置配置。")
            .add("Each job has a configuration.", "每个作业都有配置。")
            .add("A configuration may be empty.", "配置可以为空。");

    assertThat(hear("config", "configuration", text).verdict()).isEqualTo(Verdict.CONFIRMS);
  }

  @Test
  void aSentenceWithTheWordsOfBothConfirmsNothing() {
    TranslatedText text =
        new TranslatedText()
            .add("The failure policy is set first.", "首先设置故障策略。")
            .add("A failure policy may be empty.", "故障策略可以为空。")
            .add("Check the failure policy of each job.", "检查每个作业的故障策略。")
            .add("The failure rate is set by the policy.", "故障策略设置故障率。");

    assertThat(hear("failure policy", "failure rate", text).verdict()).isEqualTo(Verdict.SILENT);
  }

  @Test
  void theSameWordsWrittenInTwoWaysAreNotRefuted() {
    assertThat(hear("local parameters", "global parameters", parameters(), true).verdict())
        .isEqualTo(Verdict.SILENT);
  }

  @Test
  void uncertainPairsHaveNoSay() {
    TranslatedText text =
        new TranslatedText(0.3)
            .add("The failure policy is set first.", "首先设置故障策略。")
            .add("A failure policy may be empty.", "故障策略可以为空。")
            .add("Check the failure policy of each job.", "检查每个作业的故障策略。")
            .add("The failure strategy is read again.", "再次读取故障策略。");
    fill(text);

    assertThat(hear("failure policy", "failure strategy", text).verdict())
        .isEqualTo(Verdict.SILENT);
  }

  @Test
  void aManuscriptWithoutASourceHasNoWitness() {
    assertThat(new SourceWitness(new SourceSegments(new AnalyzedManuscript(List.of()))).isPresent())
        .isFalse();
  }

  private static TranslatedText parameters() {
    return new TranslatedText()
        .add("The local parameters are read.", "读取局部参数。")
        .add("Set the local parameters.", "设置局部参数。")
        .add("Each job has local parameters.", "每个作业都有局部参数。")
        .add("The global parameters are read.", "读取全局参数。")
        .add("Set the global parameters.", "设置全局参数。")
        .add("Each server has global parameters.", "每台服务器都有全局参数。");
  }

  /** Adds other sentences: what is in most sentences is not a term. */
  private static void fill(TranslatedText text) {
    String[] lamps = {"灯", "船", "海", "风", "岩石", "玻璃", "油", "雾"};
    for (int i = 0; i < 160; i++) {
      text.add(
          "Lamp " + i + " shines over the sea.",
          lamps[i % 8] + "在第" + i + "天" + lamps[(i / 8) % 8] + "边闪耀。");
    }
  }

  private static Testimony hear(String one, String other, TranslatedText text) {
    return hear(one, other, text, false);
  }

  private static Testimony hear(String one, String other, TranslatedText text, boolean isSpelling) {
    fill(text);
    return hear(one, other, text.document(), isSpelling);
  }

  private static Testimony hear(
      String one, String other, AnalyzedDocument document, boolean isSpelling) {
    SourceWitness witness =
        new SourceWitness(new SourceSegments(new AnalyzedManuscript(List.of(document))));
    return witness.of(
        witness.term(List.of(one.split(" ")), places(one, document)),
        witness.term(List.of(other.split(" ")), places(other, document)),
        isSpelling);
  }

  private static List<Place> places(String term, AnalyzedDocument document) {
    List<Place> places = new ArrayList<>();
    Matcher found =
        Pattern.compile("\\b" + Pattern.quote(term) + "\\b").matcher(document.document().prose());
    while (found.find()) {
      places.add(document.place(new Span(found.start(), found.end())));
    }
    return places;
  }
}
