package org.isogloss.rules.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.isogloss.core.document.DocumentBuilder;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.rules.languagetool.AcceptedWords;
import org.isogloss.rules.languagetool.LanguageToolSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherVarietyTest {

  private static final String BRITISH =
      "The colour of the harbour and the flavour of labour were an honour to the neighbours.";

  private static List<Hit> check(Optional<String> variety, String text) {
    return check(variety, Optional.empty(), text);
  }

  private static List<Hit> check(Optional<String> variety, Optional<String> declared, String text) {
    DocumentBuilder builder = new DocumentBuilder(new DocumentId("a.md"), text);
    builder.startBlock();
    builder.add(new Span(0, text.length()));
    builder.endBlock(Zone.BODY, 0);
    declared.flatMap(LanguageTag::of).ifPresent(builder::language);
    LanguageToolSettings settings =
        new LanguageToolSettings(variety, List.of(), List.of(), AcceptedWords.NONE);
    return new MisspelledWordRule(settings)
        .check(new AnalyzedManuscript(List.of(new AnalyzedDocument(builder.build(), List.of()))));
  }

  @Test
  void theVarietyOfMostWordsIsThatOfTheManuscript() {
    assertThat(check(Optional.empty(), BRITISH)).isEmpty();
    assertThat(check(Optional.empty(), "The color of the harbor.")).isEmpty();
  }

  @Test
  void theWordsOfAnotherVarietyAreOneFinding() {
    List<Hit> hits = check(Optional.empty(), BRITISH + " The center had a favorite.");
    assertThat(hits).hasSize(1);
    Hit hit = hits.get(0);
    assertThat(hit.subId()).hasValue("OTHER_VARIETY");
    assertThat(hit.message()).contains("en-GB", "6 other places", "“center” (1), “favorite” (1)");
    assertThat(hit.grounds().forms()).extracting(Grounds.Form::text).contains("center", "favorite");
    assertThat(hit.confidence()).isEqualTo(Confidence.LOW);
  }

  /** Whoever mixes -ise and -ize need not be British. */
  @Test
  void verbsInIseCountOnlyBeyondThoseInIze() {
    String ise = "We realise, recognise, organise, criticise and modernise it.";
    String american = " Their behavior is odd.";

    assertThat(check(Optional.empty(), ise + american))
        .singleElement()
        .extracting(Hit::message)
        .asString()
        .contains("“behavior” (1)");
    assertThat(
            check(
                Optional.empty(),
                ise
                    + " They legalize, finalize, stabilize, maximize and"
                    + " minimize it."
                    + american))
        .singleElement()
        .extracting(Hit::message)
        .asString()
        .contains("“realise” (1)");
  }

  @ParameterizedTest
  @CsvSource({
    "The color of the labour., 'en-US, which one other place follows: “labour” (1)'",
    "The color of the labour., One word is not spelled as in en-US",
    "The color of honor in labour at the harbour., Some words are not spelled as in en-US",
    "'We organise it, and realize that.', 'en-US, which is the usual variety: “organise” (1)'",
  })
  void placesAreCountedInTheMessage(String text, String said) {
    assertThat(check(Optional.empty(), text))
        .extracting(Hit::message)
        .singleElement()
        .asString()
        .contains(said);
  }

  @Test
  void theVarietyThatIsChosenCounts() {
    List<Hit> hits = check(Optional.of("en-US"), BRITISH);
    assertThat(hits).singleElement().extracting(Hit::confidence).isEqualTo(Confidence.HIGH);
    assertThat(check(Optional.of("en-GB"), BRITISH)).isEmpty();
  }

  @Test
  void theMessageSaysWhoHasChosen() {
    Optional<String> american = Optional.of("en-US");
    assertThat(check(american, Optional.of("en-GB"), BRITISH))
        .extracting(Hit::message)
        .singleElement()
        .asString()
        .contains("en-US, which is set: ");
    assertThat(check(Optional.empty(), american, BRITISH))
        .extracting(Hit::message)
        .singleElement()
        .asString()
        .contains("en-US, which a document declares: ");
  }

  /** Misspellings on LanguageTool's list of British spellings, and a British suffix in Canada. */
  @ParameterizedTest
  @CsvSource({"en-GB, enroled", "en-GB, licenced", "en-CA, accessorise"})
  void whatIsNoSpellingOfTheVarietyIsReported(String variety, String word) {
    assertThat(check(Optional.of(variety), "They were %s in the harbour.".formatted(word)))
        .extracting(Hit::message)
        .singleElement()
        .asString()
        .contains(word);
  }

  /** The British dictionary lacks the word, and has “drought”. */
  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "en-AU", "en-CA", "en-NZ", "en-ZA"})
  void aSpellingOfTheVarietyIsKnown(String variety) {
    assertThat(check(Optional.of(variety), "He took a draught. Draughts are bad.")).isEmpty();
  }

  @Test
  void capitalsInsideAWordExplainSomething() {
    assertThat(check(Optional.empty(), BRITISH + " We send an ACKnowledgment and paint the COLor."))
        .noneMatch(hit -> hit.subId().equals(Optional.of("OTHER_VARIETY")));
  }

  @Test
  void aWordThatOccursInBothSpellingsIsLeftToTheTerms() {
    assertThat(check(Optional.of("en-US"), "The color and the colour.")).isEmpty();
  }
}
