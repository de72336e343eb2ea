package org.isogloss.rules.bilingual.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.isogloss.core.document.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberReaderTest {

  private static final int SEED = 7;
  private static final int TRIES = 400;

  /** The least number that is required in words. */
  private static final int LEAST = 11;

  private static final NumberReader ENGLISH = reader("en");
  private static final NumberReader CHINESE = reader("zh");

  private static NumberReader reader(String language) {
    return new NumberReader(new LanguageTag(language));
  }

  private static List<String> required(NumberReader reader, String text) {
    return reader.read(text).stream()
        .filter(Quantity::isRequired)
        .map(Quantity::value)
        .distinct()
        .toList();
  }

  private static Set<String> possible(NumberReader reader, String text) {
    return reader.read(text).stream()
        .flatMap(number -> number.values().stream())
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @CsvSource({
    "zh, 一百二十艘船, 120",
    "zh, 二〇二四年, 2024",
    "zh, 12万人, 120000",
    "zh, 1亿2000万元, 120000000",
    "zh, 三亿五千万, 350000000",
    "zh, 一万亿, 1000000000000",
    "zh, ３．５亿, 350000000",
    "zh, 100多万人, 1000000",
    "zh, 百分之五十, 50",
    "ja, 二千五百円, 2500",
    "ko, 12만 명, 120000",
    "en, twenty-four ships, 24",
    "en, two hundred and fifty ships, 250",
    "en, 1.2 million people, 1200000",
    "en, '1,250 bells', 1250",
    "en, the 1990s, 1990",
    "de, '2,5 Tonnen', 2.5",
    "de, '1.250 Glocken', 1250",
    "de, 3 Mio. Euro, 3000000",
    "fr, 10 000 cloches, 10000",
    "fr, '2,5 millions', 2500000",
    "ru, 5 млн рублей, 5000000",
    "ar, ١٢٥ سفينة, 125",
    "en, the twenty-first century, 21",
    "en, the 19th century, 19",
    "de, um 18 Uhr, 18",
    "de, Version 2.10.3, 2.10.3",
    "de, zweihundertfünfzig Lampen, 250",
    "de, Hunderteins Lampen und die Lampe, 101",
    "de, tausendundeine Lampe, 1001",
    "de, zwölftausenddreihundertfünfundvierzig Lampen, 12345",
    "de, im Jahr neunzehnhundertachtundachtzig, 1988",
    "nl, tweehonderdvijftig lampen, 250",
  })
  void aNumberIsReadByItsValue(String language, String text, String value) {
    assertThat(required(reader(language), text)).containsExactly(value);
  }

  @ParameterizedTest
  @CsvSource({
    "zh, 千万不要进去",
    "zh, 十分感谢",
    "zh, 数百人",
    "zh, 三四个人",
    "zh, 三十五六岁",
    "zh, 七八百艘船",
    "zh, 一个问题",
    "en, one of them",
    "en, hundreds of ships",
    "en, a hundred times",
    "en, UTF-8",
    "en, 1. Open the valve",
    "en, see [12]",
    "de, hundert Lampen im Jahrhundert",
    "de, hundertmal so hell und tausend Wächter",
    "de, der Hundertwasserturm und die Tausendschaft",
  })
  void whatMayBeNoNumberIsNotRequired(String language, String text) {
    assertThat(required(reader(language), text)).isEmpty();
  }

  @Test
  void whatMayBeANumberIsAccepted() {
    assertThat(possible(ENGLISH, "in the third week of March")).contains("3");
    assertThat(possible(ENGLISH, "half of them, twice, at 3 p.m.")).contains("50", "2", "15");
    assertThat(possible(ENGLISH, "Chapter IV of the 1990s")).contains("4", "90", "20");
    assertThat(possible(CHINESE, "两百五")).contains("205", "250");
    assertThat(possible(reader("de"), "einundzwanzig im März")).contains("21", "3");
    assertThat(possible(reader("fr"), "vingt-deux")).contains("22");
    assertThat(possible(reader("de"), "zweihundertfünfzigjährig")).contains("250");
    assertThat(possible(reader("de"), "neunzehnhundertachtundachtzig")).contains("19", "88");
  }

  @Test
  void aNumberOfAboutThatIsAnyOfThose() {
    assertThat(possible(CHINESE, "守塔人三十五六岁")).contains("35", "36").doesNotContain("86");
    assertThat(possible(CHINESE, "七八个人")).contains("7", "8");
    assertThat(possible(CHINESE, "三五盏灯")).contains("3", "4", "5");
    assertThat(possible(CHINESE, "三四十艘船")).contains("30", "40").doesNotContain("70");
    assertThat(possible(CHINESE, "一百五六十米")).contains("150", "160");
    assertThat(required(CHINESE, "二〇二四年")).containsExactly("2024");
    assertThat(possible(reader("de"), "in den Zwanzigerjahren, eine Dreißigjährige"))
        .contains("20", "30");
    assertThat(possible(reader("fr"), "une trentaine de marins")).contains("30");
  }

  @Test
  void aDecadeIsReadInEveryCentury() {
    assertThat(possible(ENGLISH, "the keeper of the 1920s")).contains("1920", "20");
    assertThat(possible(ENGLISH, "the lamps of the 2000s")).contains("2000", "0", "21");
  }

  @ParameterizedTest
  @CsvSource({
    "en, in the nineteenth century",
    "en, a nineteenth-century lamp",
    "en, a 19th-century lamp",
    "en, 'the 1800s'",
    "zh, 19世纪的灯塔",
    "zh, 十九世纪的灯塔",
    "ja, 19世紀の灯台",
    "ko, 19세기의 등대",
    "de, im 19. Jahrhundert",
    "fr, au XIXe siècle",
    "fr, au XIXᵉ siècle",
    "es, el siglo XIX",
    "it, nel XIX secolo",
    "sv, på 1800-talet",
    "pl, w XIX wieku",
    "ru, в XIX веке",
  })
  void aCenturyIsThatOfItsYears(String language, String text) {
    assertThat(possible(reader(language), text)).contains("1800");
  }

  @Test
  void severalCenturiesAreHundredsOfYears() {
    assertThat(possible(ENGLISH, "three centuries ago")).contains("3", "300");
    assertThat(possible(reader("de"), "vor drei Jahrhunderten")).contains("300");
  }

  @ParameterizedTest
  @CsvSource({"03.04.2021", "3.4.2021", "2021.4.3", "03/04/2021", "2021-04-03"})
  void aDateIsItsNumbers(String date) {
    assertThat(required(reader("de"), "am " + date + "."))
        .containsExactlyInAnyOrder("3", "4", "2021");
  }

  @Test
  void aDateWithoutACenturyMayBeAVersion() {
    NumberReader german = reader("de");

    assertThat(required(german, "am 03.04.21 im Hafen")).containsExactly("03.04.21");
    assertThat(possible(german, "am 03.04.21 im Hafen")).contains("3", "4", "21", "2021", "1921");
    assertThat(required(german, "der 3.4. und der 5.4.")).containsExactly("3.4", "5.4");
    assertThat(possible(german, "der 3.4. und der 5.4.")).contains("3", "4", "5");
    assertThat(required(ENGLISH, "section 3.4.")).containsExactly("3.4");
  }

  @ParameterizedTest
  @CsvSource({
    "de, um 18.30 Uhr",
    "de, um 18:30 Uhr",
    "fr, à 18 h 30",
    "it, alle ore 18.30",
    "sv, kl. 18.30",
    "zh, 18点30分",
    "ja, 18時30分",
    "ko, 18시 30분",
    "en, at 6.30 p.m.",
    "en, at 6:30pm",
  })
  void aTimeIsItsHourAndItsMinutes(String language, String text) {
    NumberReader reader = reader(language);

    assertThat(required(reader, text)).containsExactly(language.equals("en") ? "6" : "18", "30");
    assertThat(possible(reader, text)).contains("6", "18", "30");
  }

  @Test
  void theMinutesOfAFullHourAreNotRequired() {
    assertThat(required(reader("de"), "um 18.00 Uhr")).containsExactly("18");
    assertThat(required(reader("fr"), "à 18 h 00")).containsExactly("18");
    assertThat(possible(reader("fr"), "à 18h30")).contains("6", "18", "30");
    assertThat(required(ENGLISH, "at 6:00")).containsExactly("6");
  }

  @Test
  void aListIsNoGroupOfThousands() {
    assertThat(required(ENGLISH, "the point (2,3)")).containsExactly("2", "3");
    assertThat(required(ENGLISH, "version 1.10.2")).containsExactly("1.10.2");
    assertThat(required(ENGLISH, "the lamps 7,8.10.2")).containsExactly("7", "8", "10", "2");
    assertThat(possible(ENGLISH, "at (250, 250)")).contains("250", "250250");
    assertThat(possible(CHINESE, "以(250,250)为中心")).contains("250", "250250");
  }

  @Test
  void wordsAreReadAsIcuWritesThem() {
    Random random = new Random(SEED);
    for (int i = 0; i < TRIES; i++) {
      // As many short numbers as long ones.
      long number = LEAST + random.nextLong(LEAST, (long) Math.pow(10, 2 + i % 8));
      String english = spelled(ULocale.ENGLISH, number);
      String chinese = spelled(ULocale.CHINESE, number);
      assertThat(possible(ENGLISH, english)).as(english).contains(Long.toString(number));
      assertThat(possible(CHINESE, chinese)).as(chinese).contains(Long.toString(number));
    }
  }

  private static String spelled(ULocale locale, long number) {
    return new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT).format(number);
  }
}
