package org.isogloss.core.document.bilingual.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isogloss.core.document.Bitext;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.language.LanguagePair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairFinderTest {

  private static final LanguagePair UNNAMED = new LanguagePair(Optional.empty(), Optional.empty());

  /**
   * A heading, the columns of the source and of the target, the English side, the other language.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en,de | 0 | 1 | SOURCE | de",
        "EN,DE | 0 | 1 | SOURCE | de",
        "de,en-US | 0 | 1 | TARGET | de",
        "English,Chinese (Simplified) | 0 | 1 | SOURCE | zh-Hans",
        "English,中文 | 0 | 1 | SOURCE | zh",
        "Englisch,Deutsch | 0 | 1 | SOURCE | de",
        "id,en,jp,cn | 1 | 2 | SOURCE | ja",
        "Keys,English (en),Spanish (es) | 1 | 2 | SOURCE | es",
        "key,text_en,text_fr | 1 | 2 | SOURCE | fr",
        "Key,lang-en,lang-pl,Comments | 1 | 2 | SOURCE | pl",
        "name (fr),name (en) | 0 | 1 | TARGET | fr",
        "Target (en),Source (de) | 1 | 0 | TARGET | de",
        "source: en; target: zh_CN | 0 | 1 | SOURCE | zh-CN",
        "English;Translation | 0 | 1 | SOURCE | ",
        "Original;English | 0 | 1 | TARGET | ",
        "source;French translation | 0 | 1 | SOURCE | fr",
        "en-text;is-active;de-text | 0 | 2 | SOURCE | de"
      })
  void headingsNameTheColumns(
      String heading, int source, int target, Bitext.Side english, String other) {
    List<String> cells = Arrays.stream(heading.split("[,;]")).map(String::strip).toList();
    List<String> row = cells.stream().map(cell -> "word" + cell).toList();

    PairColumns columns = PairFinder.find(List.of(cells, row), UNNAMED).columns().orElseThrow();

    assertThat(columns.source()).isEqualTo(source);
    assertThat(columns.target()).isEqualTo(target);
    assertThat(columns.english()).isEqualTo(english);
    assertThat(columns.languages().opposite(english))
        .isEqualTo(Optional.ofNullable(other).map(LanguageTag::new));
    assertThat(columns.isHeaded()).isTrue();
  }

  @Test
  void otherColumnsHaveRoles() {
    List<String> heading = List.of("", "en", "de", "fr", "Status", "Comment", "Size");
    List<String> row = List.of("a", "Door", "Tür", "Porte", "Draft", "x", "3");

    PairColumns columns = PairFinder.find(List.of(heading, row), UNNAMED).columns().orElseThrow();

    assertThat(columns.id()).hasValue(0);
    assertThat(columns.state()).hasValue(4);
    assertThat(columns.notes()).containsExactly(5);
    assertThat(columns.others()).containsExactly(3);
    assertThat(columns.isAside(6)).isFalse();
  }

  @Test
  void twoColumnsThatLookEnglishLeaveADoubt() {
    List<String> row =
        List.of(
            "The bell rings and the ship is not there.",
            "Die Glocke läutet und das Schiff ist nicht da.",
            "The reviewer has not checked this yet.");

    assertThat(PairFinder.find(List.of(row), UNNAMED).reason())
        .startsWith("columns 1 and 3 look English, expected one in English and one in another");
    assertThat(PairFinder.find(List.of(row.subList(0, 2)), UNNAMED).columns()).isPresent();
  }

  @Test
  void aColumnOfTypesIsNoTranslation() {
    List<List<String>> rows =
        List.of(
            List.of("lamp", "String", "灯塔里那盏灯的名字"),
            List.of("bells", "Number", "每小时敲钟的次数，从一到十二"),
            List.of("height", "Number", "灯塔的高度，以米为单位"));

    assertThat(PairFinder.find(rows, UNNAMED).reason())
        .startsWith("the texts of column 2 are too short to translate those of column 3");
  }

  @Test
  void codesOfLanguagesAreNoTextInOne() {
    List<List<String>> rows =
        List.of(
            List.of("Page", "Language"),
            List.of("The bell rings", "en"),
            List.of("The ship is not there", "en, de"),
            List.of("The lamp", "de-AT"));

    assertThat(PairFinder.find(rows, UNNAMED).columns()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "a/terms.en-de.csv, en, de",
    "terms_zh-CN_en.xlsx, zh-CN, en",
    "en2fr.tsv, en, fr",
    "de_to_en.csv, de, en"
  })
  void theNameOfAFileTellsTwoLanguages(String name, String source, String target) {
    assertThat(FileLanguages.of(new DocumentId(name))).isEqualTo(LanguagePair.of(source, target));
  }

  @ParameterizedTest
  @CsvSource({"terms.csv", "en.csv", "list-of-items.csv", "de-fr.csv", "en-en.csv", "no-go.csv"})
  void otherNamesTellNothing(String name) {
    assertThat(FileLanguages.of(new DocumentId(name))).isEqualTo(UNNAMED);
  }
}
