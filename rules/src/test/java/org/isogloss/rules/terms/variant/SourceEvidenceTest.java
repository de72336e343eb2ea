package org.isogloss.rules.terms.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.isogloss.core.document.Bitext;
import org.isogloss.core.document.Document;
import org.isogloss.core.segment.Segmenter;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.rules.bilingual.TranslatedText;
import org.isogloss.rules.bilingual.witness.Testimony.Verdict;
import org.isogloss.rules.repeats.RepeatAnalysis;
import org.isogloss.rules.repeats.engine.RepeatSettings;
import org.isogloss.rules.terms.TermAnalysis;
import org.isogloss.rules.terms.judge.PairKind;
import org.isogloss.rules.terms.propose.EvidenceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the source adds to the judgment of a pair. */
class SourceEvidenceTest {

  private static TranslatedText policies() {
    return new TranslatedText()
        .add("The failure policy is set first.", "首先设置故障策略。")
        .add("A failure policy may be empty.", "故障策略可以为空。")
        .add("Check the failure policy of each job.", "检查每个作业的故障策略。")
        .add("The failure strategy is read again.", "再次读取故障策略。")
        .add("The keeper rings the bell at night.", "看守人夜里敲钟。")
        .add("The boat leaves the harbour at dawn.", "船在黎明离开港口。")
        .add("Nobody may touch the glass.", "任何人不得触摸玻璃。")
        .add("The lamp burns until the morning.", "灯一直亮到早晨。")
        .add("Oil is brought in spring.", "春天运来油。")
        .add("The rocks are dangerous in fog.", "雾中的岩石很危险。")
        .add("A wick lasts for a week.", "灯芯可用一周。")
        .add("Ships call at the pier.", "船只停靠码头。")
        .add("The tower was built of stone.", "塔是用石头建的。")
        .add("The stairs are steep.", "楼梯很陡。")
        .add("The door is locked.", "门锁着。")
        .add("The log lies on the table.", "日志放在桌上。")
        .add("Snow falls in January.", "一月下雪。")
        .add("The clock is slow.", "钟走得慢。")
        .add("The children learn to swim.", "孩子们学游泳。")
        .add("The mail comes on Friday.", "邮件星期五到。")
        .add("Gulls nest on the roof.", "海鸥在屋顶筑巢。")
        .add("The well has fresh water.", "井里有淡水。")
        .add("They paint the railing.", "他们粉刷栏杆。")
        .add("The horn sounds twice.", "号角响两次。")
        .add("Visitors are rare.", "访客很少。")
        .add("The garden is small.", "花园很小。")
        .add("A goat eats the grass.", "山羊吃草。");
  }

  @Test
  void theSameWordsOfTheSourceMakeAPairLikelier() {
    FormPair without = pair(plain());
    FormPair with = pair(policies().document());

    assertThat(without.source()).isZero();
    assertThat(with.source()).isEqualTo(SourceWeights.of(with.kind(), Verdict.CONFIRMS));
    assertThat(logOdds(with) - logOdds(without)).isCloseTo(with.source(), within(1e-9));
    assertThat(with.evidence())
        .anySatisfy(
            evidence -> {
              assertThat(evidence.kind()).isEqualTo(EvidenceKind.SOURCE);
              assertThat(evidence.note()).startsWith("the source has “故障策略” for both");
            });
  }

  @Test
  void ofCapitalsTheSourceSaysNothing() {
    FormPair pair =
        pair(
            policies().add("They know the Failure Policy.", "他们了解故障策略。").document(),
            "failure policy",
            "Failure Policy");

    assertThat(pair.source()).isZero();
    assertThat(pair.evidence()).noneMatch(evidence -> evidence.kind() == EvidenceKind.SOURCE);
  }

  @Test
  void ofTermsOfTheSourceTheTranslationSpeaks() {
    assertThat(pair(policies().document(Bitext.Side.SOURCE)).evidence())
        .anySatisfy(
            evidence -> {
              assertThat(evidence.kind()).isEqualTo(EvidenceKind.TRANSLATION);
              assertThat(evidence.note()).startsWith("the translation has “故障策略” for both");
            });
  }

  @ParameterizedTest
  @EnumSource(PairKind.class)
  void aSourceNeverSpeaksAgainstWhatItConfirms(PairKind kind) {
    assertThat(SourceWeights.of(kind, Verdict.CONFIRMS) > 0).isEqualTo(kind != PairKind.CASE);
    assertThat(SourceWeights.of(kind, Verdict.REFUTES)).isNotPositive();
    assertThat(SourceWeights.of(kind, Verdict.SILENT)).isZero();
  }

  private static AnalyzedDocument plain() {
    Document document = policies().document().document();
    Document alone = document.with(new Bitext(Bitext.Side.TARGET, Optional.empty(), List.of()));
    return new AnalyzedDocument(alone, new Segmenter().segment(alone));
  }

  private static double logOdds(FormPair pair) {
    return Math.log(pair.probability() / (1 - pair.probability()));
  }

  private static FormPair pair(AnalyzedDocument document) {
    return pair(document, "failure policy", "failure strategy");
  }

  private static FormPair pair(AnalyzedDocument document, String one, String other) {
    return new TermAnalysis(new RepeatAnalysis(RepeatSettings.DEFAULT))
        .of(new AnalyzedManuscript(List.of(document))).variants().pairs().stream()
            .map(JudgedPair::pair)
            .filter(pair -> pair.one().text().equals(one))
            .filter(pair -> pair.other().text().equals(other))
            .findFirst()
            .orElseThrow();
  }
}
