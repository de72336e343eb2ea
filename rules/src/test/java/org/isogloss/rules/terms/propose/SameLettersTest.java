package org.isogloss.rules.terms.propose;

import static org.assertj.core.api.Assertions.assertThat;

import org.isogloss.rules.terms.TermText;
import org.isogloss.rules.terms.judge.PairKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SameLettersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Capitals: of words, inside words, of one word in several
          They restored the Paper Mill last year. The paper mill had been closed. | paper mill | Paper Mill | case
          We use Netbell here. They sold NetBell. | Netbell | NetBell | case
          The Greek alphabet is old. The greek alphabet was carved there. | Greek alphabet | greek alphabet | case
          We serve the Harpoon Gateway. They bought the HARPOON gateway. | Harpoon Gateway | HARPOON gateway | case
          # Hyphen, space and neither
          The town keeps a fog-bell here. A fog bell hangs there. | fog bell | fog-bell | hyphen
          The log file is full. The logfile is full again. | log file | logfile | hyphen
          We send an e-mail. They read the email. | email | e-mail | hyphen
          # Other signs
          The U.S. coast is long. We saw the US coast. | US coast | U.S. coast | hyphen
          # Capitals as well
          The Log-File is full. We deleted the log file. | log file | Log-File | hyphen
          The JavaScript is old. The java script is new. | JavaScript | java script | hyphen
          # Digits, glued or not
          The Lamp 7 is old. We bought a Lamp7. | Lamp 7 | Lamp7 | hyphen
          The depth is 10 m here. A depth of 10m is great. | 10 m | 10m | hyphen
          The 3-D lamp is old. The 3D lamp is new. | 3D lamp | 3-D lamp | hyphen
          # Apostrophe
          We saw Halley's comet. Then Halleys comet was faint. | Halley's comet | Halleys comet | quote
          # Diacritic, also in a modifier
          The café terrace is closed. They opened the cafe terrace again. | café terrace | cafe terrace | diacritic
          The naïve keeper sleeps. A naive keeper works. | naïve keeper | naive keeper | diacritic
          # American and British
          We set the lamp colour of each pier. The lamp color was wrong. | lamp colour | lamp color | spelling
          The analogue signal is old. The analog signal is new. | analog signal | analogue signal | spelling
          We realise it. They realize it. | realise | realize | spelling
          """)
  void formsOfTheSameLettersArePaired(String text, String one, String other, String reason) {
    assertThat(TermText.of(text).reasons(one, other)).first().isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Verbs, adjectives and adverbs are spelled in two ways as well
          They deep-fry the fish. We deep fry a fish. | deep fry | deep-fry
          We rewrote it. They re-wrote it. | re-wrote | rewrote
          We are user-friendly here. It is user friendly. | user friendly | user-friendly
          The area is contiguous. The other area is Contiguous. | contiguous | Contiguous
          # Small letters with an s are the acronym that ends in one
          We use HTTP here. They sold HTTPS. We like https, too. | HTTPS | https
          # A noun of a verb and a particle before another noun
          It has a light-up sign. We need light up signs of our light up list. | light up | light-up
          It has a pop-up hatch. The pop up hatch is old. | pop up | pop-up
          It has the built-in lamp. A lamp was built in here. We like the built in lamps. They had built in a bell. | built in | built-in
          # Where nothing follows, it is the noun
          Choose it in the drop down. The menu has a drop down. They drop down here. The dropdown is new. | drop down | dropdown
          # Two forms of the noun
          The setup of the bell is old. A set-up is new. | set-up | setup
          """)
  void anyPartOfSpeechIsPaired(String text, String one, String other) {
    assertThat(TermText.of(text).reasons(one, other)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # A noun in the plural is the same form; one that the tagger did not recognize no other
          We saw Halley. Then Halleys came. They like Halley. | Halley | Halleys
          # Numbers
          We use TLS 1.2 here. They use TLS 1.3 there. | TLS 1.2 | TLS 1.3
          The lamp 7 burns. The lamp 8 burns. We bought a lamp8. | lamp 7 | lamp 8
          The port is 1000. The other port is 1,000. | 1000 | 1,000
          # Letters
          We know that x is small. They know that X is large. The X is old. | x | X
          The model A burns. The model a is old. | A | a
          # Contractions
          They don't ring the bell. It is the dont of the town. | don't | dont
          We'll see the bell. It was a well of fog. | we'll | well
          # A verb with its object, and the noun made from it
          You can set up bells here. The setup of the bell is old. They set up lamps. | set up | setup
          Quickly light up the bay. Click the **Light up** button. A light-up is bright. | light up | light-up
          # The same where a noun ends before the particle
          You can log in here. They log in at night. She reads the log in the tower. The login is old. | log in | login
          You sign in here. They sign in at night. Read the old sign in real time. The sign-in is new. | sign in | sign-in
          # An acronym that has an S more, in lower case as well
          We use HTTP here. They sold HTTPS. We like https, too. | HTTP | https
          # A pronoun and an organization
          The keeper who rings is old. We asked the WHO. The WHO is old. | who | WHO
          """)
  void whatNoEditorUnifiesIsNotPaired(String text, String one, String other) {
    assertThat(TermText.of(text).reasons(one, other)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # A capital at the start of a sentence, in a heading, in a title
          Fog bells ring. They sold the fog bell.
          '# The Fog Bell\\n\\nThey sold the fog bell. A fog bell rings.'
          '# How To Ring A Bell\\n\\nThey ring a bell here.'
          They read “The Fog Bell of the Northern Shore” here. A fog bell rings.
          # A name of which one form is only found at the start of a sentence, so that nobody wrote it in small letters
          When a proof is supplied, Netbell binds the lamp. Use one lamp; Netbell binds one lamp.
          # The steps of a path through menus
          They sold the fog bell. A fog bell rings. Open *Tower > Fog bell of the pier* here.
          # The title of a page or a book, and the beginning of a link
          They sold the fog bell. A fog bell rings. See the [Fog Bell](b.md) page.
          They sold the fog bell. A fog bell rings. They read *The Fog Bell and Its Tower* here.
          They ring a bell here. For more, see [Ring a bell by hand](b.md).
          They sold the fog bell. A fog bell rings. See [4 Fog bell of the pier](#4) here.
          # An item that is a label
          '- New Bells\\n\\nThey sold the bell. A bell rings.'
          # The label of a part of an interface
          They sold the fog bell. A fog bell rings. Open the **Fog Bell** tab.
          They sold the fog bell. A fog bell rings. Now click **Fog Bell**.
          They sold the fog bell. A fog bell rings. Go to **Fog Bell** -> **New Bell** here.
          They saw an edit icon. The edit icon is old. We click the **Edit** icon.
          # Such a label without markup
          They sold the fog bell. A fog bell rings. Choose Fog Bell > Lamps here.
          They sold the fog bell. A fog bell rings. Go to Old Fog Bell -> Lamps here.
          They sold the fog bell. A fog bell rings. Now click Fog Bell.
          They sold the fog bell. A fog bell rings. They touch the New Fog Bell button.
          # The name of a part that is code elsewhere
          They sold the fog bell. A fog bell rings. It has `Fog Bell` in it. We like Fog Bell.
          # An item on a line of a cell, and one of a series
          'They sold the fog bell. A fog bell rings.\\n\\n|A|B|\\n|-|-|\\n|C|2, Lamp <br> 3, Fog bell|'
          They sold the fog bell. A fog bell rings. Its parts: Lamp room, Fog bell, Net loft.
          # Such labels throughout a text
          They sold the fog bell. Click **A**, click **B**, then click **C**. It has a **Fog Bell**.
          They sold the fog bell. See **A** → **B**, or **C** → **D**. It has a **Fog Bell**.
          # What begins a paragraph is no sign of another way to use bold type
          'They sold the fog bell. Click **A**, click **B**, then click **C**. It has a **Fog Bell**.\\n\\n**E**.\\n\\n**F**.\\n\\n**G**.\\n\\n**H**.\\n\\n**I**.\\n\\n**J**.\\n\\n**K**.\\n\\n**L**.\\n\\n**M**.\\n\\n**N**.'
          """)
  void aCapitalThatItsPlaceExplainsIsNoDifference(String text) {
    assertThat(TermText.of(text.replace("\\n", "\n")).proposals())
        .as(text)
        .noneMatch(pair -> pair.kind() == PairKind.CASE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We like the Fog Bell.",
        "We like the Fog Bell menu.",
        "Choose the Fog Bell here.",
        "Its `Bell` is new. We like the Fog Bell.",
        "It has lamps, Fog Bells, and nets.",
      })
  void anyOtherCapitalIsADifference(String text) {
    assertThat(TermText.of("They sold the fog bell. A fog bell rings. " + text).proposals())
        .as(text)
        .anyMatch(pair -> pair.kind() == PairKind.CASE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Nothing is clicked
        "Ring **A**, ring **B**, then ring **C**. It has a **Fog Bell**.",
        // It is only stressed, or is a whole sentence
        "Click **a**, click **b**, then click **c**. It has a **Fog Bell**.",
        "Click **A**, click **B**, then click **C**. **The old Fog Bell is out of order.**",
        // Few of the words in bold are labels
        "Click **A**, click **B**, click **C**. It has a **Fog Bell**. We like **Ada**. We like"
            + " **Bea**. We like **Cleo**. We like **Dora**. We like **Eve**. We like **Flo**. We"
            + " like **Gil**. We like **Hal**. We like **Ian**. We like **Joy**.",
        // The verb is a heading
        "\n\n# Open\n\n**A** is here.\n\n# Open\n\n**B** too.\n\n# Open\n\n**C**: a **Fog Bell**."
      })
  void boldTypeIsNoLabelWhereLabelsAreNotSetSo(String text) {
    assertThat(TermText.of("They sold the fog bell. A fog bell rings. " + text).proposals())
        .as(text)
        .anyMatch(pair -> pair.kind() == PairKind.CASE);
  }

  @Test
  void twoWordsAreNoSpellings() {
    String text = "The lamp has two storeys. The lamp has one storey. ";

    assertThat(TermText.of(text + "We tell the story. A story is old.").proposals())
        .noneMatch(pair -> pair.kind() == PairKind.SPELLING);
    assertThat(TermText.of(text + "We like the colour. A color is old.").proposals())
        .anyMatch(pair -> pair.kind() == PairKind.SPELLING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They practise at night. Keepers practise here. The practice of the keeper is old. A practice takes time. | false
          The harbor can license a boat. They license boats. The licence is red. Every licence has a number. | false
          The practise of the keeper is old. The practice of the boy is young. A practice takes time. | true
          The licence of the boat is red. The license of the ship is blue. They license boats. | true
          """)
  void aVerbAndItsNounAreNoSpellings(String text, boolean paired) {
    assertThat(
            TermText.of(text).proposals().stream()
                .anyMatch(pair -> pair.kind() == PairKind.SPELLING))
        .isEqualTo(paired);
  }

  @Test
  void aWordInBoldIsNoLabelByItself() {
    String text = "They sold the fog bell. A fog bell rings. We like the **Fog Bell** here.";
    assertThat(TermText.of(text).proposals()).anyMatch(pair -> pair.kind() == PairKind.CASE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # A word of the language with a wrong capital
          We use javaScript here. They like JavaScript. The JavaScript is old. | JavaScript | javaScript
          # A slash between two words
          They edit bell/lamp here. The bell lamp is new. | bell lamp | bell/lamp
          They edit block/entity here. The block entity is new. | block entity | block/entity
          """)
  void whatLooksLikeCodeOrAListIsPaired(String text, String one, String other) {
    assertThat(TermText.of(text).reasons(one, other)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # A number and its unit
          A 64-bit word has 64 bits. | 64 bits | 64-bit
          A two-way street leads two ways. | two ways | two-way
          # Another number
          It takes 12 hours. It takes 1-2 hours. | 12 hours | 1-2 hours
          # A longer acronym
          We use the FBS here. The FB is old. They like the FB. | FB | FBS
          # A name in a program
          The tideTable is old. The tide table is new. | tide table | tideTable
          The HTMLTable is old. The HTML tables are new. | HTML table | HTMLTable
          The TideTable is old. The tide-table is new. The tide-table is here. | TideTable | tide-table
          The tideTable is old. A tideTable is new. The tide table is lost. | tideTable | tide table
          The tideTable is old. We like TideTable. They sold the TideTable. | TideTable | tideTable
          # Two items of a longer list
          They edit bell/lamp/net state here. The bell lamp is new. | bell lamp | bell/lamp
          They edit block/entity/net state here. The block entity is new. | block entity | block/entity
          # A name of a file
          The TIDETABLE is old. The tide table is new. | TIDETABLE | tide table
          """)
  void whatGrammarOrCodeExplainsIsNotPaired(String text, String one, String other) {
    assertThat(TermText.of(text).reasons(one, other)).isEmpty();
  }
}
