package org.isogloss.rules.terms.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.isogloss.rules.terms.TermText;
import org.isogloss.rules.terms.index.Mention;
import org.isogloss.rules.terms.index.TermForm;
import org.isogloss.rules.terms.judge.PairKind;
import org.isogloss.rules.terms.propose.Proposal.Difference;
import org.junit.jupiter.api.Test;

/** Hundreds of forms that resemble one another. */
class CrowdedFormsTest {

  private static final Mention MENTION =
      TermText.of("The anchor is old.").form("anchor").mentions().get(0);

  private static TermForm form(String key, int count) {
    return new TermForm(key, Collections.nCopies(count, MENTION));
  }

  @Test
  void aConceptHasNotHundredsOfForms() {
    TermForm hub = form("hub", 9);
    List<FormPair> pairs = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      pairs.add(HandMadePairs.ofWords(hub, form("f" + i, 1), 1));
    }

    List<TermConcept> concepts = ConceptClusterer.cluster(Cores.of(pairs), pairs);

    assertThat(concepts).hasSize(1);
    assertThat(concepts.get(0).forms()).hasSize(ConceptClusterer.MOST_FORMS).contains(hub);
  }

  @Test
  void chainsAreCutIntoConcepts() {
    List<FormPair> pairs = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      pairs.add(HandMadePairs.ofWords(form("f" + i, 2), form("f" + (i + 1), 2), 1));
    }

    List<TermConcept> concepts = ConceptClusterer.cluster(Cores.of(pairs), pairs);

    assertThat(concepts)
        .hasSizeGreaterThan(30)
        .allSatisfy(
            concept -> assertThat(concept.forms()).hasSizeBetween(2, ConceptClusterer.MOST_FORMS));
  }

  @Test
  void thousandsOfPairsAndPartsTakeSeconds() {
    Difference none = new Difference(List.of(), List.of());
    List<FormPair> pairs = new ArrayList<>();
    for (int i = 0; i < 8000; i++) {
      TermForm one = form("x" + i, 2);
      TermForm other = form("X" + i, 1);
      pairs.add(HandMadePairs.pair(one, other, PairKind.CASE, none, 1));
      TermForm longer = form("old x" + i, 2);
      TermForm longerOther = form("old X" + i, 1);
      pairs.add(HandMadePairs.pair(longer, longerOther, PairKind.CASE, none, 1));
    }

    List<TermConcept> concepts =
        assertTimeout(
            Duration.ofSeconds(10), () -> ConceptClusterer.cluster(Cores.of(pairs), pairs));

    assertThat(concepts).hasSize(8000);
    assertThat(concepts.get(0).forms()).as("with the longer pair").hasSize(4);
  }
}
