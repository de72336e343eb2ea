package org.isogloss.rules.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isogloss.core.cache.FileCache;
import org.isogloss.core.cache.ResultCache;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentBuilder;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.segment.Segmenter;
import org.isogloss.core.text.AnalyzedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Texts that are not passed to LanguageTool, or not in one piece, because they would take too long.
 */
class UncheckedTextTest {

  private static final LanguageToolRule RULE = new LanguageToolRule();

  @TempDir private Path folder;

  private static AnalyzedDocument document(String... paragraphs) {
    DocumentBuilder builder =
        new DocumentBuilder(new DocumentId("a.md"), String.join("\n", paragraphs));
    int at = 0;
    for (String paragraph : paragraphs) {
      builder.startBlock();
      int start = builder.position();
      builder.add(new Span(at, at + paragraph.length()));
      for (int code = paragraph.indexOf("code"); code >= 0; ) {
        builder.mark(Inline.Kind.CODE, new Span(start + code, start + code + 4));
        code = paragraph.indexOf("code", code + 1);
      }
      builder.endBlock(Zone.BODY, 0);
      at += paragraph.length() + 1;
    }
    Document document = builder.build();
    return new AnalyzedDocument(document, new Segmenter().segment(document));
  }

  @Test
  void aSentenceOfThousandsOfMarksIsReportedAndTheRestChecked() {
    AnalyzedDocument document = document("*a ".repeat(3_000), "The keeper rang an bell.");

    List<Hit> hits = RULE.check(document);

    assertThat(hits)
        .extracting(Hit::subId)
        .containsExactly(part("NOT_CHECKED"), part("EN_A_VS_AN"));
    assertThat(hits.get(0).severity()).contains(Severity.INFO);
    assertThat(document.text(hits.get(0).place().span())).startsWith("*a *a").hasSizeLessThan(61);
    assertThat(hits.get(0).message()).contains("more than 2,000 words, marks and spaces");
  }

  private static Optional<String> part(String subId) {
    return Optional.of(subId);
  }

  @Test
  void aWordOfThousandsOfLettersIsReported() {
    AnalyzedDocument document = document("The word " + "x".repeat(70_000) + " is here.");

    List<Hit> hits = RULE.check(document);

    assertThat(hits).hasSize(1);
    assertThat(hits.get(0).message()).contains("a run of text without spaces is longer");
    assertThat(document.text(hits.get(0).place().span())).isEqualTo("The word");
  }

  @Test
  void aLongSentenceOfProseIsChecked() {
    String sentence =
        "The keeper saw the harbour, " + "and then the sea, ".repeat(150) + "an bell.";

    assertThat(RULE.check(document(sentence)))
        .extracting(Hit::subId)
        .contains(Optional.of("EN_A_VS_AN"))
        .doesNotContain(Optional.of("NOT_CHECKED"));
  }

  @Test
  void aLongParagraphIsReadInPartsThatLeaveNothingOut() {
    String paragraph = "The code keeper rang the bell of the harbour. ".repeat(700).strip();
    AnalyzedDocument document = document("Short.", paragraph);

    List<BlockText> units = BlockUnits.of(document, document.document().blocks());

    assertThat(units).hasSize(5);
    assertThat(units.get(0).span()).isEqualTo(document.document().blocks().get(0).span());
    String read =
        units.stream()
            .skip(1)
            .flatMap(unit -> unit.pieces().stream())
            .map(BlockText.Piece::text)
            .collect(Collectors.joining());
    assertThat(read).isEqualTo(paragraph);
    for (BlockText unit : units.subList(1, 5)) {
      assertThat(unit.span().length()).isLessThanOrEqualTo(BlockUnits.LONGEST);
      assertThat(document.text(unit.span())).startsWith("The code keeper");
      assertThat(unit.masked().spans()).allMatch(inline -> unit.span().contains(inline.span()));
      assertThat(unit.pieces().get(1)).isEqualTo(new BlockText.Piece("code", true, "X1"));
    }
  }

  @Test
  void placesInTheLaterPartsOfALongParagraphAreExact() {
    String paragraph = "The keeper rang the bell. ".repeat(500) + "She rang an bell.";
    AnalyzedDocument document = document(paragraph);

    assertThat(RULE.check(document))
        .filteredOn(hit -> hit.subId().equals(Optional.of("EN_A_VS_AN")))
        .extracting(hit -> document.text(hit.place().span()))
        .containsExactly("an");
  }

  @Test
  void whatWasNotCheckedIsAskedAgain() throws Exception {
    List<String> asked = new ArrayList<>();
    BlockChecker busy =
        new BlockChecker() {
          @Override
          public List<BlockMatch> check(BlockText text) throws UncheckedTextException {
            asked.add(text.pieces().get(0).text());
            if (asked.size() == 1) {
              throw new UncheckedTextException("it took too long and was stopped");
            }
            return List.of();
          }

          @Override
          public void load() {}
        };
    try (FileCache cache = FileCache.open(folder, "program", FileCache.BOUND, note -> {})) {
      LanguageToolRule rule =
          new LanguageToolRule(
              LanguageToolSettings.DEFAULT, cache, Clock.systemUTC(), variety -> busy);
      AnalyzedDocument document = document("A paragraph.");

      assertThat(rule.check(document)).hasSize(1);
      assertThat(rule.check(document)).isEmpty();
      assertThat(rule.check(document)).isEmpty();
    }
    assertThat(asked).hasSize(2);
  }

  @Test
  void whatReadsTheSameIsCheckedOnceAndReportedEverywhere() {
    List<String> asked = new ArrayList<>();
    BlockChecker counting =
        new BlockChecker() {
          @Override
          public List<BlockMatch> check(BlockText text) {
            asked.add(text.pieces().get(0).text());
            return List.of(
                new BlockMatch(
                    "EN_A_VS_AN",
                    "MISC",
                    new Span(4, 6),
                    "No.",
                    BlockMatch.Kind.OTHER,
                    List.of("a")));
          }

          @Override
          public void load() {}
        };
    LanguageToolRule rule =
        new LanguageToolRule(
            LanguageToolSettings.DEFAULT, ResultCache.NONE, Clock.systemUTC(), v -> counting);
    AnalyzedDocument document = document("See an bell.", "See an hill.", "See an bell.");

    List<Hit> hits = rule.check(document);

    assertThat(asked).containsExactlyInAnyOrder("See an bell.", "See an hill.");
    assertThat(hits).extracting(hit -> hit.place().span().start()).containsExactly(4, 17, 30);
    assertThat(hits).extracting(Hit::suggestions).containsOnly(List.of("a"));
  }

  @Test
  void theBudgetIsOfTheProcessorAndNotOfTheClock() throws InterruptedException {
    ProcessorBudget budget = new ProcessorBudget(1_000_000, 1);
    Thread.sleep(20);
    assertThat(budget.isSpent()).isFalse();
    long end = System.nanoTime() + 5_000_000_000L;
    while (!budget.isSpent() && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    assertThat(budget.isSpent()).isTrue();
    assertThat(budget.hasStoppedWork()).isTrue();
  }
}
