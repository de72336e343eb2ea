package org.isogloss.rules.terms.describe;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JointFeaturesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Which sign differs
          A peer-reviewed map is rare. The map is peer reviewed. | peer-reviewed | peer reviewed | hyphen-attributive | by-position
          They sold the fog bell. We like the fog-bell. | fog bell | fog-bell | hyphen-open | hyphen-closed, open-closed, apostrophe, other-sign, capitals-differ
          They read the email. We like the e-mail. | email | e-mail | hyphen-closed | hyphen-open, open-closed, apostrophe, other-sign
          They read the log file. We like the logfile. | log file | logfile | open-closed | hyphen-open, hyphen-closed, apostrophe, other-sign
          They saw Halley's comet. We like Halleys comet. | Halley's comet | Halleys comet | apostrophe | hyphen-open, hyphen-closed, open-closed, other-sign
          The U.S. coast is long. We saw the US coast. | US coast | U.S. coast | other-sign | hyphen-open, hyphen-closed, open-closed, apostrophe
          They sold the fog bell. We like the Fog-Bell. | fog bell | Fog-Bell | hyphen-open, capitals-differ | hyphen-closed
          # The position before a noun
          A long-range lamp burns. The lamp has a long range. They bought a long-range lamp. | long-range | long range | hyphen-attributive, by-position | other-attributive
          A long-range lamp burns. They sold a long range lamp. The range is long. | long-range | long range | hyphen-attributive, other-attributive | by-position
          A left-to-right list is here. They read from left to right. | left-to-right | left to right | hyphen-attributive, by-position | other-attributive
          They sold the fog bell. We like the fog-bell. | fog bell | fog-bell | hyphen-open | hyphen-attributive, other-attributive, by-position
          A logfile chart burns. We like the log file chart. | log file chart | logfile chart | open-closed | hyphen-attributive, other-attributive
          # What the dictionary knows
          They read the email. We like the e-mail. | email | e-mail | closed-known | digit
          They read the frob qux. We like the frob-qux. | frob qux | frob-qux | hyphen-open | closed-known
          They read the bell log. We like the belllog. | bell log | belllog | open-closed | closed-known
          They plotted the Kaplan-Meier curve. We like the Kaplan Meier curve. | Kaplan Meier | Kaplan-Meier | both-capitals | open-closed
          # Digits, adverbs
          They sold the 3D lamp. We like the 3-D lamp. | 3D lamp | 3-D lamp | digit | adverb
          They sold a quickly drawn map. We like the quickly-drawn map. | quickly drawn map | quickly-drawn map | adverb | digit
          They read the tide table. We like the TideTable. The TideTable is new. | TideTable | tide table | capitals-differ | digit
          The U.S. coast is long. We saw the US coast. | US coast | U.S. coast | other-sign | capitals-differ
          """)
  void signsAreObserved(String text, String one, String other, String present, String absent) {
    Observed.in(text, one, other).has(present, absent);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They set the lamp colour. The lamp color was wrong. | lamp colour | lamp color | regional | diacritic, plural, capitals-differ
          The café terrace is closed. They opened the cafe terrace. | café terrace | cafe terrace | diacritic | regional, plural
          The formulas are short. Old formulae are hard to read. | formulas | formulae | plural | regional, diacritic
          # A participle as an adjective, and the verb
          A learned keeper sat here. They learnt the signals. | learned | learnt | regional, by-position | plural
          They learned a song here. They learnt the signals. | learned | learnt | regional | by-position
          They set the lamp colour. They sold the Lamp Color. | lamp colour | Lamp Color | regional, capitals-differ | diacritic
          """)
  void lettersAreObserved(String text, String one, String other, String present, String absent) {
    Observed.in(text, one, other).has(present, absent);
  }
}
