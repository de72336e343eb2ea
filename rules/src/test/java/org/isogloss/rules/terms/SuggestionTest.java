package org.isogloss.rules.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.rules.terms.index.TermForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

  /** The form used, its place that is marked, the form wanted, and what replaces the place. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # In the number of the place
          They sold the mist horn. The fog bell rings. | mist horn | fog bell | fog bell
          They sold the mist horns. The fog bell rings. | mist horn | fog bell | fog bells
          They sold the mist horn. The fog bells ring. | mist horn | fog bell | fog bell
          They sold the mist horns. The fog bells ring. | mist horn | fog bell | fog bells
          They sold the public-houses. The public house burns. | public-houses | public house | public houses
          They sold the foxglocks. The fox glock rings. | foxglock | fox glock | fox glocks
          # A name that is a plural already
          They sold the oldhorns. The Fogphones ring. | oldhorn | Fogphones | Fogphones
          # With a capital at the start of a sentence
          Mist horn towers are old. The fog bell rings. | mist horn | fog bell | Fog bell
          They sold it. Growth rates are low. The rates of growth are high. | growth rate | rate of growth | Rates of growth
          # With the capitals of a name
          They sold the mist horn. The Fog Bell rings. They bought the Fog Bell. | mist horn | Fog Bell | Fog Bell
          '# The Bergen Fog Bell\\n\\nThey sold the mist horn. They know the Bergen fog bell.' | mist horn | Bergen fog bell | Bergen fog bell
          # After an article that remains right
          They sold a mist horn. The fog bell rings. | mist horn | fog bell | fog bell
          They sold the mist horn. The echo bell rings. | mist horn | echo bell | echo bell
          They sold an echo bell. The old bell rings. | echo bell | old bell | old bell
          # The hyphen of a compound before a noun, and none elsewhere
          The long range lamp is old. They bought a long-range lamp. | long range | long-range | long-range
          The lamp has a long-range. They know the long range. | long-range | long range | long range
          """)
  void theWantedFormIsMadeToFitThePlace(String text, String used, String wanted, String expected) {
    assertThat(suggestion(text, used, wanted, false)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # The article would be wrong
          They sold a mist horn. The echo bell rings. | mist horn | echo bell
          They sold an echo bell. The fog bell rings. | echo bell | fog bell
          # The hyphen is right, or a hyphen would be wrong
          The long-range lamp is old. They know the long range. | long-range | long range
          The lamp has a long range. They bought a long-range lamp. | long range | long-range
          # Words would be lost or doubled
          They sold the Mist horn lamp. The mist horn rings. | Mist horn lamp | mist horn
          They sold the Mist horn. The mist horn lamp burns. | Mist horn | mist horn lamp
          # The capitals of a heading, and of a single word at the start of a sentence
          '# The Mist Horn of Bergen\\n\\nThe fog bell rings. They know the mist horn.' | mist horn | fog bell
          Horns are old. The bell rings. | horn | bell
          # A plural that the manuscript does not have and that is not formed by an ending
          They sold the guards. The lamp watchman sleeps. | guard | lamp watchman
          The growth rates are low. The rate of growth is high. | growth rate | rate of growth
          # A single one, where only the plural is written so
          They sold the public house. The public-houses burn. | public house | public-houses
          # An adjective, where the other form is a participle
          A learned keeper came. It was learnt there. | learned | learnt
          # What looks like a name may be a clause
          The guard signals keepers. The guard-signal keepers sleep. | guard signals keeper | guard-signal keeper
          # It is used already
          The fog bell rings. | fog bell | fog bell
          """)
  void nothingIsSuggestedThatMayBeWrong(String text, String used, String wanted) {
    assertThat(suggestion(text, used, wanted, false)).isEmpty();
  }

  @Test
  void aGlossaryDecidesAboutTheHyphen() {
    String text = "The long-range lamp is old. They know the long range.";

    assertThat(suggestion(text, "long-range", "long range", true)).contains("long range");
  }

  @Test
  void aNameThatNoFormHasIsTakenAsItIs() {
    TermText text = TermText.of("They sold the mist horns.");
    TermForm used = text.form("mist horn");

    assertThat(
            new Suggestion(document(text), used.mentions().get(0), used)
                .of("fog bell", List.of(used), true))
        .contains("fog bell");
  }

  private static Optional<String> suggestion(
      String markdown, String used, String wanted, boolean listed) {
    TermText text = TermText.of(markdown.replace("\\n", "\n"));
    TermForm form = text.form(used);
    TermForm other = text.form(wanted);
    return new Suggestion(document(text), form.mentions().get(0), form)
        .of(other.text(), List.of(form, other), listed);
  }

  private static AnalyzedDocument document(TermText text) {
    return text.manuscript().documents().get(0);
  }
}
