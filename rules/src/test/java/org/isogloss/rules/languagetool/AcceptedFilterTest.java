package org.isogloss.rules.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.isogloss.core.document.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words the user's lists accept. In the examples the word is in brackets. */
class AcceptedFilterTest {

  private static boolean accepts(AcceptedWords accepted, String marked) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text = marked.replaceAll("[\\[\\]]", "");
    return new AcceptedFilter(accepted).accepts(text, new Span(start, end));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '^',
      value = {
        "\\Qfoo bar~A [foo] bar.~true",
        "\\Qfoo bar~A foo [bar].~true",
        "\\Qfoo bar~A foo [barr].~false",
        "(?x)foo bar # with a comment~A [foobar].~true",
        "(?x)foo \\s bar # c~A [foo] bar.~true",
        "(?x)foo \\s bar # c~A [foo] bars.~false",
        "(?i)foo bar~A Foo [BAR].~true",
        "foo|foo bar~A foo [bar].~true",
        "foo|foo bar~A xfoo [bar].~false",
        "[Ff]oo(?= \\w)~A [foo] bar.~true",
        "(?<=A )foo\\sbar~A [foo] bar.~true",
        "(?<=A )foo\\sbar~The [foo] bar.~false",
        "foo.bar~A [fooxbar].~true",
      })
  void eachPatternStandsForItself(String pattern, String marked, boolean accepted) {
    AcceptedWords words = new AcceptedWords(List.of(), List.of(pattern));
    assertThat(accepts(words, marked)).isEqualTo(accepted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '^',
      value = {
        "Tuo’er~To [Tuo'er].",
        "Tuo'er~To [Tuo’er].",
        "Tuoʼer~To [Tuo’er]’s bell.",
        "Tuo’er bell~The Tuo'er [bell] rang.",
        "Tuo'er bell~The [Tuo’er] bell rang.",
      })
  void apostrophesOfAllShapesAreEqual(String word, String marked) {
    assertThat(accepts(new AcceptedWords(List.of(word), List.of()), marked)).isTrue();
    assertThat(accepts(new AcceptedWords(List.of(), List.of("(?i)" + word)), marked)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '^',
      value = {
        "bell-barx~The bell-[barx] rang.~true",
        "bell-barx~The bell‑[barx]’s rope.~true",
        "bell‐barx~The [bell-barx] rang.~true",
        "bell-barx~The [barx] rang.~false",
        "bell-barx~The lamp-[barx] rang.~false",
        "bell-barx~The bell-[barxes] rang.~false",
        "bell-barx~The doorbell-[barx] rang.~false",
        "Lin-Qavo~She met Lin-[Qavo] and Lin.~true",
        "Lin-Qavo~She met [Lin]-Qavo.~true",
        "lampx.org~The site is [lampx].org.~true",
        "lampx.org~The [lampx] is old.~false",
      })
  void aWordWithAHyphenIsAcceptedInItsParts(String word, String marked, boolean accepted) {
    assertThat(accepts(new AcceptedWords(List.of(word), List.of()), marked)).isEqualTo(accepted);
    AcceptedWords pattern = new AcceptedWords(List.of(), List.of("(?:" + word + ")"));
    assertThat(accepts(pattern, marked)).isEqualTo(accepted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '^',
      value = {
        "b[ae]ll-barx~A ball-[barx] rang.~true",
        "b[ae]ll[‐_]barx~A ball-[barx] rang.~true",
        "b[ae]ll\\u2010barx~A ball-[barx] rang.~true",
        "Al.Qavo~The Al-[Qavo] sank.~true",
        "barx.*~A [barx]-lamp rang.~true",
        "barx.*~A barx—[lampx] rang.~false",
        "barx.*~A barx [lampx] rang.~false",
      })
  void aPatternMatchesAWordWithAHyphen(String pattern, String marked, boolean accepted) {
    AcceptedWords words = new AcceptedWords(List.of(), List.of(pattern));
    assertThat(accepts(words, marked)).isEqualTo(accepted);
  }

  @Test
  void manyWordsWithHyphensCostLittle() {
    List<String> many = IntStream.range(0, 20_000).mapToObj(i -> "bell-barx" + i).toList();
    AcceptedFilter filter = new AcceptedFilter(new AcceptedWords(many, List.of()));
    String text = "The lamp-barx and the bell-barx19999.";
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          for (int i = 0; i < 20_000; i++) {
            assertThat(filter.accepts(text, new Span(9, 13))).isFalse();
            assertThat(filter.accepts(text, new Span(27, 36))).isTrue();
          }
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tuo\\u2019er", "Tuo\\x{2019}er", "Tuo['’]er", "Tuo[^b]er", "Tuo.er"})
  void patternsMatchEitherApostrophe(String pattern) {
    AcceptedWords words = new AcceptedWords(List.of(), List.of(pattern));
    assertThat(accepts(words, "To [Tuo’er].")).isTrue();
    assertThat(accepts(words, "To [Tuo'er].")).isTrue();
    assertThat(accepts(words, "To [Tuober].")).isEqualTo(pattern.equals("Tuo.er"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(a+)+b",
        "(a|aa)+\\sb",
        "(\\w+\\s?)*!",
        "(x|a)*\\sy",
        "(a*)*\\sc",
        "((a|a)|(a|a))*z"
      })
  void noPatternTakesForEver(String pattern) {
    AcceptedWords words = new AcceptedWords(List.of(), List.of(pattern));
    String word = "a".repeat(190);
    String text = (word + " ").repeat(20) + "[" + word + "] " + (word + " ").repeat(20);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(accepts(words, text)).isFalse());
  }

  @Test
  void aWordWithoutEndIsHeldAgainstNoPattern() {
    AcceptedWords words = new AcceptedWords(List.of(), List.of("(a|b)*", "(a|b|\\s)*"));
    assertThat(accepts(words, "[" + "ab".repeat(50_000) + "]")).isFalse();
    assertThat(accepts(words, "[abba]")).isTrue();
  }

  @Test
  void phrasesEndWithTheirWords() {
    AcceptedWords words = new AcceptedWords(List.of("foo bar", "baz"), List.of());
    assertThat(accepts(words, "The foo [bar] is old.")).isTrue();
    assertThat(accepts(words, "The foo [bars] is old.")).isFalse();
    assertThat(accepts(words, "The xfoo [bar] is old.")).isFalse();
    assertThat(
            accepts(words, "The [baz-baz] and foo bar [baz’s].".replace("foo bar [baz’s]", "it")))
        .isTrue();
    assertThat(accepts(words, "The [baz-qux] is old.")).isFalse();
  }

  @Test
  void aPhraseIsLookedForAroundTheWordAlone() {
    AcceptedFilter filter =
        new AcceptedFilter(new AcceptedWords(List.of("brass valve"), List.of()));
    String text = "The brass valves are old. ".repeat(80_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          for (int i = 0; i < 20_000; i++) {
            assertThat(filter.accepts(text, new Span(4, 9))).isFalse();
          }
        });
  }
}
