package org.isogloss.rules.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.rules.bilingual.phrase.SourceSegments;
import org.isogloss.rules.terms.index.TermForm;
import org.isogloss.rules.terms.variant.TermConcept;
import org.isogloss.rules.terms.variant.Variants;
import org.junit.jupiter.api.Test;

class TermRankingTest {

  @Test
  void aTermInManyLongerOnesIsATermAndOneInASingleLongerOneIsNot() throws Exception {
    List<TermForm> forms =
        TermText.of(
                """
                The keeper wound the tidal fog clock. Every harbour had a brass fog clock.
                An iron fog clock is cheap. The fog clock was late, and no fog clock is new.

                The keeper painted the marsh light tower. Nobody saw the marsh light tower.
                Gulls love the marsh light tower.
                """)
            .terms()
            .forms();
    // Five places, and the three longer terms have one place each.
    assertThat(share(forms, "fog clock")).isCloseTo((5 - 1) / 5.0, within(1e-9));
    // Three places, and the longer term covers all of them.
    assertThat(share(forms, "light tower")).isZero();
    assertThat(share(forms, "marsh light tower")).isOne();
  }

  /** How much of its termhood a form keeps, for all its places inside longer ones. */
  private static double share(List<TermForm> forms, String key) {
    TermForm form = forms.stream().filter(f -> f.key().equals(key)).findFirst().orElseThrow();
    return new Termhood(forms).of(form) / new Termhood(List.of(form)).of(form);
  }

  @Test
  void aConceptRanksByAllItsNamesAndGoesByTheOneWhoseCapitalsTell() throws Exception {
    TermAnalysis.Terms terms =
        TermText.of(
                """
                # The Harbour Bell Plan

                The Harbour Bell Plan was loud. They loved the Harbour Bell Plan and sang of the Harbour Bell Plan.
                Later the harbour bell plan failed, and nobody missed the harbour bell plan.

                # Why the Harbour Bell Plan Failed

                The Harbour Bell Plan had no bells.

                # What the Harbour Bell Plan Cost

                Some say that the harbour bell plan was free.
                """)
            .terms();
    RankedTerm first = RankedTerm.rank(terms, 2).get(0);
    assertThat(first.form().text()).isEqualTo("Harbour Bell Plan");
    assertThat(first.names().stream().map(TermForm::text))
        .containsExactly("Harbour Bell Plan", "harbour bell plan");
    Termhood termhood = new Termhood(terms.forms());
    assertThat(first.termhood())
        .isEqualTo(first.names().stream().mapToDouble(termhood::of).sum())
        .isGreaterThan(termhood.of(first.form()));
  }

  @Test
  void commonNamesAreNoRareWords() throws Exception {
    List<String> ranked = texts("They sell limpets to China, or buy limpets from China.\n", 2);
    assertThat(ranked).containsExactly("limpets", "China");
  }

  /** A name may compete with two others that are different things. */
  @Test
  void aNameIsListedOnceWithAllThatCompeteWithIt() {
    AnalyzedManuscript manuscript =
        TermText.manuscript(
            """
            The fog bell is old. The fog bell rang. Nobody heard the fog bell. A mist bell rang,
            and a shore bell. The mist bell is new, and the shore bell is not.
            """);
    TermAnalysis.Terms one = GivenConcept.of("fog bell", "mist bell").apply(manuscript);
    TermAnalysis.Terms other = GivenConcept.of("fog bell", "shore bell").apply(manuscript);
    List<TermConcept> concepts = new ArrayList<>(one.variants().concepts());
    concepts.addAll(other.variants().concepts());
    TermAnalysis.Terms both =
        new TermAnalysis.Terms(
            one.forms(), new Variants(concepts, List.of()), new SourceSegments(manuscript));

    List<RankedTerm> ranked = RankedTerm.rank(both, 2);
    List<RankedTerm> named = RankedTerm.byName(ranked);

    assertThat(ranked.stream().map(term -> term.form().text()))
        .containsSequence("fog bell", "fog bell");
    assertThat(named.stream().map(term -> term.form().text())).containsOnlyOnce("fog bell");
    assertThat(named.get(0).names().stream().map(TermForm::text))
        .containsExactly("fog bell", "mist bell", "shore bell");
  }

  /** A glossary of a narrower term as another name would allow what is something else. */
  @Test
  void aNarrowerTermIsAConceptOfItsOwn() {
    AnalyzedManuscript manuscript =
        TermText.manuscript(
            """
            The fog bell is old. The fog bell rang. Nobody heard the fog bell. A bronze fog bell
            rang. The bronze fog bell is new, and rings.
            """);
    TermAnalysis.Terms terms = GivenConcept.of("fog bell", "bronze fog bell").apply(manuscript);
    List<RankedTerm> ranked = RankedTerm.rank(terms, 2);
    assertThat(ranked.get(0).names()).hasSize(2);
    assertThat(names(RankedTerm.withOthersApart(ranked, terms, 2)))
        .contains(List.of("fog bell"), List.of("bronze fog bell"));
    assertThat(names(RankedTerm.withOthersApart(ranked, terms, 3)))
        .contains(List.of("fog bell"))
        .doesNotContain(List.of("bronze fog bell"));
  }

  /** What a check would not report by default is not admitted in a glossary either. */
  @Test
  void anUnlikelyNameIsAConceptOfItsOwn() {
    AnalyzedManuscript manuscript =
        TermText.manuscript(
            """
            The fog bell is old. The fog bell rang. Nobody heard the fog bell. A mist lamp shone.
            The mist lamp is new, and flickers.
            """);
    List<List<String>> apart = List.of(List.of("fog bell"), List.of("mist lamp"));
    for (double probability : new double[] {0.01, 1}) {
      TermAnalysis.Terms terms =
          GivenConcept.of("fog bell", "mist lamp", probability).apply(manuscript);
      List<RankedTerm> ranked = RankedTerm.rank(terms, 2);
      assertThat(ranked.get(0).names()).hasSize(2);
      assertThat(names(RankedTerm.withOthersApart(ranked, terms, 2)).containsAll(apart))
          .isEqualTo(probability < 1);
    }
  }

  @Test
  void aConceptNeedsTheLeastNumberOfPlacesToo() {
    AnalyzedManuscript manuscript =
        TermText.manuscript("The fog bell is old. The fog bell rang. The mist bell rang.\n");
    TermAnalysis.Terms terms = GivenConcept.of("fog bell", "mist bell").apply(manuscript);
    assertThat(names(RankedTerm.rank(terms, 3))).contains(List.of("fog bell", "mist bell"));
    assertThat(names(RankedTerm.rank(terms, 4))).isEmpty();
  }

  private static List<List<String>> names(List<RankedTerm> ranked) {
    return ranked.stream().map(term -> term.names().stream().map(TermForm::text).toList()).toList();
  }

  private static List<String> texts(String markdown, int minCount) {
    return RankedTerm.rank(TermText.of(markdown).terms(), minCount).stream()
        .map(term -> term.form().text())
        .toList();
  }
}
