package org.isogloss.glossary.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isogloss.core.data.DataFile;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where terms begin and end, and how they would be replaced. */
class BordersTest {

  private static final Pattern UNSEEN = Pattern.compile("\\\\u(\\p{XDigit}{4})");

  static List<String> cases() {
    return DataFile.lines(BordersTest.class, "borders.txt");
  }

  @Test
  void theTableIsLong() {
    assertThat(cases()).hasSizeGreaterThan(90).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aTermStandsByItself(String line) {
    String[] cells = UNSEEN.matcher(line).replaceAll(BordersTest::character).split(" :: ", -1);
    assertThat(cells).hasSize(4);
    String text = cells[1];
    List<TermMatch> matches = find(MatchCasesTest.termbase(cells[0]), text);
    String found = matches.stream().map(TermMatch::text).collect(Collectors.joining(" | "));
    assertThat(found.isEmpty() ? "none" : found).isEqualTo(cells[2]);
    assertThat(mended(text, matches)).isEqualTo(cells[3].equals("=") ? text : cells[3]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uFE0F",
        "\u0301",
        "\u0301\u0302",
        "\uFF9E",
        "\u200D",
        "\u00AD",
        "\uFEFF",
        "\u2060",
        "\uD83D",
        "🔔",
        "🔔️",
        "👩‍👩‍👧",
        "🇬🇧",
        "1️⃣",
        "#️⃣",
        "雾钟",
        "شاهد",
        "—",
        "…",
        "()",
        "𝕏",
        "🔔️ bell",
        "bell \u0301",
        "e\u0301",
        "\u200Fbell",
        "--",
        "a\uFE0Fb"
      })
  void noTermIsTooOddToBeListed(String odd) {
    Termbase termbase =
        new Termbase(
            List.of(
                new Concept("odd", "", "", List.of(new Term(odd, TermStatus.PREFERRED))),
                MatchCasesTest.termbase("+fog bell ; -mist bell").concepts().get(0)));
    String text = "The mist bell, " + odd + " and " + odd + odd + " x" + odd + "x rang.";
    assertThat(find(termbase, text)).extracting(TermMatch::text).contains("mist bell");
  }

  private static String character(MatchResult escape) {
    return Character.toString(Integer.parseInt(escape.group(1), 16));
  }

  private static List<TermMatch> find(Termbase termbase, String text) {
    Tokens tokens = new Tokens();
    tokens.read(text, 0, text.length(), (from, to) -> false);
    return new TermMatcher(termbase).find(tokens, false);
  }

  private static String mended(String text, List<TermMatch> matches) {
    StringBuilder mended = new StringBuilder();
    int at = 0;
    for (TermMatch match : matches) {
      if (match.deprecated().isPresent() && !match.compound() && !match.joined()) {
        Candidate gone = match.deprecated().get();
        Term wanted = gone.concept().replacement().orElseThrow();
        mended
            .append(text, at, match.span().start())
            .append(Replacement.of(match, gone, wanted).text());
        at = match.span().end();
      }
    }
    return mended.append(text.substring(at)).toString();
  }
}
