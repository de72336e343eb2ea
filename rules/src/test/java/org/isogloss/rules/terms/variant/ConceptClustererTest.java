package org.isogloss.rules.terms.variant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.rules.terms.TermText;
import org.isogloss.rules.terms.index.TermForm;
import org.isogloss.rules.terms.variant.JudgedPair.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConceptClustererTest {

  private static final TermText TEXT =
      TermText.of("The anchor is old. The beacon is old. The compass is old. The dinghy is old.");

  /** Pairs with the weight of their evidence; {@code !} marks one that the text distinguishes. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          anchor-beacon 0.8 | anchor+beacon
          anchor-beacon 0.8, compass-dinghy 0.5 | anchor+beacon, compass+dinghy
          # All near to one another
          anchor-beacon 0.8, beacon-compass 0.7, anchor-compass 0.6 | anchor+beacon+compass
          # Strong links make a chain of forms that were not compared
          anchor-beacon 0.8, beacon-compass 0.7 | anchor+beacon+compass
          # Weak links do not: (0.45 + 0.8 * 0.45) / 2 is enough for one, not for the next
          anchor-beacon 0.45, beacon-compass 0.41, compass-dinghy 0.4 | anchor+beacon+compass
          # What the text tells apart is no one concept, however sure the links: (0.8 - 1) / 2
          anchor-beacon 0.9, beacon-compass 0.8, anchor-compass! 0.5 | anchor+beacon
          # A pair that was compared and found too weak counts as such: (0.41 + 0) / 2 against 0.2
          anchor-beacon 0.9, beacon-compass 0.41, anchor-compass? 0.01 | anchor+beacon+compass
          anchor-beacon 0.9, beacon-compass 0.38, anchor-compass? 0.01 | anchor+beacon
          """)
  void pairsBecomeConcepts(String pairs, String expected) {
    List<FormPair> believed = new ArrayList<>();
    List<JudgedPair> judged = new ArrayList<>();
    for (String pair : pairs.split(", ", -1)) {
      String[] parts = pair.split("[- ]", -1);
      boolean apart = parts[1].endsWith("!");
      boolean weak = parts[1].endsWith("?");
      FormPair formPair = pair(parts[0], parts[1].replaceAll("[!?]", ""), parts[2]);
      if (!apart && !weak) {
        believed.add(formPair);
      }
      Verdict verdict = apart ? Verdict.CONTRASTED : weak ? Verdict.TOO_WEAK : Verdict.POSSIBLE;
      judged.add(new JudgedPair(formPair, verdict));
    }

    List<String> concepts =
        ConceptClusterer.cluster(believed, judged).stream()
            .map(c -> String.join("+", c.forms().stream().map(TermForm::key).sorted().toList()))
            .toList();

    assertThat(concepts).containsExactlyElementsOf(List.of(expected.split(", ", -1)));
  }

  private static FormPair pair(String one, String other, String weight) {
    Evidence evidence =
        new Evidence(EvidenceKind.SYNONYM, Double.parseDouble(weight), "by the table", List.of());
    return new FormPair(TEXT.form(one), TEXT.form(other), List.of(evidence), List.of(one, other));
  }
}
