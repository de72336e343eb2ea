package org.isogloss.rules.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.rules.repeats.RepeatAnalysis;
import org.isogloss.rules.repeats.engine.RepeatSettings;
import org.junit.jupiter.api.Test;

/** How the names of a concept are shown, and which of them is preferred. */
class ConceptNamesTest {

  private static final TermVariantsRule RULE =
      new TermVariantsRule(new TermAnalysis(new RepeatAnalysis(RepeatSettings.DEFAULT))::of);

  @Test
  void aNameIsShownWithTheCapitalsOfItsOwnForm() {
    String text =
        """
        # The harbor

        The keeper uses GDB for the lamp. The clerk uses GDB for the boat. Nobody uses GDB for the
        horn, and nobody knows how GDB helps. A man with GDB is a rich man.

        He uses gdb for the bell, and she uses gdb for the oil.

        ## Vim and Gdb

        The clerk likes Gdb.
        """;

    assertThat(messages(text))
        .anySatisfy(message -> assertThat(message).contains("“GDB” (5), “Gdb” (2), “gdb” (2)"));
  }

  @Test
  void longerPhrasesAreExamplesOfTheNameInThem() {
    String text =
        """
        The keeper uses GDB for the lamp. The clerk uses GDB for the boat. Nobody uses GDB for the
        horn, and nobody knows how GDB helps.

        The clerk bought a GDB manual. The keeper read the GDB manual. Nobody else read the GDB
        manual.

        He uses gdb for the bell, and she uses gdb for the oil. She sold the gdb manual.
        """;

    Hit hit = RULE.check(TermText.manuscript(text)).get(0);

    assertThat(hit.message())
        .isEqualTo(
            "This term is spelled in more than one way: “GDB” (7), “gdb” (3), also in “GDB manual”;"
                + " use “GDB”, the most common form.");
    assertThat(hit.suggestions()).containsExactly("GDB");
    assertThat(hit.grounds().forms())
        .containsExactly(
            new Grounds.Form("GDB", 7),
            new Grounds.Form("gdb", 3),
            new Grounds.Form("GDB manual", 3),
            new Grounds.Form("gdb manual", 1));
  }

  @Test
  void aPluralThatNoDictionaryKnowsIsNoNameOfItsOwn() {
    String text =
        """
        A WebSocket is a line to the boat. The WebSocket is open, and a WebSocket is cheap.

        Many WebSockets are open. WebSockets are cheap, and nobody counts the WebSockets.

        The games of the harbor use websockets for the score.
        """;

    Hit hit = RULE.check(TermText.manuscript(text)).get(0);

    assertThat(hit.message()).contains("“WebSocket” (6), “websockets” (1); use “WebSocket”");
    assertThat(hit.suggestions()).containsExactly("WebSockets");
  }

  @Test
  void aWordOfTheDictionaryIsNotSplitForASmallMajority() {
    String text = "She knew it before-hand. They met before-hand. He paid %s.\n";

    assertThat(messages(text.formatted("beforehand")))
        .containsExactly(
            "This term is spelled in more than one way: “before-hand” (2), “beforehand” (1); choose"
                + " one.");
  }

  private static List<String> messages(String text) {
    return RULE.check(TermText.manuscript(text)).stream().map(Hit::message).toList();
  }
}
