package org.isogloss.rules.terms.propose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isogloss.rules.terms.TermText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlignedSlotFinderTest {

  private static final String SIGNAL =
      "The keepers of the northern shore agreed in spring that every port must keep the harbour"
          + " signal in good order.";

  private static final String BEACON = SIGNAL.replace("signal", "beacon");

  private static final String REPHRASED =
      BEACON.replace("keepers", "wardens").replace("agreed", "decided");

  @Test
  void whatReplacesEachOtherInARepeatedPassageIsPaired() {
    TermText text = TermText.of(SIGNAL + " Years went by. " + BEACON);

    assertThat(text.reasons("harbour signal", "harbour beacon")).contains("aligned-repeat");
    assertThat(evidence(text))
        .singleElement()
        .satisfies(reason -> assertThat(reason.places()).as("both places").hasSize(2));
  }

  @Test
  void aSecondRenderingDiffersInOtherWordsAsWell() {
    assertThat(
            TermText.of(SIGNAL + " Years went by. " + BEACON)
                .reasons("harbour signal", "harbour beacon"))
        .as("one slot")
        .doesNotContain("rephrased-repeat");
    assertThat(
            TermText.of(SIGNAL + " Years went by. " + REPHRASED)
                .reasons("harbour signal", "harbour beacon"))
        .contains("aligned-repeat", "rephrased-repeat");
  }

  @Test
  void theWordsOfARephrasedSlotAreTakenForOneThingElsewhereToo() {
    TermText text =
        TermText.of(
            SIGNAL
                + " Years went by. "
                + REPHRASED
                + " The shore signal was lost. They built a shore beacon. They sold the shore lamp.");

    assertThat(text.reasons("shore signal", "shore beacon")).contains("analogy");
    assertThat(text.reasons("shore signal", "shore lamp")).doesNotContain("analogy");
  }

  @Test
  void whatFillsASlotThatTakesAnythingIsNotOneThing() {
    List<String> fillers =
        List.of("bell", "horn", "lamp", "flag", "drum", "gate", "mast", "beacon", "engine");
    StringBuilder text = new StringBuilder(SIGNAL);
    fillers.forEach(f -> text.append("\n\n").append(SIGNAL.replace("signal", f)));

    assertThat(evidence(TermText.of(text.toString())))
        .as("a template with %d fillers", fillers.size() + 1)
        .isEmpty();
    assertThat(evidence(TermText.of(SIGNAL + "\n\n" + BEACON))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"harbour lamp 7", "Harbour Trust", "harbour master and signal"})
  void aNumberANameOrMoreThanATermInASlotIsAnotherThing(String other) {
    String text =
        SIGNAL + " Years went by. " + SIGNAL.replace("harbour signal", other) + " It rains.";

    assertThat(evidence(TermText.of(text))).isEmpty();
  }

  @Test
  void oppositesInASlotAreTwoThings() {
    String inner = SIGNAL.replace("harbour signal", "inner signal");
    String outer = SIGNAL.replace("harbour signal", "outer signal");

    assertThat(evidence(TermText.of(inner + " Years went by. " + outer))).isEmpty();
  }

  private static List<Evidence> evidence(TermText text) {
    return text.proposals().stream()
        .flatMap(pair -> pair.evidence().stream())
        .filter(reason -> reason.kind() == EvidenceKind.ALIGNED_REPEAT)
        .toList();
  }
}
