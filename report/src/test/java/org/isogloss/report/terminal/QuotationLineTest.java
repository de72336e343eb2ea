package org.isogloss.report.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.isogloss.report.text.DisplayWidth;
import org.junit.jupiter.api.Test;

class QuotationLineTest {

  private static final String SENTENCE = "“看守人在黄昏时点灯，雾钟在半夜敲响了十二次。”";

  private static String line(String said, int room) {
    return line("source", said, room);
  }

  private static String line(String kind, String said, int room) {
    String line = QuotationLine.of(kind, said, room).line(false);
    assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(room);
    return line;
  }

  @Test
  void aShortLineIsWhole() {
    assertThat(line(SENTENCE + " (zh/lamp.md:5:1)", 90))
        .isEqualTo("source: " + SENTENCE + " (zh/lamp.md:5:1)");
  }

  @Test
  void theTranslationIsNamedAsOne() {
    assertThat(line("translation", SENTENCE + " (zh/lamp.md:5:1)", 90))
        .isEqualTo("translation: " + SENTENCE + " (zh/lamp.md:5:1)");
    assertThat(line("translation", SENTENCE + " (zh/lamp.md:5:1)", 50))
        .isEqualTo("translation: “看守人在黄昏时点…” (zh/lamp.md:5:1)");
  }

  @Test
  void theSentenceIsCutRatherThanItsPlace() {
    assertThat(line(SENTENCE + " (zh/lamp.md:5:1)", 50))
        .isEqualTo("source: “看守人在黄昏时点灯，雾…” (zh/lamp.md:5:1)");
  }

  @Test
  void theFoldersOfALongPlaceAreCutRatherThanTheFile() {
    assertThat(line(SENTENCE + " (books/lights/of/the/northern/coast/zh/lamp.md:125:31)", 50))
        .isEqualTo("source: “看守人在黄…” (…n/coast/zh/lamp.md:125:31)");
  }

  @Test
  void otherWordsAreCutAtTheirEnd() {
    assertThat(line("the source has “灯” for both (in 3 of 3 and 1 of 1)", 40))
        .isEqualTo("source: the source has “灯” for both…");
  }
}
