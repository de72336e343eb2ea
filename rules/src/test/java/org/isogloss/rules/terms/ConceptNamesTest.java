package org.isogloss.rules.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.rules.repeats.RepeatAnalysis;
import org.isogloss.rules.repeats.engine.RepeatSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          lamp boat | lamp-boat | use “lamp boat”, the form used in the title.
          # It may be the name of a package
          groonga | Groonga | choose one.
          """)
  void aTitleDecidesUnlessItMayLackTheCapitalOfAName(String one, String other, String advice) {
    String text =
        "# The %1$s server%n%nThey start %2$s here. We like %2$s. He stopped %1$s. She saw %1$s."
            + " They sold %2$s, and he has %1$s.%n";

    assertThat(messages(text.formatted(one, other)))
        .singleElement()
        .satisfies(message -> assertThat(message).endsWith(advice));
  }

  @Test
  void theFirstReasonConcernsTheFormToWhichTheFindingPoints() {
    String text =
        """
        The keeper learned it at the fog school. A fog school lies on each island. The clerk went to
        the fog school for a year, and every fog school was cold.

        The wardens saw the fog-school at dawn. The keeper sold the fog-school.

        In winter the Fog School was closed.
        """;

    Hit hit = RULE.check(TermText.manuscript(text)).get(0);

    assertThat(hit.grounds().evidence().get(0).note())
        .isEqualTo("they differ in capitals (“fog school” and “Fog School”)");
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
            Grounds.Form.of("GDB manual", "GDB", 3),
            Grounds.Form.of("gdb manual", "gdb", 1));
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          url     | URL     | use “URL”, the spelling in the dictionary
          graphql | GraphQL | choose one
          groonga | Groonga | choose one
          dishmop | dishMop | choose one
          keeper  | Keeper  | use “keeper”, the most common form
          keeper  | KEEPER  | use “keeper”, the most common form
          ram     | RAM     | use “ram”, the most common form
          webhook | Webhook | choose one
          Paypal  | PayPal  | use “PayPal”, the spelling in the dictionary
          Dishmop | DishMop | use “Dishmop”, the most common form
          KEEPER  | keePer  | use “KEEPER”, the most common form
          """)
  void smallLettersAreNotPreferredToTheCapitalsOfAName(String most, String rare, String advice) {
    String text = "He likes %1$s here. They sold %1$s there. We bought %1$s once. She knew %2$s.\n";

    assertThat(given(most, rare, text.formatted(most, rare)).message()).endsWith(advice + ".");
  }

  /** Titles have capitals anyway, so they do not count when it may be a name. */
  @Test
  void capitalsOfTitlesDoNotMakeAMajority() {
    String titles = "## Lights of the Groonga Tower\n\nIt is old.\n\n".repeat(9);
    String text = "He likes groonga here. They sold groonga there. She knew Groonga well.\n";

    Hit hit = given("groonga", "Groonga", titles + text);
    assertThat(hit.message()).contains("“groonga” (11), “Groonga” (1)").endsWith("choose one.");
  }

  @ParameterizedTest
  @CsvSource({
    "url, URL, 'use “URL”, the spelling in the dictionary'",
    "URL, url, 'use “URL”, the spelling in the dictionary'",
    "graphql, GraphQL, choose one",
    "webhook, Webhook, choose one",
  })
  void ofTwoEquallyFrequentFormsTheNameInTheDictionaryIsPreferred(
      String one, String other, String advice) {
    String text = "He likes %1$s here. We sold %2$s there. She knew %2$s once. They saw %1$s.\n";

    assertThat(given(one, other, text.formatted(one, other)).message()).endsWith(advice + ".");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # before nouns, both forms are used
          A long-range lamp burns. The long range lamp is old. They know the long range. | 1 | 1
          # elsewhere, both are used
          A long-range lamp burns. They know the long range. He likes the long-range. | 1 | 1
          # another modifier may stand between
          A long-range, reliable lamp burns. They know the long range. He likes the long-range. | 1 | 1
          # in both positions, both are used
          A long-range lamp burns. The long range lamp is old. They know the long range. \
          He likes the long-range. | 2 | 2
          # each form has its position
          A long-range lamp burns. They know the long range. | 1 | 1
          """)
  void onlyPlacesOfOnePositionCompete(String text, int hyphened, int open) {
    assertThat(given("long-range", "long range", text).grounds().forms())
        .containsExactlyInAnyOrder(
            new Grounds.Form("long-range", hyphened), new Grounds.Form("long range", open));
  }

  /** An adjective and a noun have no hyphen where no noun follows, whatever most places have. */
  @Test
  void aModifiedNounIsOpen() {
    String joined = "He likes the long-range. They know the long-range. We know the long range.";

    assertThat(given("long-range", "long range", joined + " A long-range lamp burns.").message())
        .endsWith("; use “long range”, with a hyphen only before a noun.");
    assertThat(given("long-range", "long range", joined).message())
        .endsWith("; use “long-range”, the most common form.");
    assertThat(
            given("fog-bell", "fog bell", "A fog-bell rings. The fog-bell rang. A fog bell rings."))
        .extracting(Hit::message)
        .asString()
        .endsWith("; use “fog-bell”, the most common form.");
  }

  /** “hyphenate it before a noun only” where most places do so, and the others do the opposite. */
  @ParameterizedTest
  @CsvSource({
    "3, 3, 'hyphenate it before a noun only', 1, 1",
    "1, 1, 'choose one', 2, 2",
  })
  void whereMostPlacesFollowEnglishTheOthersAreWrongWhereTheyAre(
      int joined, int open, String advice, int hyphened, int parted) {
    String text =
        "A long-range lamp burns. ".repeat(joined)
            + "They know the long range. ".repeat(open)
            + "The long range lamp is old. He likes the long-range.";

    Hit hit = given("long-range", "long range", text);

    assertThat(hit.message()).endsWith("; " + advice + ".");
    assertThat(hit.grounds().forms())
        .containsExactlyInAnyOrder(
            new Grounds.Form("long-range", hyphened), new Grounds.Form("long range", parted));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He likes the “dish mop” here.",
        "# The harbor\n\n## He likes the dish mop here",
        "| lamp | He likes the dish mop here |\n| --- | --- |\n| oil | wood |",
        "We bought Kim dish mop.",
        "- **The dish mop**: He likes it",
        "They wash with a *dish mop* here.",
      })
  void theFindingIsWhereNothingExplainsTheName(String explained) {
    String text = explained + "\n\nHe likes the horn. They sold the horn. We know the dish mop.\n";

    Hit hit = given("horn", "dish mop", text + "\nShe likes the horn.\n");

    assertThat(hit.place().span().start())
        .isEqualTo(
            TermText.manuscript(text)
                .documents()
                .get(0)
                .document()
                .prose()
                .lastIndexOf("dish mop"));
  }

  /** Unless it is the only capital: a series of names, or a part of a program, explains it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The form has the Horn, Lamp and Net.",
        "It shows Lamp or Horn here.",
        "The Horn field is red.",
        "Go to Lamp -> Horn there.",
        "Open Horn → Lamp there.",
      })
  void aCapitalBesideNamesIsExplained(String explained) {
    String text =
        "We saw the horn. They know the horn. He has a horn. " + explained + " We sold the Horn.\n";

    assertThat(given("horn", "Horn", text).place().span().start())
        .isEqualTo(
            TermText.manuscript(text).documents().get(0).document().prose().lastIndexOf("Horn"));
  }

  /** The capital may be that of a product, and the other form name any such thing. */
  @ParameterizedTest
  @CsvSource({
    "Netbell Lamp, Netbell lamp, 4, choose one.",
    "Netbell Lamp, Netbell lamp, 10, 'use “Netbell Lamp”, the most common form.'",
    "Netbell lamp, Netbell Lamp, 4, 'use “Netbell lamp”, the most common form.'",
  })
  void aCapitalOfAnOrdinaryNounNeedsMoreThanAMajority(
      String one, String other, int count, String advice) {
    String text =
        ("We like the " + one + " here. ").repeat(count) + "We like the " + other + " here.\n";

    assertThat(given(one, other, text).message()).endsWith(advice);
  }

  @Test
  void aCompoundIsShownWhereItsPositionDoesNotExplainIt() {
    String text =
        "They know a long-range. A long-range lamp burns. We like the long-range. It is a long-range"
            + " lamp. He has the long range. The long range lamp is old.\n";

    Hit hit = given("long-range", "long range", text);

    assertThat(hit.message()).endsWith("; use “long-range”, the most common form.");
    assertThat(hit.place().span().start())
        .isEqualTo(
            TermText.manuscript(text)
                .documents()
                .get(0)
                .document()
                .prose()
                .lastIndexOf("long range"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          long-range | long range | use “long-range”, with a hyphen before a noun.
          user-built | user built | use “user-built”, with a hyphen before a noun.
          face-to-face | face to face | use “face-to-face”, with a hyphen before a noun.
          # also within a phrase
          logged-in keeper | logged in keeper | use “logged-in keeper”, with a hyphen before a noun.
          # where the hyphen is before the last word
          old lamp-keeper | old lamp keeper | use “old lamp keeper”, the most common form.
          # Nouns need none
          fog-bell keeper | fog bell keeper | use “fog bell keeper”, the most common form.
          fog-bell | fog bell | use “fog bell”, the most common form.
          # and neither do adverbs
          highly-built | highly built | use “highly built”, the most common form.
          """)
  void anAdjectiveBeforeANounIsHyphenated(String joined, String open, String advice) {
    String text = "A %1$s lamp burns. The %2$s lamp is old. He sold the %2$s lamp.\n";

    assertThat(given(joined, open, text.formatted(joined, open)).message()).endsWith(advice);
  }

  @Test
  void whatAProgramWritesIsNotMarked() {
    String written = "We saw the horn. They know the horn. He has a horn.\n";
    String generated = "<!-- Code generated by a tool. DO NOT EDIT. -->\n\nShe sold the Horn.\n";

    assertThat(marked(written, generated, "They left the Horn.\n")).isEqualTo("2.md");
    assertThat(marked(written, generated, "They left the lamp.\n")).isEqualTo("1.md");
  }

  private static String marked(String... texts) {
    return new TermVariantsRule(GivenConcept.of("horn", "Horn"))
        .check(TermText.manuscript(texts))
        .get(0)
        .place()
        .document()
        .path();
  }

  @Test
  void aKeyThatStandsAloneIsNotReported() {
    String text = "We like Lumo here. They use Lumo there. He bought Lumo.\n\n- %s\n";

    assertThat(given("Lumo", "lumo", text.formatted("lumo")).confidence())
        .isEqualTo(Confidence.LOW);
    assertThat(given("Lumo", "lumo", text.formatted("how lumo works")).confidence())
        .isNotEqualTo(Confidence.LOW);
  }

  private static Hit given(String one, String other, String text) {
    return new TermVariantsRule(GivenConcept.of(one, other))
        .check(TermText.manuscript(text))
        .get(0);
  }

  private static List<String> messages(String text) {
    return RULE.check(TermText.manuscript(text)).stream().map(Hit::message).toList();
  }
}
