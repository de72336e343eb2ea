package org.isogloss.rules.bilingual.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isogloss.core.document.Bitext;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.SegmentPair;
import org.isogloss.core.document.markdown.MarkdownReader;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.segment.Segmenter;
import org.isogloss.core.text.AnalyzedDocument;
import org.junit.jupiter.api.Test;

/** Sentences without a counterpart in texts that were aligned. */
class OmittedOrAddedRuleTest {

  private static final double SURE = 0.95;

  private static final List<String> CHINESE =
      List.of("灯塔建在港口北边的山上。", "它由三个看守人管理，他们住在旁边的房子里。", "每天早上，船把鱼运到城里的市场。");

  private static final List<String> ENGLISH =
      List.of(
          "The lighthouse stands on the hill north of the port.",
          "It is run by three keepers, who live in the house beside it.",
          "Every morning, ships take fish to the market of the town.");

  @Test
  void aSentenceThatTheTranslationLacksIsReportedAtTheOneBefore() throws ReadException {
    List<Hit> hits = check(List.of(ENGLISH.get(0), "", ENGLISH.get(2)), CHINESE, SURE);

    assertThat(hits).hasSize(1);
    assertThat(hits.get(0).place().span().start()).isZero();
    assertThat(hits.get(0).confidence()).isEqualTo(Confidence.LOW);
    assertThat(hits.get(0).message())
        .isEqualTo("The source goes on with a sentence that is not translated.");
    assertThat(hits.get(0).grounds().evidence().get(0).note())
        .isEqualTo("“%s” (zh.md:3:1)".formatted(CHINESE.get(1)));
  }

  @Test
  void aSentenceThatTheSourceLacksIsReported() throws ReadException {
    List<Hit> hits = check(ENGLISH, List.of(CHINESE.get(0), "", CHINESE.get(2)), SURE);

    assertThat(hits).hasSize(1);
    assertThat(hits.get(0).place().span().start()).isEqualTo(ENGLISH.get(0).length() + 1);
    assertThat(hits.get(0).message())
        .isEqualTo("The source has no counterpart for this sentence; check whether it was added.");
  }

  @Test
  void aCompleteTranslationIsSilentAndSoIsAnUncertainOne() throws ReadException {
    assertThat(check(ENGLISH, CHINESE, SURE)).isEmpty();
    assertThat(check(List.of(ENGLISH.get(0), "", ENGLISH.get(2)), CHINESE, 0.8)).isEmpty();
  }

  private static List<Hit> check(List<String> english, List<String> chinese, double confidence)
      throws ReadException {
    Document here = read("en.md", english);
    Document there = read("zh.md", chinese);
    List<SegmentPair> pairs = new ArrayList<>();
    int block = 0;
    int other = 0;
    for (int i = 0; i < english.size(); i++) {
      Optional<SegmentPair.English> one = Optional.empty();
      if (!english.get(i).isEmpty()) {
        Block of = here.blocks().get(block++);
        one = Optional.of(new SegmentPair.English(of.span(), List.of()));
      }
      Optional<SegmentPair.Other> two = Optional.empty();
      if (!chinese.get(i).isEmpty()) {
        Block of = there.blocks().get(other++);
        two =
            Optional.of(
                new SegmentPair.Other(
                    chinese.get(i),
                    Optional.of(there),
                    there.toSource(of.span()),
                    List.of(),
                    List.of()));
      }
      pairs.add(new SegmentPair("", SegmentPair.State.TRANSLATED, one, two, confidence));
    }
    Document beside =
        here.with(new Bitext(Bitext.Side.TARGET, Optional.of(new LanguageTag("zh")), pairs));
    return new OmittedOrAddedRule()
        .check(new AnalyzedDocument(beside, new Segmenter().segment(beside)));
  }

  private static Document read(String name, List<String> sentences) throws ReadException {
    List<String> present = sentences.stream().filter(one -> !one.isEmpty()).toList();
    return new MarkdownReader()
        .read(new DocumentId(name), String.join("\n\n", present).getBytes(UTF_8));
  }
}
