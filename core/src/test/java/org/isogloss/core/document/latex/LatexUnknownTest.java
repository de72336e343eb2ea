package org.isogloss.core.document.latex;

import java.util.List;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatexUnknownTest {

  static List<Arguments> texts() {
    return List.of(
        Arguments.of("\\newscene{The harbor at night} a", "The harbor at night a"),
        Arguments.of("\\addnote[x]{low}{Here the lamp burns.} a", "Here the lamp burns. a"),
        Arguments.of(
            "\\setscene{% so\n  \\textbf{old lamps on the pier}} a", "old lamps on the pier a"),
        Arguments.of("\\useful{It’s the keeper’s bell.} a", "It’s the keeper’s bell. a"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void sentencesAreTextWhateverTheNameOfTheirCommandSays(String source, String expected)
      throws ReadException {
    Reading.assertReads(new LatexReader(), source, "body: " + expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\newlamp{brass lamp}",
        "\\setlamp{title={The lamp of the pier}}",
        "\\setlamp{every lamp on the pier/.style={draw}}",
        "\\definelamp{above right of}{Lamp}",
        "\\loadlamps{if, for, while, in, the, lamp}",
        "\\addlamp{% The lamp is lit\n \\hskip 3pt}",
        "\\newlamp{The lamp of #1}",
        "\\uselamps{lamp of_the_pier_at x_1}"
      })
  void settingsAreNoText(String call) throws ReadException {
    Reading.assertReads(new LatexReader(), call + " a", "body: a");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Go \\sail[as the keeper says of it]{home} now. | body: Go home now.;table: as the keeper"
            + " says of it",
        "Go \\sail[x]{home}[in the light of a lamp]{} on. | body: Go home on.;table: in the light"
            + " of a lamp",
        "Go \\sail[width=the lamp of a pier]{home} now. | body: Go home now.",
        "Go \\sail[The lamp is lit.] now. | body: Go \\sail[The lamp is lit.] now.;table: The lamp"
            + " is lit."
      })
  void aSentenceInAnOptionIsReadApart(String source, String expected) throws ReadException {
    Reading.assertReads(new LatexReader(), source, expected.replace(';', '|'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\placed{0.79}{oldLamp}{The ship}\n",
        "\\placed{.5}{lampOfThePier2}{The ship}\n",
        "\\placed{0.79}{oldLamp}\n\nThe ship"
      })
  void scalesAndNamesWithCapitalsInsideAreNoText(String source) throws ReadException {
    Reading.assertReads(new LatexReader(), source, "body: The ship");
  }

  @Test
  void aNameWithACapitalAfterOneLetterIsText() throws ReadException {
    Reading.assertReads(new LatexReader(), "The \\made{iLamp} burns.", "body: The iLamp burns.");
  }
}
