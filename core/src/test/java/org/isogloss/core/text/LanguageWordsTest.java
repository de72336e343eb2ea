package org.isogloss.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isogloss.core.document.LanguageTag;
import org.junit.jupiter.api.Test;

class LanguageWordsTest {

  @Test
  void chineseIsCutByDictionary() {
    assertThat(words("zh", "灯塔的看守人每晚点灯。")).containsExactly("灯塔", "的", "看守", "人", "每晚", "点灯");
    assertThat(sentences("zh", "灯塔亮了。船来了吗？ 来了！")).containsExactly("灯塔亮了。", "船来了吗？", "来了！");
  }

  @Test
  void japaneseAndThaiAreCutByDictionary() {
    assertThat(words("ja", "灯台は古い。")).containsExactly("灯台", "は", "古い");
    assertThat(words("th", "ประภาคารเก่า")).containsExactly("ประภาคาร", "เก่า");
  }

  @Test
  void formsOfAWordHaveTheSameKeyWhereThereIsAStemmer() {
    LanguageWords german = new LanguageWords(new LanguageTag("de"));
    LanguageWords russian = new LanguageWords(new LanguageTag("ru"));
    LanguageWords unknown = new LanguageWords(new LanguageTag("und"));

    assertThat(german.key("Lichter")).isEqualTo(german.key("Lichtern"));
    assertThat(russian.key("маяка")).isEqualTo(russian.key("маяком"));
    assertThat(unknown.key("Lichter")).isEqualTo("lichter");
  }

  @Test
  void fullWidthLettersAreOrdinaryOnes() {
    assertThat(new LanguageWords(new LanguageTag("zh")).key("ＧＰＳ")).isEqualTo("gps");
  }

  @Test
  void nothingHasNoSentencesAndNoWords() {
    assertThat(sentences("fr", "  ")).isEmpty();
    assertThat(words("fr", "… !")).isEmpty();
  }

  private static List<String> words(String language, String text) {
    return new LanguageWords(new LanguageTag(language))
        .words(text).stream().map(span -> span.in(text)).toList();
  }

  private static List<String> sentences(String language, String text) {
    return new LanguageWords(new LanguageTag(language))
        .sentences(text).stream().map(span -> span.in(text)).toList();
  }
}
