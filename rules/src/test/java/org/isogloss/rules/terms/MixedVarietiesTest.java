package org.isogloss.rules.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.isogloss.core.document.Place;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.glossary.Termbase;
import org.isogloss.rules.glossary.GlossaryAnalysis;
import org.isogloss.rules.repeats.RepeatAnalysis;
import org.isogloss.rules.repeats.engine.RepeatSettings;
import org.junit.jupiter.api.Test;

/** Words in two varieties of English are one finding. */
class MixedVarietiesTest {

  private static final TermVariantsRule RULE =
      new TermVariantsRule(new TermAnalysis(new RepeatAnalysis(RepeatSettings.DEFAULT))::of);

  private static final String COLOR =
      "We measured the lamp color of each pier. The lamp colour of the third pier was wrong, so"
          + " we set the lamp color again.\n\n";

  private static final String HARBOR =
      "They left the old harbour at noon. The old harbor was full of ice, and the old harbor had"
          + " no light.\n\n";

  private static final String MILL =
      "They restored the Paper Mill last year. Before that, the paper mill had been closed, and"
          + " nobody missed the paper mill.\n\n";

  @Test
  void severalWordsInTwoVarietiesAreOneFinding() {
    AnalyzedManuscript manuscript = TermText.manuscript(HARBOR + MILL + COLOR);

    List<Hit> hits = RULE.check(manuscript);

    assertThat(hits).hasSize(2);
    Hit mixed =
        hits.stream().filter(hit -> hit.message().contains("varieties")).findFirst().orElseThrow();
    assertThat(mixed.message())
        .startsWith("Words are spelled as in two varieties of English: ")
        .contains("“old harbor” (2), “old harbour” (1)")
        .contains("“lamp color” (2), “lamp colour” (1)")
        .endsWith("; use the en-US spellings.");
    assertThat(mixed.grounds().forms())
        .extracting(Grounds.Form::text)
        .containsExactlyInAnyOrder("old harbor", "old harbour", "lamp color", "lamp colour");
    assertThat(mixed.grounds().occurrences())
        .hasSize(6)
        .extracting(Grounds.Occurrence::place)
        .extracting(Place::span)
        .isSorted();
    assertThat(mixed.suggestions()).hasSize(1);
  }

  @Test
  void aSingleWordKeepsItsOwnMessage() {
    assertThat(RULE.check(TermText.manuscript(MILL + COLOR)))
        .hasSize(2)
        .extracting(Hit::message)
        .allMatch(message -> message.startsWith("This term is spelled in more than one way"));
  }

  @Test
  void whereTheVarietyAllowsBothTheAuthorChooses() {
    TermVariantsRule rule =
        new TermVariantsRule(
            new TermAnalysis(new RepeatAnalysis(RepeatSettings.DEFAULT))::of,
            new GlossaryAnalysis(new Termbase(List.of())),
            List.of(),
            0,
            document -> Optional.of("en-GB"));
    String text =
        """
        We organize the lamps. They organise the lamps, and you organize the bells.

        We modernise the pier. They modernize the pier, and you modernise the wall.
        """;

    assertThat(rule.check(TermText.manuscript(text)))
        .singleElement()
        .extracting(Hit::message)
        .asString()
        .endsWith("; follow one.");
  }
}
