package org.isogloss.rules.terms.variant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.isogloss.rules.terms.TermText;
import org.isogloss.rules.terms.variant.JudgedPair.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The evidence of each finder, and the verdict on it. */
class VariantFinderTest {

  private static final String SIGNAL =
      "The keepers of the northern shore agreed in spring that every port must keep the harbour"
          + " signal in good order.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Spelling
          They restored the Paper Mill last year. Before that, the paper mill had been closed, and nobody missed the paper mill. | paper mill | Paper Mill | case | LIKELY
          The Greek alphabet is old. The greek alphabet was carved there. They learned the Greek alphabet. | Greek alphabet | greek alphabet | case | POSSIBLE
          The town keeps a fog-bell at the pier. Another fog bell hangs on the hill, and the oldest fog bell lies in the museum. | fog bell | fog-bell | hyphen | LIKELY
          The log file is full. The logfile is full again. The log file was deleted. Nobody reads the log file. | log file | logfile | hyphen | LIKELY
          We saw Halley's comet. They drew Halley's comet, and Halley's comet left. Then Halleys comet was faint. | Halley's comet | Halleys comet | quote | LIKELY
          The café terrace is closed. They opened the cafe terrace again. The café terrace is full. We left the café terrace. | café terrace | cafe terrace | diacritic | LIKELY
          We measured the lamp colour of each pier. The lamp color of the third pier was wrong, so we set the lamp colour again. | lamp colour | lamp color | spelling | LIKELY
          # Plural
          The formulas are short. Old formulae are hard to read. She copied the formulas. | formulas | formulae | plural | LIKELY
          # Order
          It tells the growth rate of the kelp. The growth rate was measured twice, and the rate of growth is highest in spring. | growth rate | rate of growth | order | POSSIBLE
          They used the Hansen-Berg rule. The Berg-Hansen rule is simple. Nobody else used the Hansen-Berg rule. | Hansen-Berg | Berg-Hansen | order, context | POSSIBLE
          Norway's fishing fleet is old. The Norwegian fishing fleet was sold. They saw the Norwegian fishing fleet. | Norwegian fishing fleet | norway's fishing fleet | nation | POSSIBLE
          # Substitution
          A convolutional filter blurs the image. Each convolutional filter has nine weights, but one convolution filter was lost. | convolutional filter | convolution filter | derivation | POSSIBLE
          The boat speed was low at dawn. The crew measured the boat velocity. In spring the boat speed was high. We know the boat speed. | boat speed | boat velocity | synonym | POSSIBLE
          The tide gauge station was built on the rock. The tide station was painted white. Nobody visits the tide gauge station. | tide gauge station | tide station | insertion, context | POSSIBLE
          # What the text says
          The voltage converter (变压器) hums at night. They bought a power transformer (变压器) in spring. | power transformer | voltage converter | gloss | LIKELY
          The fog bell, also called the mist horn, was rung by hand. | fog bell | mist horn | apposition | POSSIBLE
          # A name that only goes on in the word beside it is not told apart
          The boat speed was low. They know boat velocity and the boat speedometer. The boat speed is known. The boat velocity was measured. | boat speed | boat velocity | synonym, context | POSSIBLE
          # Against
          The growth rate is one thing. We need the growth rate rather than the rate of growth. The growth rate is known. | growth rate | rate of growth | order | CONTRASTED
          The growth rate was lost because the rate of growth was wrong. If we know the growth rate, we also know the rate of growth. | growth rate | rate of growth | order, context | CONTRASTED
          The boat speed was low. The crew measured the boat velocity. | boat speed | boat velocity | synonym | TOO_RARE
          We know the measurement of boat speed. The measurement of boat velocity is hard. The measurement of boat speed was new. | measurement of boat speed | measurement of boat velocity | synonym | TOLD_BY_ANOTHER
          We measured the lamp colour of each pier. The lamp color of the third pier was wrong, so we set the lamp colour again. | colour | color | spelling | TOLD_BY_ANOTHER
          """)
  void aPairHasItsEvidenceAndVerdict(
      String text, String one, String other, String kinds, Verdict verdict) {
    assertPair(TermText.of(text), one, other, kinds, verdict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Opposites, numbers, coordination, and the act beside its object
          The inner harbour is shallow. The outer harbour is deep. The inner harbour freezes, and the outer harbour does not. | inner harbour | outer harbour
          The first stage took a year. The second stage took two years. The first stage was cheap. | first stage | second stage
          The boat speed and the boat velocity are two things. The boat speed was low. The boat velocity was high. | boat speed | boat velocity
          The ship canal opened in spring. The shipping canal was closed. They dug the ship canal. | ship canal | shipping canal
          Norway's fishing fleet is old. The Danish fishing fleet was sold. They saw the Danish fishing fleet. | norway's fishing fleet | Danish fishing fleet
          # An inserted word before the others makes a kind of its own
          The old tide station was built. The tide station was painted white. Nobody visits the old tide station. | old tide station | tide station
          # Another gloss
          The voltage converter (变压器) hums at night. They bought a power transformer (电源) in spring. | power transformer | voltage converter
          # A letter of a formula is no gloss
          The fog density (α) rises at night. They measured the lamp power (α) in spring. | lamp power | fog density
          # One plural only
          The formulas are short. She copied the formulas. The formula is long. | formulas | formula
          # Single words are compared for their spelling alone
          The speed was low. The velocity was high. The speed is known, and the velocity was measured. | speed | velocity
          """)
  void unlikeThingsAreNoPair(String text, String one, String other) {
    assertThat(TermText.of(text).pair(one, other)).isEmpty();
  }

  @Test
  void whatStandsInOneSlotIsTakenForOneThingElsewhereToo() {
    TermText text =
        TermText.of(
            SIGNAL
                + " Years went by. "
                + SIGNAL.replace("signal", "beacon")
                + " The shore signal was lost. The shore signal was old. They built a shore"
                + " beacon.");

    assertPair(
        text, "harbour beacon", "harbour signal", "aligned-repeat, context", Verdict.POSSIBLE);
    assertPair(text, "shore signal", "shore beacon", "analogy", Verdict.POSSIBLE);
    JudgedPair slot = text.pair("harbour signal", "harbour beacon").orElseThrow();
    assertThat(slot.pair().evidence().get(0).places())
        .as("both places of the slot are shown")
        .hasSize(2);
  }

  @Test
  void whatFillsASlotThatTakesAnythingIsNotOneThing() {
    List<String> fillers =
        List.of("bell", "horn", "lamp", "flag", "drum", "gate", "mast", "beacon", "engine");
    StringBuilder text = new StringBuilder(SIGNAL);
    fillers.forEach(f -> text.append("\n\n").append(SIGNAL.replace("signal", f)));

    assertThat(TermText.of(text.toString()).pair("harbour signal", "harbour beacon"))
        .as("a template with %d fillers", fillers.size() + 1)
        .isEmpty();
    assertThat(
            TermText.of(SIGNAL + "\n\n" + SIGNAL.replace("signal", "beacon"))
                .pair("harbour signal", "harbour beacon"))
        .isPresent();
  }

  @Test
  void aNumberOrANameInASlotIsAnotherThing() {
    for (String other : List.of("harbour lamp 7", "Harbour Trust", "harbour master and signal")) {
      TermText text =
          TermText.of(
              SIGNAL + " Years went by. " + SIGNAL.replace("harbour signal", other) + " It rains.");

      assertThat(text.terms().variants().pairs())
          .as(other)
          .noneMatch(
              judged ->
                  judged.pair().evidence().stream()
                      .anyMatch(reason -> reason.kind() == EvidenceKind.ALIGNED_REPEAT));
    }
  }

  private static void assertPair(
      TermText text, String one, String other, String kinds, Verdict verdict) {
    JudgedPair judged = text.pair(one, other).orElseThrow();

    assertThat(judged.pair().evidence())
        .extracting(reason -> reason.kind().label())
        .containsExactlyElementsOf(Arrays.asList(kinds.split(", ", -1)));
    assertThat(judged.verdict()).isEqualTo(verdict);
  }
}
