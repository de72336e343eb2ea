package org.isogloss.core.document.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.markdown.MarkdownReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLanguageTest {

  @ParameterizedTest
  @CsvSource({
    "看守人点灯。, zh",
    "看守人がランプをつける。, ja",
    "등대지기가 등을 켠다., ko",
    "Смотритель зажигает лампу., ru",
    "Der Wärter zündet die Lampe an., und",
    "GPS 灯塔 API, zh",
  })
  void theLanguageIsThatOfTheScript(String text, String language) throws ReadException {
    assertThat(TextLanguage.of(List.of(read("a.md", text)))).hasToString(language);
  }

  @ParameterizedTest
  @CsvSource({
    "book/de/lamp.md, de",
    "lamp.de.md, de",
    "lamp_de-AT.md, de",
    "lamp.md, und",
    "it/lamp.de.md, und",
  })
  void aLanguageInLatinLettersIsThatOfTheName(String name, String language) throws ReadException {
    Document lamp = read(name, "Der Wärter zündet die Lampe an.");

    assertThat(TextLanguage.of(List.of(lamp))).hasToString(language);
  }

  @ParameterizedTest
  @CsvSource({
    "lamp.md, lamp",
    "lamp.de.md, lamp",
    "lamp_zh-Hans.md, lamp",
    "lamp_old.md, lamp_old",
    "lamp-qq.md, lamp-qq",
    "lamp, lamp",
    ".md, .md",
  })
  void aBareNameHasNeitherExtensionNorLanguage(String name, String bare) {
    assertThat(PathLanguages.bare(name)).isEqualTo(bare);
  }

  private static Document read(String name, String text) throws ReadException {
    return new MarkdownReader().read(new DocumentId(name), text.getBytes(UTF_8));
  }
}
