package org.isogloss.rules.repeats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.markdown.MarkdownReader;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.segment.Segmenter;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.rules.repeats.engine.RepeatSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The zone of a passage decides whether its repeat is reported and how severe it is, in real files.
 */
class RepeatZonesTest {

  private static final String PASSAGE =
      "The ferrymen of the lower harbour kept 40 boats dry under the old stone arches until the"
          + " spring tide had passed";

  private static final String ABSTRACT = "**Abstract:** " + PASSAGE + ".\n\n## Boats\n\n";
  private static final String BODY = "Every winter was alike. " + PASSAGE + ".\n\n";
  private static final String LATER = PASSAGE + ". Then the work began again.\n\n";
  private static final String QUOTED = "Hale writes: “" + PASSAGE + "” [4]. Few agree.\n\n";
  private static final String QUOTED_AGAIN = "So says Osei: “" + PASSAGE + "” [7].\n\n";

  /** Enough text that passages around it do not count as deliberate parallels. */
  private static final String BETWEEN =
      "Salt was weighed at the gate by two sworn clerks. Whoever came late paid a fine, which went"
          + " to the chapel. Wool lay in the upper store because of the damp. A bell told the"
          + " carters when to leave, and another when to unload. Nobody was allowed to trade on"
          + " feast days, though many did so behind the mill. Disputes came before the warden, who"
          + " heard both sides and wrote his ruling into a thick red book. In dry summers the lake"
          + " sank so far that carts could cross it. Smiths lived near the bridge, tanners below"
          + " it. Of their houses only cellars are left, filled with rubble and broken tiles. What"
          + " the monks ate we know from bills that a bookbinder used as padding.\n\n";

  private final RepeatedPassageRule rule =
      new RepeatedPassageRule(new RepeatAnalysis(RepeatSettings.DEFAULT));

  @Test
  void bodyToBodyIsAWarning() throws ReadException {
    assertThat(severities(BODY + BETWEEN + LATER)).containsExactly(Severity.WARNING);
  }

  @Test
  void abstractToBodyIsInformationAndToTwoPlacesOfTheBodyAWarning() throws ReadException {
    assertThat(severities(ABSTRACT + BETWEEN + BODY)).containsExactly(Severity.INFO);
    assertThat(severities(ABSTRACT + BODY + BETWEEN + LATER)).containsExactly(Severity.WARNING);
  }

  @Test
  void quotationsWithASourceAreInformationUnlessTheTextSaysTheSameTwice() throws ReadException {
    assertThat(severities(QUOTED + BETWEEN + QUOTED_AGAIN)).containsExactly(Severity.INFO);
    assertThat(severities(QUOTED + BETWEEN + BODY)).containsExactly(Severity.INFO);
    assertThat(severities(QUOTED + BODY + BETWEEN + LATER)).containsExactly(Severity.WARNING);
    assertThat(severities(QUOTED.replace(" [4]", "") + BETWEEN + QUOTED_AGAIN.replace(" [7]", "")))
        .containsExactly(Severity.WARNING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## In which %s\n\n",
        "> We read that %s.\n\n",
        "```\n%s\n```\n\n",
        "    %s\n\n",
        "| year | what |\n|---|---|\n| 1890 | %s |\n\n",
        "## References\n\n[1] Hale. On how %s. Harbour Press, 1901.\n\n"
      })
  void whatIsNoRunningTextIsNotCompared(String layout) throws ReadException {
    assertThat(severities(BODY + BETWEEN + layout.formatted(PASSAGE))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"41", "forty-one", "no", "not 40"})
  void anotherNumberOrANegationIsAnErrorInTheAbstractToo(String other) throws ReadException {
    String contradiction = BODY.replace("40", other);
    assertThat(contradiction).isNotEqualTo(BODY);
    assertThat(severities(LATER + BETWEEN + contradiction)).containsExactly(Severity.ERROR);
    assertThat(severities(ABSTRACT + BETWEEN + contradiction)).containsExactly(Severity.ERROR);
  }

  @Test
  void aWordWithARaisedNumberIsTheSameWord() throws ReadException {
    List<Hit> hits = check(BODY + BETWEEN + LATER.replace("boats", "boats<sup>1</sup>"));

    assertThat(hits).hasSize(1);
    assertThat(hits.get(0).grounds().differences())
        .extracting(Grounds.Difference::kind)
        .containsExactly("citation");
  }

  /** The number moves along with its clause, and does not contradict itself. */
  @Test
  void aReorderedSentenceIsOneDifference() throws ReadException {
    String clause = "in the 12 dry months before the great storm of that century";
    String rest = "ferrymen of the lower harbour mended their nets and painted every boat they had";
    List<Hit> hits =
        check(
            "We know that %s %s.\n\n%sWe know that %s %s.\n"
                .formatted(clause, rest, BETWEEN, rest, clause));
    assertThat(hits).hasSize(1);
    assertThat(hits.get(0).grounds().differences())
        .extracting(Grounds.Difference::kind)
        .containsExactly("order");
    assertThat(hits.get(0).severity()).contains(Severity.WARNING);
  }

  private List<Severity> severities(String markdown) throws ReadException {
    return check(markdown).stream().map(hit -> hit.severity().orElseThrow()).toList();
  }

  private List<Hit> check(String markdown) throws ReadException {
    Document document =
        new MarkdownReader()
            .read(new DocumentId("a.md"), markdown.getBytes(StandardCharsets.UTF_8));
    return rule.check(
        new AnalyzedManuscript(
            List.of(new AnalyzedDocument(document, new Segmenter().segment(document)))));
  }
}
