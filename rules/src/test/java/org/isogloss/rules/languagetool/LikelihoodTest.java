package org.isogloss.rules.languagetool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.isogloss.core.document.DocumentBuilder;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.CheckedText;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.text.AnalyzedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LikelihoodTest {

  private static final int BOOK = 60_000;
  private static final int NOTE = 300;

  private static AnalyzedDocument text(int words) {
    return text("bells ".repeat(words));
  }

  private static AnalyzedDocument text(String text) {
    DocumentBuilder builder = new DocumentBuilder(new DocumentId("a.md"), text);
    builder.startBlock();
    builder.add(new Span(0, text.length()));
    builder.endBlock(Zone.BODY, 0);
    return new AnalyzedDocument(builder.build(), List.of());
  }

  private static Hit hit(AnalyzedDocument document, String rule, Confidence confidence) {
    return Hit.at(document.place(new Span(0, 5)), "Ring.").by(rule).with(confidence);
  }

  /** The confidence of a finding of a rule that nobody has judged, among others like it. */
  private static Confidence among(int findings, int words) {
    AnalyzedDocument document = text(words);
    List<Hit> hits =
        Collections.nCopies(findings, hit(document, "NEVER_JUDGED", Confidence.MEDIUM));
    return weighed(document, hits).get(0).confidence();
  }

  private static List<Hit> weighed(AnalyzedDocument document, List<Hit> hits) {
    return Likelihood.weighed(hits, List.of(CheckedText.all(document)), rule -> false);
  }

  @Test
  void aFindingIsDoubtfulInALongTextWithFewOthers() {
    assertThat(among(5, BOOK)).isEqualTo(Confidence.LOW);
    assertThat(among(100, BOOK)).isEqualTo(Confidence.MEDIUM);
  }

  @Test
  void aShortTextIsTakenToBeLikeOthers() {
    assertThat(among(1, NOTE)).isEqualTo(Confidence.MEDIUM);
  }

  @Test
  void theRecordOfTheRuleCounts() {
    AnalyzedDocument document = text(NOTE);
    List<Hit> hits =
        List.of(
            hit(document, "SETUP_VERB", Confidence.MEDIUM),
            hit(document, "EXCEPTION_OF_TO", Confidence.MEDIUM));

    assertThat(weighed(document, hits))
        .extracting(Hit::confidence)
        .containsExactly(Confidence.MEDIUM, Confidence.LOW);
  }

  @Test
  void whatIsCertainDoubtfulOrWantedRemains() {
    AnalyzedDocument document = text(BOOK);
    List<Hit> hits =
        List.of(
            hit(document, "EXCEPTION_OF_TO", Confidence.HIGH),
            hit(document, "SETUP_VERB", Confidence.LOW),
            hit(document, "NEVER_JUDGED", Confidence.MEDIUM));

    assertThat(
            Likelihood.weighed(
                hits, List.of(CheckedText.all(document)), rule -> rule.equals("NEVER_JUDGED")))
        .isEqualTo(hits);
  }

  @Test
  void onlyWhatWasCheckedIsMeasured() {
    AnalyzedDocument document = text(BOOK);
    List<Hit> hits = List.of(hit(document, "NEVER_JUDGED", Confidence.MEDIUM));

    List<Hit> ofPart =
        Likelihood.weighed(hits, List.of(new CheckedText(document, block -> false)), rule -> false);

    assertThat(ofPart).isEqualTo(hits);
  }

  /** A text of so many words, as LanguageTool's findings are counted, some of them pronouns. */
  @ParameterizedTest
  @CsvSource({"she, 250, 10000, LOW", "she, 150, 10000, MEDIUM"})
  void aFindingIsDoubtfulInAStory(String pronoun, int times, int words, Confidence confidence) {
    int others = words - times * (pronoun.length() + 1) / 6;
    AnalyzedDocument document = text((pronoun + " ").repeat(times) + "bells ".repeat(others));
    // As many findings as are usual, or the one that there is.
    List<Hit> hits =
        Collections.nCopies(
            Math.max(1, words / 1000), hit(document, "NEVER_JUDGED", Confidence.MEDIUM));

    assertThat(weighed(document, hits)).extracting(Hit::confidence).containsOnly(confidence);
  }

  @Test
  void aPartOfAStoryIsOneAsWell() {
    AnalyzedDocument document = text("She rang his bell herself. ".repeat(500));
    List<CheckedText> nothing = List.of(new CheckedText(document, block -> false));

    assertThat(
            Likelihood.weighed(
                List.of(hit(document, "NEVER_JUDGED", Confidence.MEDIUM)), nothing, rule -> false))
        .extracting(Hit::confidence)
        .containsExactly(Confidence.LOW);
  }

  @Test
  void aStoryThatIsWrongThroughoutIsReported() {
    AnalyzedDocument document = text("She rang his bell herself. ".repeat(500));
    List<Hit> hits = Collections.nCopies(200, hit(document, "NEVER_JUDGED", Confidence.MEDIUM));

    assertThat(weighed(document, hits)).isEqualTo(hits);
  }

  @Test
  void aRuleHasARecordOrThatOfItsFamily() {
    RuleRecords records = new RuleRecords(List.of("BELL 3 4", "HORN_* 0 2"));

    assertThat(records.of("BELL")).contains(new RuleRecords.Judged(3, 4));
    assertThat(records.of("HORN_FOG")).contains(new RuleRecords.Judged(0, 2));
    assertThat(records.of("LAMP")).isEqualTo(Optional.empty());
    // Half of all six findings were right, and a rule starts with two of them.
    assertThat(records.share("BELL")).isEqualTo((3 + 1.0) / (4 + 2));
    assertThat(records.share("HORN_FOG")).isEqualTo((0 + 1.0) / (2 + 2));
    assertThat(records.share("LAMP")).isEqualTo(0.5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"BELL", "BELL 1", "BELL 2 1", "BELL 0 0", "BELL one two", "BELL 1 2 3"})
  void malformedRecordsAreRejected(String line) {
    assertThatThrownBy(() -> new RuleRecords(List.of("LAMP 1 1", line)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
