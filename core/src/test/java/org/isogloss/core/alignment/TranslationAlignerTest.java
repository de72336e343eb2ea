package org.isogloss.core.alignment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isogloss.core.document.Bitext;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.SegmentPair;
import org.isogloss.core.document.markdown.MarkdownReader;
import org.junit.jupiter.api.Test;

class TranslationAlignerTest {

  private static final LanguageTag CHINESE = new LanguageTag("zh");

  private static final String ENGLISH =
      """
      # The lamp

      The keeper lights the lamp at 18:30. It burns until dawn.

      ## Fuel

      - Oil for the GPS clock
      - Wicks

      ```
      lamp --on
      ```

      Nobody may touch the glass.
      """;

  private static final String SOURCE =
      """
      # 灯

      看守人在18:30点灯，灯一直亮到黎明。

      ## 燃料

      - GPS时钟用油
      - 灯芯

      ```
      lamp --on
      ```

      任何人不得触摸玻璃。
      """;

  @Test
  void eachSentenceIsBesideItsSource() throws ReadException {
    assertThat(pairs(ENGLISH, SOURCE))
        .containsExactly(
            "The lamp = 灯",
            "The keeper lights the lamp at 18:30. It burns until dawn. = 看守人在18:30点灯，灯一直亮到黎明。",
            "Fuel = 燃料",
            "Oil for the GPS clock = GPS时钟用油",
            "Wicks = 灯芯",
            "lamp --on = lamp --on",
            "Nobody may touch the glass. = 任何人不得触摸玻璃。");
  }

  @Test
  void whatOneSideLacksIsAlone() throws ReadException {
    String shorter = SOURCE.replaceAll("(?s)## 燃料.*?```\n\n", "");

    assertThat(pairs(ENGLISH, shorter))
        .contains(
            "Fuel = ", "Wicks = ", "lamp --on = ", "Nobody may touch the glass. = 任何人不得触摸玻璃。");
    assertThat(pairs(ENGLISH.replaceAll("(?s)## Fuel.*?```\n\n", ""), SOURCE))
        .contains(" = 燃料", " = 灯芯", "Nobody may touch the glass. = 任何人不得触摸玻璃。");
  }

  @Test
  void placesAreThoseOfTheFiles() throws ReadException {
    Document aligned = align(ENGLISH, SOURCE).documents().get(0);
    Bitext sides = aligned.bitext().orElseThrow();

    assertThat(sides.englishSide()).isEqualTo(Bitext.Side.TARGET);
    assertThat(sides.other()).contains(CHINESE);
    SegmentPair last = sides.segments().get(sides.segments().size() - 1);
    SegmentPair.Other other = last.other().orElseThrow();
    assertThat(other.place().in(other.file().orElseThrow().source().text()))
        .isEqualTo("任何人不得触摸玻璃。");
    assertThat(aligned.location(last.english().orElseThrow().span())).hasToString("en.md:14:1");
    assertThat(last.confidence()).isBetween(0.5, 1.0);
  }

  @Test
  void anotherTextDoesNotFit() throws ReadException {
    String unrelated = "小鸟在树上唱歌。孩子们在河边放风筝，老人坐在门口晒太阳。远处传来笛声。\n\n".repeat(9);

    assertThat(align(ENGLISH, SOURCE).fit()).isGreaterThan(0.6);
    assertThat(align(ENGLISH, unrelated).fit()).isLessThan(0.5);
  }

  @Test
  void emptyTextsHaveNoPairs() throws ReadException {
    assertThat(pairs("", SOURCE)).isEmpty();
    assertThat(pairs(ENGLISH, "")).isEmpty();
    assertThat(align("", "").fit()).isZero();
  }

  private static TranslationAligner align(String english, String source) throws ReadException {
    return TranslationAligner.align(
        List.of(read("en.md", english)), List.of(read("zh.md", source)), CHINESE);
  }

  private static List<String> pairs(String english, String source) throws ReadException {
    Document document = align(english, source).documents().get(0);
    return document.bitext().orElseThrow().segments().stream()
        .map(
            pair ->
                pair.english().map(text -> text.span().in(document.prose())).orElse("")
                    + " = "
                    + pair.other().map(SegmentPair.Other::text).orElse(""))
        .toList();
  }

  private static Document read(String name, String text) throws ReadException {
    return new MarkdownReader().read(new DocumentId(name), text.getBytes(UTF_8));
  }
}
