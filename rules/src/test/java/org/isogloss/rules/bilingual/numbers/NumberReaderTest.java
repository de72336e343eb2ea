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
    "zh, 八十千米, 80000",
    "zh, 百分之六十三点四, 63.4",
    "zh, 十二点五六亿盏灯, 1256000000",
    "zh, 他得了五十分, 50",
    "ja, 二十分待つ, 20",
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
    "it, cinquecento lampade, 500",
    "it, nel millenovecentoquattordici, 1914",
    "sv, tvåhundrafemtio lampor, 250",
    "ja, 百二十年前, 120",
    "ja, 千五百人, 1500",
    "ja, 百五十万円, 1500000",
    "ja, 令和6年の鐘, 2024",
    "ja, 昭和３９年の鐘, 1964",
    "ja, 平成元年の鐘, 1989",
    "ja, 大正十二年の鐘, 1923",
    "zh, 民国二十年, 1931",
    "zh, 民國一一三年, 2024",
    "zh, 光绪三十一年, 1905",
    "zh, 康熙 10 年, 1671",
    "zh, 太平兴国三年, 978",
    "ko, 3천만 원, 30000000",
    "ko, 3만 5천 명, 35000",
    "ko, 3천 5백만 원, 35000000",
    "ko, 1억 2천만 원, 120000000",
    "ko, 1만 2345명, 12345",
    "pl, '2,5 mln zł', 2500000",
    "pl, 20 tys. lamp, 20000",
    "fr, '2,5 Mds €', 2500000000",
    "de, 12 000 Bücher, 12000",
    "de, 2½ Stunden, 2.5",
    "de, 2½ Millionen Lampen, 2.5",
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
    "de, zweihundert Millionen Lampen",
    "de, im Jahr 12 345 Lampen",
    "zh, 百二十人",
    "zh, 二十多岁",
    "zh, 三十几艘船",
    "zh, “十二五”规划",
    "ja, 百姓と百万と千万",
    "ja, 昭和30年代",
    "ko, 만일 종이 울리면",
  })
  void whatMayBeNoNumberIsNotRequired(String language, String text) {
    assertThat(required(reader(language), text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "de, die Hälfte der Lampen, 50",
    "es, la mitad de las lámparas, 50",
    "pl, połowa lamp, 50",
    "nb, halvparten av lampene, 50",
    "en, three quarters of the lamps, 75",
    "de, drei Viertel der Lampen, 75",
    "ru, три четверти ламп, 75",
    "en, lit around the clock, 24",
    "de, Rund um\u00A0die Uhr, 7",
    "sv, dygnet runt, 24",
    "en, p. 12 f., 13",
    "de, Seite 12 f., 13",
    "de, S. 12ff., 15",
    "it, pp. 12 ss., 15",
  })
  void wordsThatStandForFiguresMayBeNumbers(String language, String text, String value) {
    assertThat(possible(reader(language), text)).contains(value);
  }

  @ParameterizedTest
  @CsvSource({
    "de, Seite 12 f., 14",
    "de, 12 for, 13",
    "de, 12 Felder, 13",
    "de, eine Uhr rund um die Uhren, 24",
    "en, the bells around the clocks, 24",
  })
  void otherWordsAreNoSuchNumbers(String language, String text, String value) {
    assertThat(possible(reader(language), text)).doesNotContain(value);
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

  @ParameterizedTest
  @CsvSource({
    "de, Zwei Milliarden Euro, 2000000000",
    "de, zweihundert Millionen Lampen, 200000000",
    "de, hundert Millionen, 100000000",
    "fr, deux cents ans, 200",
    "fr, Cinquante mille lampes, 50000",
    "fr, vingt et un mille lampes, 21000",
    "fr, Trois millions, 3000000",
    "fr, en mil neuf cent quatorze, 1914",
    "fr, mille neuf cent quatre-vingt-dix-neuf, 1999",
    "es, quinientos faros, 500",
    "es, ciento veinte faros, 120",
    "es, cincuenta mil faros, 50000",
    "es, dos mil millones, 2000000000",
    "it, Tre milioni di lampade, 3000000",
    "it, nel Quattrocento, 1400",
    "ru, двадцать пять ламп, 25",
    "ru, двести ламп, 200",
    "ru, более двухсот пятидесяти ламп, 250",
    "ru, пять миллионов ламп, 5000000",
    "pt, Duzentas lâmpadas, 200",
    "pt, cento e vinte lâmpadas, 120",
    "nl, twee miljoen lampen, 2000000",
    "sv, två miljoner lampor, 2000000",
    "sv, tjugo tusen lampor, 20000",
    "pl, dwieście lamp, 200",
    "pl, tysiąc dziewięćset czternaście, 1914",
    "cs, dvě stě padesát lamp, 250",
    "ro, douăzeci de mii de lămpi, 20000",
    "tr, İki yüz elli lamba, 250",
    "uk, п’ятдесят ламп, 50",
    "ko, 백이십 명, 120",
    "en, two thousand million lamps, 2000000000",
    "ja, 百万円, 1000000",
    "zh, 百二十人, 120",
  })
  void wordsOfOneNumberAreComposed(String language, String text, String value) {
    assertThat(possible(reader(language), text)).contains(value);
  }

  @ParameterizedTest
  @CsvSource({
    "en, two and a half hours, 2.5",
    "en, two hours and a half, 2.5",
    "en, a year and a half, 1.5",
    "en, two and a half million lamps, 2500000",
    "en, half a million lamps, 500000",
    "en, 2½ hours, 2.5",
    "en, ½ hour, 0.5",
    "de, zweieinhalb Stunden, 2.5",
    "de, anderthalb Millionen, 1500000",
    "de, 2½ Millionen, 2500000",
    "fr, deux heures et demie, 2.5",
    "es, dos millones y medio, 2500000",
    "nl, twee en een half miljoen, 2500000",
    "pl, dwa i pół miliona, 2500000",
    "ru, полтора миллиона, 1500000",
    "ja, 2時間半, 2.5",
    "zh, 两个半小时, 2.5",
    "ko, 2시간 반, 2.5",
    "zh, 三成, 30",
    "ja, 三割, 30",
    "ja, 2割5分, 25",
  })
  void partsAreAdded(String language, String text, String value) {
    assertThat(possible(reader(language), text)).contains(value);
  }

  @ParameterizedTest
  @CsvSource({
    "en, 2020–21, 2021",
    "en, pages 123–25, 125",
    "de, 2020–21, 2021",
    "en, the season of 2020/21, 2021",
  })
  void theSecondEndOfARangeMayBeShortened(String language, String text, String value) {
    assertThat(possible(reader(language), text)).contains(value);
  }

  @ParameterizedTest
  @CsvSource({"2020-12-05, 2012", "125–23, 123", "10:15–20, 1020", "2020–21–22, 2021"})
  void aSmallerNumberOrADateIsNoEndOfARange(String text, String value) {
    assertThat(possible(ENGLISH, text)).doesNotContain(value);
  }

  @ParameterizedTest
  @CsvSource({"in her twenties, 20", "the nineties, 90", "the nineties, 1990", "his teens, 10"})
  void aDecadeMayBeAWord(String text, String value) {
    assertThat(possible(ENGLISH, text)).contains(value);
  }

  @Test
  void aYearOfAnEraIsAlsoItsNumber() {
    assertThat(possible(reader("ja"), "令和6年")).contains("2024", "6");
    assertThat(possible(reader("ja"), "昭和30年代")).contains("30", "1950", "1960");
    assertThat(possible(CHINESE, "至元三年")).contains("1266", "1337", "3");
    assertThat(possible(CHINESE, "一百年")).doesNotContain("1911");
  }

  @Test
  void aFiveYearPlanHasTwoNumbers() {
    assertThat(possible(CHINESE, "“十二五”规划")).contains("12", "5").doesNotContain("35");
    assertThat(possible(CHINESE, "十五计划")).contains("10", "5");
    assertThat(possible(CHINESE, "十五盏灯")).contains("15");
  }

  @ParameterizedTest
  @CsvSource({
    "zh, 重5千克, 5",
    "zh, 重5千克, 5000",
    "zh, 高五千米, 5",
    "zh, 八十千米, 80",
    "zh, 200千瓦, 200",
    "zh, 800兆赫, 800",
    "zh, 2千兆字节, 2",
    "zh, 1200万像素, 12",
    "zh, 三点二, 3.2",
    "zh, 零点五毫米, 0.5",
    "zh, 三点一四, 3.14",
    "zh, 五点六亿盏灯, 560000000",
    "ja, 三・一四, 3.14",
    "zh, 一米七八, 1.78",
    "zh, 三十万一年, 300000",
    "fr, '1,5 M€', 1500000",
    "fr, 3 k€, 3000",
    "en, 1.5M lamps, 1500000",
  })
  void whatAUnitCountsIsAccepted(String language, String text, String value) {
    assertThat(possible(reader(language), text)).contains(value);
  }

  @ParameterizedTest
  @CsvSource({
    "zh, 5千盏灯, 5",
    "zh, 三点二十分, 3.2",
    "zh, 三点零五分, 3.05",
    "fr, 12 mètres, 12000000",
    "fr, 12 m, 12000000",
  })
  void whatIsNoSuchUnitCountsNothing(String language, String text, String value) {
    assertThat(possible(reader(language), text)).doesNotContain(value);
  }

  @Test
  void aPeriodWithinASentenceMakesANumberOrdinal() {
    assertThat(required(reader("de"), "Die 2. Glocke")).containsExactly("2");
    assertThat(required(reader("de"), "2. Die Glocke")).isEmpty();
    assertThat(required(reader("de"), "Es läutet. 2. Die Glocke")).isEmpty();
    assertThat(required(reader("fr"), "Voir 2. La cloche")).isEmpty();
    assertThat(required(reader("de"), "Die 1. Glocke")).isEmpty();
    assertThat(required(reader("de"), "Die 11. Glocke")).containsExactly("11");
  }

  @Test
  void aLongNumeralIsReadInLittleTime() {
    String text = "一点".repeat(20_000) + "千".repeat(20_000);

    assertThat(HanNumerals.read(text, false)).isNotEmpty();
  }

  @Test
  void anArticleIsNoTrillion() {
    assertThat(possible(reader("ko"), "제5조")).containsExactly("5");
  }

  @Test
  void itIsKnownWhetherALanguagesWordsAreRead() {
    assertThat(reader("ru").isComplete()).isTrue();
    assertThat(reader("fi").isComplete()).as("inflected words that join").isFalse();
    assertThat(reader("eu").isComplete()).as("no numbers in words").isFalse();
    assertThat(new NumberReader(LanguageTag.UNDETERMINED).isComplete()).isFalse();
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
  void twoCenturiesHaveNoYearInCommon() {
    assertThat(possible(ENGLISH, "the 20th century"))
        .doesNotContainAnyElementsOf(possible(reader("de"), "im 19. Jahrhundert"));
    assertThat(possible(ENGLISH, "the 20th century"))
        .doesNotContainAnyElementsOf(possible(reader("ru"), "в XIX веке"));
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
    "ru, в 18.30",
    "uk, о 18.30",
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
  void otherFiguresBehindAWordForTimesAreNone() {
    assertThat(possible(reader("ru"), "в 18 залах")).doesNotContain("6");
    assertThat(required(reader("ru"), "версия 15.30")).containsExactly("15.3");
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
