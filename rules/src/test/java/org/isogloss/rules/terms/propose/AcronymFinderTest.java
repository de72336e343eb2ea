package org.isogloss.rules.terms.propose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.isogloss.rules.terms.TermText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcronymFinderTest {

  /** Each phrase is defined in parentheses, and again in the reverse order. */
  @ParameterizedTest
  @CsvSource({
    // The initials
    "harbour signal office, HSO, true",
    "tide table, TT, true",
    "northern shore patrol, NSP, true",
    "water depth record office, WDRO, true",
    "long-range lamp, LRL, true",
    "low-water mark, LWM, true",
    // With words that are skipped
    "bureau of lost ships, BLS, true",
    "office of harbour signals, OHS, true",
    "council of northern towns, CNT, true",
    // Letters from inside the words
    "multilayer lamp, MLL, true",
    "radio beacon, RDBC, true",
    "photometer station, PMS, true",
    "harbour electrometer, HEM, true",
    "signal transformer, STF, true",
    // With a digit
    "type 2 lamp, T2L, false",
    // In another order, or with a letter that does not occur
    "harbour signal office, OSH, false",
    "harbour signal office, HSX, false",
    "tide table, TB5, false",
    "northern shore patrol, NZP, false",
    "bell tower, WT, false",
    // The first letter must begin the phrase
    "old tide table, DT, false",
    "harbour signal, AS, false",
    "lamp office, MO, false",
    // Too many words for the letters
    "wind speed record of the northern shore patrol, WP, false",
    // Not a phrase
    "hydrophone, HP, false",
    // A word of the phrase itself
    "GPS lamp, GPS, false",
  })
  void aDefinitionInBracketsIsFoundWhereTheLettersFit(
      String phrase, String acronym, boolean expected) {
    String behind = "They built a %s (%s) by the sea. The %2$s is old.".formatted(phrase, acronym);
    String before = "They built a %s (%s) by the sea. The %1$s is old.".formatted(acronym, phrase);

    for (String text : new String[] {behind, before}) {
      TermText terms = TermText.of(text);
      assertThat(terms.keys()).as(text).contains(acronym);
      assertThat(reason(terms, acronym).map(Evidence::note))
          .as(text)
          .isEqualTo(
              expected
                  ? Optional.of("the text defines one as an abbreviation of the other")
                  : Optional.empty());
    }
  }

  @Test
  void initialsAloneProveNothing() {
    String text =
        "They built a harbour signal office by the sea. The HSO is old. Nobody sold the harbour"
            + " signal office.";
    assertThat(reason(TermText.of(text), "HSO")).isEmpty();
  }

  private static Optional<Evidence> reason(TermText text, String acronym) {
    return text.proposals().stream()
        .filter(pair -> pair.one().key().equals(acronym) || pair.other().key().equals(acronym))
        .flatMap(pair -> pair.evidence().stream())
        .filter(evidence -> evidence.kind() == EvidenceKind.ACRONYM)
        .findFirst();
  }
}
