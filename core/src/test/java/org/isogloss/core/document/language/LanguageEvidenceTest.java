package org.isogloss.core.document.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageEvidenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The bell of the tower is old.               | true  | false
          Die Glocke des Turms ist alt, und das Dach. | false | true
          钟楼的钟有3个。                                | false | true
          Fog-Bell 4.6, Mist-Horn 2.0                 | false | false
          # Names and parts of addresses are no text in another language
          ada@mist.com, tor@fog.com, www.mist.com/la/de     | false | false
          Ada von Fog, Tor, Skoll, Mani, Hati, Sol, Nott, Delling, Embla, Hymir, Kari, Logi, Magni, Sif, La Mist | false | false
          # Nor are the parts of keys, and emoji have no letters
          att_bell, att_horn, die_lamp, att_mist, der_fog, und_net   | false | false
          1️⃣ Ring 2️⃣ Light 3️⃣ Haul 4️⃣ Mend                        | false | false
          # The letters of hashes and versions are no words of any language
          9d1e4f 0da2b17 5la33e 8e9d11 2de4 7un6 4de1 | false | false
          """)
  void wordsAndLettersTellTheLanguage(String text, boolean english, boolean foreign) {
    LanguageEvidence evidence = new LanguageEvidence();
    evidence.add(text);

    assertThat(evidence.isEnglish()).isEqualTo(english);
    assertThat(evidence.isForeign()).isEqualTo(foreign);
  }
}
