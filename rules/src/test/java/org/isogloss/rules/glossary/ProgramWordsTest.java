package org.isogloss.rules.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isogloss.core.rule.Applicability;
import org.isogloss.core.rule.Fix;
import org.isogloss.core.rule.Hit;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.isogloss.rules.terms.TermText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What markup says about a word: names in programs stay, and titles keep their capitals. */
class ProgramWordsTest {

  /** The texts that replace the term without asking. */
  private static List<String> written(String wanted, String found, String wordClass, String text) {
    return written(DeprecatedTerm.hits(wanted, found, wordClass, text.replace("\\n", "\n")));
  }

  private static List<String> written(List<Hit> hits) {
    return hits.stream()
        .flatMap(hit -> hit.fix().stream())
        .filter(fix -> fix.applicability() == Applicability.SAFE)
        .flatMap(fix -> fix.edits().stream())
        .map(Fix.Edit::text)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Keys that an item explains, and words in bold that are none
          - **locker**: the place\\n- *locker* (string): the place |
          - **locker:** the place\\n- **locker** – the place |
          - The **locker**: it is here | chest
          - **locker** is the word | chest
          - **Locker**: the place | Chest
          # Labels of a menu, and others inside a sentence
          Go to **Bells > Admin > Locker** now. |
          Go to **Admin** → **Locker** now. |
          Open **Admin** > **Locker** > **Bells** now. |
          You can open the **Locker** tab. |
          You can open the **locker** of the ship. | chest
          """)
  void wordsOfAProgramStay(String text, String expected) {
    assertThat(written("chest", "locker", "noun", text))
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  /** A capital inside the listed term is not one at its beginning. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          You can open the **Lamp ID** tab. |
          You can read the Lamp ID. | lamp ID
          - `lampid`: Lamp ID of the pier |
          - `lampid`: Lamp id of the pier | Lamp ID
          Lamp id is old. | Lamp ID
          """)
  void aCapitalOfItsPlaceStays(String text, String expected) {
    Term term = new Term("lamp ID", TermStatus.PREFERRED, true);
    Termbase termbase = new Termbase(List.of(new Concept("x", "", "", List.of(term))));
    TermCasingRule rule = new TermCasingRule(new GlossaryAnalysis(termbase));

    assertThat(written(rule.check(TermText.manuscript(text))))
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '# Log In as a Keeper' | log in | sign in | verb | Sign In
          '# Log in as a Keeper' | log in | sign in | verb | Sign in
          '# Log in as a keeper' | log in | sign in | verb | Sign in
          '# Disable the Lamps of the Pier' | disable | turn off | verb | Turn Off
          '# Disable the lamps of the pier' | disable | turn off | verb | Turn off
          '# Command Line Tools of the Pier' | command line tool | command-line tool | noun | Command-Line Tools
          '# Command-line Tools of the Pier' | command-line tool | bell-line tool | noun | Bell-line Tools
          """)
  void aTitleKeepsItsCapitals(
      String text, String found, String wanted, String wordClass, String expected) {
    assertThat(written(wanted, found, wordClass, text)).containsExactly(expected);
  }
}
