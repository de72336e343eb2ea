package org.isogloss.rules.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.Severity;
import org.isogloss.rules.repeats.RepeatAnalysis;
import org.isogloss.rules.repeats.engine.RepeatSettings;
import org.junit.jupiter.api.Test;

/** Only the most likely of many competing terms are reported by default. */
class MostLikelyConceptsTest {

  private static final List<String> TERMS =
      List.of(
          "fog bell",
          "tide table",
          "sea wall",
          "net loft",
          "rope walk",
          "oil lamp",
          "pilot boat",
          "signal mast",
          "salt barrel",
          "anchor chain",
          "harbor gate",
          "cargo crane",
          "storm cone",
          "channel buoy");

  private static final TermVariantsRule RULE =
      new TermVariantsRule(new TermAnalysis(new RepeatAnalysis(RepeatSettings.DEFAULT))::of);

  @Test
  void aShortTextHasTenAtMost() {
    assertThat(confidences(14)).hasSize(14);
    assertThat(confidences(14).stream().filter(c -> c != Confidence.LOW)).hasSize(10);
  }

  @Test
  void nothingIsHeldBackFromATextWithFewer() {
    assertThat(confidences(6)).hasSize(6).doesNotContain(Confidence.LOW);
  }

  @Test
  void aPossibleConceptIsNotReportedInALongText() {
    String possible =
        "They mend the sea gate here. We know the sea gate.\n\n".repeat(3)
            + "Nobody saw the Sea Gate.\n\n";
    String likely =
        "They sold the oil lamp. He found the oil-lamp. We keep the oil lamp. She has the"
            + " oil-lamp.\n\n";
    String other = "We went up and then we came down, and so did they, but not at once.\n\n";

    List<Hit> few = hits(possible + likely);
    assertThat(few).extracting(Hit::confidence).doesNotContain(Confidence.LOW);
    List<Hit> many = hits(possible + likely + other.repeat(3_000));
    assertThat(many)
        .extracting(hit -> hit.severity().orElseThrow(), Hit::confidence)
        .contains(tuple(Severity.INFO, Confidence.LOW))
        .doesNotContain(tuple(Severity.WARNING, Confidence.LOW));
    assertThat(many).hasSameSizeAs(few);
  }

  @Test
  void inAStoryTheCapitalOfANounIsTheAuthors() {
    String names =
        """
        We trust the Harbor Board. They know the Harbor Board. We trust the Harbor Board.

        They know the harbor board.

        """;
    String noun =
        """
        The towns serve the lamplighter. We love the lamplighter. They saw the lamplighter. Many
        know the lamplighter.

        Nobody saw the Lamplighter here.

        """;
    String story = "She saw him there, and he knew her.\n\n".repeat(50);

    assertThat(check(noun)).singleElement().isNotEqualTo(Confidence.LOW);
    assertThat(check(noun + story)).containsExactly(Confidence.LOW);
    String longer = "We heard the Lamplighter song. They know the lamplighter song.\n\n";
    assertThat(check(noun + longer + story)).containsOnly(Confidence.LOW);
    assertThat(check(noun.replace("Lamplighter", "LampLighter") + story))
        .singleElement()
        .isNotEqualTo(Confidence.LOW);
    assertThat(check(names + story)).singleElement().isNotEqualTo(Confidence.LOW);
  }

  /** Whether it is a connection or a connector is one decision, however many terms have them. */
  @Test
  void twoWordsThatReplaceEachOtherAreReportedOnce() {
    List<Hit> hits = hits(connected("status") + connected("name") + connected("test"));
    assertThat(hits)
        .extracting(Hit::confidence)
        .containsExactlyInAnyOrder(Confidence.HIGH, Confidence.LOW, Confidence.LOW);
  }

  /** The tagger takes the plural at the start of a sentence for a verb, which is another form. */
  @Test
  void theHyphenOfACompoundIsReportedOnce() {
    List<Hit> hits =
        hits(
            """
            Nothing is more annoying than cross-references in a book. Cross-references frustrate
            the keeper. A cross-reference costs time, and each cross-reference is long. Avoid the
            cross-reference. A cross-reference may be needed.

            The book calls them Cross References. The story is a cross reference. One
            cross-reference leads to another cross-reference, or to a cross reference.
            """);
    assertThat(hits)
        .singleElement()
        .satisfies(hit -> assertThat(hit.message()).contains("use “cross-reference”"));
  }

  private static String connected(String noun) {
    String usual = "The keeper reads the connection %s here. A guard checks the connection %s.\n\n";
    String rare =
        "The keeper writes the connector %s down. A guard reads the connector %s too.\n\n";
    return usual.formatted(noun, noun).repeat(6) + rare.formatted(noun, noun);
  }

  private static List<Confidence> confidences(int terms) {
    StringBuilder text = new StringBuilder();
    for (String term : TERMS.subList(0, terms)) {
      String hyphenated = term.replace(' ', '-');
      text.append("The %s is old. We keep a %s here.\n\n".formatted(term, term));
      text.append("She sold one %s. He found the %s again.\n\n".formatted(hyphenated, hyphenated));
      text.append("Nobody knows where the %s was made.\n\n".formatted(term));
    }
    return check(text.toString());
  }

  private static List<Confidence> check(String text) {
    return hits(text).stream().map(Hit::confidence).toList();
  }

  private static List<Hit> hits(String text) {
    return RULE.check(TermText.manuscript(text));
  }
}
