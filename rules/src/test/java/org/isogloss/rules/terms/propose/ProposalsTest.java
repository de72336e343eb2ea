package org.isogloss.rules.terms.propose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.isogloss.rules.terms.TermText;
import org.isogloss.rules.terms.index.TermForm;
import org.isogloss.rules.terms.judge.PairKind;
import org.isogloss.rules.terms.propose.Proposal.Difference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalsTest {

  private static final TermText TEXT =
      TermText.of("The boat speed is high. The boat velocity is low. We know the boat speed.");

  private static final TermForm SPEED = TEXT.form("boat speed");
  private static final TermForm VELOCITY = TEXT.form("boat velocity");

  @Test
  void theMoreFrequentFormComesFirst() {
    Proposals proposals = new Proposals();
    proposals.add(VELOCITY, SPEED, Evidence.of(EvidenceKind.SYNONYM, "a synonym"));

    Proposal pair = proposals.all().get(0);

    assertThat(pair.one()).isEqualTo(SPEED);
    assertThat(pair.other()).isEqualTo(VELOCITY);
    assertThat(pair.difference()).isEqualTo(new Difference(List.of("speed"), List.of("velocity")));
  }

  @Test
  void aPairIsProposedOnceWithTheFirstReasonOfEachKind() {
    Proposals proposals = new Proposals();
    proposals.add(SPEED, VELOCITY, Evidence.of(EvidenceKind.SYNONYM, "a synonym"));
    proposals.add(VELOCITY, SPEED, Evidence.of(EvidenceKind.NEARNESS, "near"));
    proposals.add(VELOCITY, SPEED, Evidence.of(EvidenceKind.SYNONYM, "another synonym"));

    assertThat(proposals.all())
        .singleElement()
        .satisfies(
            pair ->
                assertThat(pair.evidence())
                    .extracting(Evidence::note)
                    .containsExactly("a synonym", "near"));
  }

  @Test
  void namesInProgramsAreOthersIfTheirLettersAre() {
    TermText text =
        TermText.of(
            "The bell_mask function is called. The bell_unmask function is called. The lamp function"
                + " is called.");
    Proposals proposals = new Proposals();
    proposals.add(
        text.form("bell_mask function"),
        text.form("bell_unmask function"),
        Evidence.of(EvidenceKind.ALIGNED_REPEAT, "aligned"));
    proposals.add(
        text.form("lamp function"),
        text.form("bell_mask function"),
        Evidence.of(EvidenceKind.ALIGNED_REPEAT, "aligned"));

    assertThat(proposals.all())
        .singleElement()
        .satisfies(pair -> assertThat(pair.other().key()).isEqualTo("lamp function"));
  }

  @Test
  void aFormThatOnlyFollowsAnotherOneIsGivenAsItsOtherName() {
    TermText text =
        TermText.of(
            "The fog bell (mist bell) is old. The fog bell rings. The lamp (lantern) is lit. The"
                + " lantern and the lamp burn. The otter Lutra lutra is wet.");
    Proposals proposals = new Proposals();
    Evidence near = Evidence.of(EvidenceKind.NEARNESS, "near");
    proposals.add(text.form("fog bell"), text.form("mist bell"), near);
    proposals.add(text.form("Lutra"), text.form("lutra"), Evidence.of(EvidenceKind.CASE, "case"));
    proposals.add(text.form("lamp"), text.form("lantern"), near);

    assertThat(proposals.all())
        .singleElement()
        .satisfies(pair -> assertThat(pair.one().key()).isEqualTo("lamp"));
  }

  @Test
  void twoAbbreviationsAreTwoThings() {
    TermText text =
        TermText.of(
            "The CoAP gate is open. The STOMP gate is open. The lamp gate is open. A RING gate is"
                + " open.");
    Proposals proposals = new Proposals();
    Evidence aligned = Evidence.of(EvidenceKind.ALIGNED_REPEAT, "aligned");
    proposals.add(text.form("CoAP gate"), text.form("STOMP gate"), aligned);
    proposals.add(text.form("CoAP gate"), text.form("lamp gate"), aligned);
    proposals.add(text.form("CoAP gate"), text.form("RING gate"), aligned);
    proposals.add(
        text.form("CoAP gate"), text.form("RING gate"), Evidence.of(EvidenceKind.GLOSS, "same"));

    assertThat(proposals.all())
        .extracting(pair -> pair.one().key() + ", " + pair.other().key())
        .containsExactly("CoAP gate, lamp gate", "CoAP gate, RING gate");
  }

  @Test
  void aNameThatIsMadeFromAnotherOneIsAnotherThing() {
    TermText text =
        TermText.of(
            "The ringHUB tower is open. The ringHUBian tower is open. The harbor tower is old. The"
                + " harbored tower is new.");
    Proposals proposals = new Proposals();
    Evidence roots = Evidence.of(EvidenceKind.DERIVATION, "roots");
    Evidence shorter = Evidence.of(EvidenceKind.SHORT_FORM, "short");
    proposals.add(text.form("ringHUB tower"), text.form("ringHUBian tower"), shorter);
    proposals.add(text.form("ringHUB tower"), text.form("ringHUBian tower"), roots);
    proposals.add(text.form("harbor tower"), text.form("harbored tower"), roots);

    assertThat(proposals.all())
        .singleElement()
        .satisfies(pair -> assertThat(pair.one().key()).isEqualTo("harbor tower"));
  }

  @ParameterizedTest
  @CsvSource({
    "Fenbox's lamp, Fenbox lamp, 0",
    "tower's lamp, tower lamp, 0",
    // A missing apostrophe is a slip
    "tower's lamp, towers lamp, 1",
    // The name of a person may be part of the term
    "Halley's comet, Halley comet, 1",
  })
  void aPossessiveAndItsNounAreNoTwoNames(String one, String other, int pairs) {
    TermText text = TermText.of("We like the " + one + ". They like the " + other + ".");
    Proposals proposals = new Proposals();
    proposals.add(
        text.form(one), text.form(other), Evidence.of(EvidenceKind.ALIGNED_REPEAT, "aligned"));

    assertThat(proposals.all()).hasSize(pairs);
  }

  @ParameterizedTest
  @CsvSource({"ringBell call, ringBells call, 0", "ringBell call, lamp call, 1"})
  void soAreNamesOfFunctions(String one, String other, int pairs) {
    TermText text = TermText.of("The " + one + " is old. The " + other + " is new.");
    Proposals proposals = new Proposals();
    proposals.add(
        text.form(one), text.form(other), Evidence.of(EvidenceKind.INSERTION, "a reason"));

    assertThat(proposals.all()).hasSize(pairs);
  }

  @ParameterizedTest
  @CsvSource({
    "CASE, CASE",
    "HYPHEN, JOINT",
    "QUOTE, JOINT",
    "DIACRITIC, SPELLING",
    "SPELLING, SPELLING",
    "PLURAL, SPELLING",
    "ORDER, ORDER",
    "NUMBER, ORDER",
    "DERIVATION, ORDER",
    "NATION, ORDER",
    "SHORT_FORM, SHORT_FORM",
    "ACRONYM, SHORT_FORM",
    "SYNONYM, SYNONYM",
    "NEARNESS, SYNONYM",
    "LETTERS, SYNONYM",
    "INSERTION, SYNONYM",
    "ALIGNED_REPEAT, SYNONYM",
    "REPHRASED_REPEAT, SYNONYM",
    "ANALOGY, SYNONYM",
    "GLOSS, SYNONYM",
    "APPOSITION, SYNONYM",
  })
  void theReasonsSayHowFormsDiffer(EvidenceKind reason, PairKind expected) {
    assertThat(kind(reason)).isEqualTo(expected);
  }

  @Test
  void theLeastDifferenceDecides() {
    assertThat(kind(EvidenceKind.SYNONYM, EvidenceKind.SHORT_FORM)).isEqualTo(PairKind.SHORT_FORM);
    assertThat(kind(EvidenceKind.DERIVATION, EvidenceKind.SPELLING)).isEqualTo(PairKind.SPELLING);
    assertThat(kind(EvidenceKind.QUOTE, EvidenceKind.NUMBER)).isEqualTo(PairKind.JOINT);
  }

  private static PairKind kind(EvidenceKind... reasons) {
    Proposals proposals = new Proposals();
    for (EvidenceKind reason : reasons) {
      proposals.add(SPEED, VELOCITY, Evidence.of(reason, "a reason"));
    }
    return proposals.all().get(0).kind();
  }

  @Test
  void theWordsOfRephrasedRepeatsAreInterchanged() {
    Proposals proposals = new Proposals();
    proposals.add(SPEED, VELOCITY, Evidence.of(EvidenceKind.ALIGNED_REPEAT, "in one slot"));
    assertThat(proposals.interchangedWords()).as("perhaps a template").isEmpty();

    proposals.add(SPEED, VELOCITY, Evidence.of(EvidenceKind.REPHRASED_REPEAT, "rephrased"));
    assertThat(proposals.interchangedWords()).containsExactly(Set.of("speed", "velocity"));
  }

  @ParameterizedTest
  @CsvSource({
    "mount FenFS, mounting FenFS, false",
    "mount process, mounting process, true",
  })
  void aVerbWithTheNameOfItsObjectIsNoTerm(String one, String other, boolean proposed) {
    TermText text =
        TermText.of(
            "Install and %1$s on all nodes. All nodes should %1$s in advance. After %2$s, it is read."
                .formatted(one, other));
    Proposals proposals = new Proposals();
    proposals.add(
        text.form(one), text.form(other), Evidence.of(EvidenceKind.DERIVATION, "the same roots"));

    assertThat(proposals.all()).hasSize(proposed ? 1 : 0);
  }

  @Test
  void aPairNeedsTwoForms() {
    Proposals proposals = new Proposals();
    proposals.add(SPEED, SPEED, Evidence.of(EvidenceKind.CASE, "a reason"));

    assertThatThrownBy(proposals::all).isInstanceOf(IllegalArgumentException.class);
  }
}
