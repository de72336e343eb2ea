package org.isogloss.rules.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.isogloss.rules.terms.index.Mention;
import org.isogloss.rules.terms.index.TermForm;
import org.isogloss.rules.terms.variant.Evidence;
import org.isogloss.rules.terms.variant.EvidenceKind;
import org.isogloss.rules.terms.variant.FormPair;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermDoubtsTest {

  private static final Mention MENTION =
      TermText.of("The anchor is old.").form("anchor").mentions().get(0);

  private static TermForm form(String key) {
    return new TermForm(key, List.of(MENTION));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # The pronoun and the organization; symbols; an abbreviation that is explained; code
          CASE       | who                | WHO                 | true
          CASE       | Kx x               | Kx X                | true
          CASE       | base quality       | base QUALity        | true
          CASE       | fog bell           | Fog Bell            | false
          CASE       | APIs               | apis                | false
          # One who acts, and the act
          DERIVATION | bell control       | bell controller     | true
          DERIVATION | text parses        | text parser         | true
          DERIVATION | fog tap            | fog tapper          | true
          DERIVATION | center bell        | central bell        | false
          DERIVATION | group bell         | grouped bell        | false
          SYNONYM    | bell control       | bell controller     | false
          # Quotation marks, which belong to no word
          QUOTE      | fog and bell       | fog' and 'bell      | true
          QUOTE      | keepers bell       | keeper’s bell       | false
          QUOTE      | keepers bell       | keepers’ bell       | false
          """)
  void whatIsNoConceptIsDoubted(EvidenceKind kind, String one, String other, boolean doubted) {
    Evidence reason = new Evidence(kind, 0.5, "a reason", List.of());
    FormPair pair = new FormPair(form(one), form(other), List.of(reason), List.of());
    assertThat(TermDoubts.about(pair, Set.of(kind))).isEqualTo(doubted);
  }
}
