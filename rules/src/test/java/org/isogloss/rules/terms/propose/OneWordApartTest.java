package org.isogloss.rules.terms.propose;

import static org.assertj.core.api.Assertions.assertThat;

import org.isogloss.rules.terms.TermText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneWordApartTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The boat speed was low. The crew measured the boat velocity. | boat speed | boat velocity | synonym
          The boat speed was low. The crew measured the boat velocity. | boat speed | boat velocity | nearness
          The boat picture is old. We sold the boat image. | boat image | boat picture | nearness
          # A misspelling
          The keeper likes the bell schedule. Nobody reads the bell shedule. | bell schedule | bell shedule | letters
          # A short form, of the first word or the last
          The dev bell burns. A development bell is old. | dev bell | development bell | short-form
          The boat app is old. We like the boat application. | boat app | boat application | short-form
          # A word between others, or a nation that a text about it may leave out
          The tide gauge station was built. The tide station was painted. | tide gauge station | tide station | insertion
          The Norwegian fishing fleet law is old. We read the fishing fleet law. | Norwegian fishing fleet law | fishing fleet law | insertion
          """)
  void formsThatDifferInRelatedWordsArePaired(
      String text, String one, String other, String reason) {
    assertThat(TermText.of(text).reasons(one, other)).contains(reason);
  }

  @Test
  void aWordOfOneFormIsNamedAsItIsWritten() {
    TermText text =
        TermText.of("The Norwegian fishing fleet law is old. We read the fishing fleet law.");

    assertThat(text.proposals())
        .flatExtracting(Proposal::evidence)
        .extracting(Evidence::note)
        .containsExactly("one of them also has “Norwegian”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Opposites
          The inner harbour is shallow. The outer harbour is deep. | inner harbour | outer harbour
          The maximum depth is known. The minimum depth is unknown. | maximum depth | minimum depth
          # Numerals
          The first stage took a year. The second stage took two years. | first stage | second stage
          # Nations
          The Danish fishing fleet is old. The Norwegian fishing fleet was sold. | Danish fishing fleet | Norwegian fishing fleet
          # Words that have nothing in common
          The tide table is old. The bell table was sold. | bell table | tide table
          # Two words
          The boat speed was low. The ship velocity was high. | boat speed | ship velocity
          # An extra word before the others makes a kind of its own
          The old tide station was built. The tide station was painted. | old tide station | tide station
          # What begins with a verb names nothing
          There are several kinds of bells. There are different kinds of bells. | are several kind | are different kind
          """)
  void unlikeThingsAreNot(String text, String one, String other) {
    TermText terms = TermText.of(text);
    assertThat(terms.keys()).contains(one, other);
    assertThat(terms.reasons(one, other)).isEmpty();
  }
}
