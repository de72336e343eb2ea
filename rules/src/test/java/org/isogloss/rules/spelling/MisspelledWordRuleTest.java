package org.isogloss.rules.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isogloss.core.document.DocumentBuilder;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.document.markdown.MarkdownReader;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.ListedWord;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.rules.languagetool.AcceptedWords;
import org.isogloss.rules.languagetool.LanguageToolSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisspelledWordRuleTest {

  private static final MisspelledWordRule RULE =
      new MisspelledWordRule(LanguageToolSettings.DEFAULT);

  private static AnalyzedDocument document(String name, Zone zone, String... paragraphs) {
    DocumentBuilder builder =
        new DocumentBuilder(new DocumentId(name), String.join("\n", paragraphs));
    int at = 0;
    for (String paragraph : paragraphs) {
      builder.startBlock();
      int start = builder.position();
      builder.add(new Span(at, at + paragraph.length()));
      int code = paragraph.indexOf('`');
      if (code >= 0) {
        int end = paragraph.indexOf('`', code + 1) + 1;
        builder.mark(Inline.Kind.CODE, new Span(start + code, start + end));
      }
      builder.endBlock(zone, 0);
      at += paragraph.length() + 1;
    }
    return new AnalyzedDocument(builder.build(), List.of());
  }

  private static AnalyzedManuscript manuscript(String... paragraphs) {
    return new AnalyzedManuscript(List.of(document("a.md", Zone.BODY, paragraphs)));
  }

  private static List<String> reported(AnalyzedManuscript manuscript) {
    return reported(RULE, manuscript);
  }

  private static List<String> reported(MisspelledWordRule rule, AnalyzedManuscript manuscript) {
    return rule.check(manuscript).stream()
        .filter(hit -> hit.confidence() != Confidence.LOW)
        .map(hit -> manuscript.documents().get(0).text(hit.place().span()))
        .toList();
  }

  private static List<String> listed(AnalyzedManuscript manuscript) {
    return RULE.words(manuscript).stream().map(ListedWord::word).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"groweth", "losest", "saidst", "lovest", "runneth"})
  void verbsOfOlderEnglishAreNoMisspellings(String verb) {
    assertThat(reported(manuscript("The keeper " + verb + " old. Thou art old, he said.")))
        .isEmpty();
  }

  @Test
  void olderEndingsAreMisspellingsInATextOfToday() {
    assertThat(reported(manuscript("The growth of the fog is slow. It groweth.", "A growth.")))
        .containsExactly("groweth");
    assertThat(reported(manuscript("The bell of the keeper is big. It groweth in the fog.")))
        .isEmpty();
    assertThat(reported(manuscript("Thou art old, he said. He will recieve a bell.")))
        .containsExactly("recieve");
  }

  private static final String TRADE = "\n\nThe trade is old, and we trade bells.";

  /** Emphasized phrases of a paragraph, between asterisks; “tarde” looks like “trade”. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A *boa tarde* at noon and a *boa noite* at night. | false",
        "A *boa tarde* at noon and a *good bell* at night. | true",
        "A *boa tarde* at noon and a boa noite at night. | true",
      })
  void wordsOfEmphasizedPhrasesMayBeOfAnotherLanguage(String marked, boolean reported)
      throws ReadException {
    AnalyzedManuscript manuscript =
        new AnalyzedManuscript(
            List.of(
                new AnalyzedDocument(
                    new MarkdownReader()
                        .read(
                            new DocumentId("a.md"),
                            (marked + TRADE.repeat(3)).getBytes(StandardCharsets.UTF_8)),
                    List.of())));

    assertThat(reported(manuscript).contains("tarde")).isEqualTo(reported);
  }

  @Test
  void aShortWordWithCapitalsThatRecursIsAName() {
    AnalyzedDocument table =
        document("a.md", Zone.TABLE, "Ent", "Ent bells", "Ent lamps", "A net", "Ent ropes");
    assertThat(reported(new AnalyzedManuscript(List.of(table)))).isEmpty();
    assertThat(reported(manuscript("Teh bell is loud. Teh fog is old. Teh lamp is lit.")))
        .containsExactly("Teh");
  }

  /** “making”, “times” and “particular” are as near and more common. */
  @Test
  void theSuggestionFitsTheWordsBesideAndKeepsTheEnding() {
    assertThat(
            suggested(
                manuscript(
                    "The mailing list is long. Read the maling lists at noon.",
                    "The array items ring. Count the array itmes at noon. It rings three times.",
                    "It is a particular bell. A bell that is particulary loud. It has a particular"
                        + " sound and a particular form, a particular place and a particular"
                        + " keeper.")))
        .containsExactly("mailing", "items", "particularly");
  }

  private static List<String> suggested(AnalyzedManuscript manuscript) {
    return RULE.check(manuscript).stream()
        .filter(hit -> hit.confidence() != Confidence.LOW)
        .flatMap(hit -> hit.suggestions().stream())
        .toList();
  }

  @Test
  void wordsThatAreDrawnOutHaveLowConfidence() {
    String seen = "We see the bell, and we see the lamp, and all keepers see it now.";
    assertThat(reported(manuscript(seen, "Now ring it. Seee... It swings."))).isEmpty();
    assertThat(reported(manuscript("An address is on the bell.", "The addresss of the keeper.")))
        .containsExactly("addresss");
  }

  /** A name rather than a function word: no finger slips from one letter to the other. */
  @Test
  void aFunctionWordWithAStrayLetterInsideIsNotMisspelled() {
    assertThat(
            reported(
                manuscript(
                    "Thanks to liske, it rings the mcore bells at noon. More of them ring.",
                    "More bells and more lamps, more ships and more sails.")))
        .isEmpty();
  }

  /** They read like compounds (un-till, al-thought), or are short. */
  @Test
  void functionWordsWithALetterTooManyOrTooFewAreMisspelled() {
    assertThat(
            reported(
                manuscript(
                    "He waited untill noon, althought it rained, withouth a coat, wich was wet.")))
        .containsExactly("untill", "althought", "withouth", "wich");
    assertThat(reported(manuscript("No ifs and ands."))).isEmpty();
  }

  /** As short as an abbreviation, and one if an acronym or a name in common use is like it. */
  @Test
  void exchangedLettersInTheCommonestWordsAreMisspellings() {
    assertThat(reported(manuscript("He rang teh bell adn slept. Nobody saw hte lamp that dya.")))
        .containsExactly("teh", "adn", "hte", "dya");
    assertThat(reported(manuscript("Ask for an ehr, a btu and a nad, the aws bell."))).isEmpty();
    assertThat(reported(manuscript("An ADN is a sign, adn it is new."))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"²", "2"})
  void aWordThatACitationFollowsDirectlyIsJudged(String number) {
    String text = "It was a definately" + number + " loud bell.";
    DocumentBuilder builder = new DocumentBuilder(new DocumentId("a.md"), text);
    builder.startBlock();
    builder.add(new Span(0, text.length()));
    builder.mark(Inline.Kind.CITATION, new Span(19, 20));
    builder.endBlock(Zone.BODY, 0);

    assertThat(
            reported(
                new AnalyzedManuscript(List.of(new AnalyzedDocument(builder.build(), List.of())))))
        .containsExactly("definately");
  }

  @Test
  void aRareWordThatWordNetHasIsOnlyListed() {
    AnalyzedManuscript manuscript = manuscript("She had the loaves blest after the service.");

    assertThat(reported(manuscript)).isEmpty();
    assertThat(listed(manuscript)).containsExactly("blest");
  }

  @Test
  void aWordThatATableCutsOffIsNoWord() {
    AnalyzedManuscript manuscript =
        new AnalyzedManuscript(
            List.of(
                document("a.md", Zone.TABLE, "The library of the recieve...", "(The recieve…)"),
                document("b.md", Zone.BODY, "They wait to recomend...")));

    assertThat(
            RULE.check(manuscript).stream()
                .map(hit -> manuscript.documents().get(1).text(hit.place().span())))
        .containsExactly("recomend");
    assertThat(listed(manuscript)).isEmpty();
  }

  @Test
  void aWordBeforeAnEllipsisInsideACellIsWhole() {
    AnalyzedManuscript manuscript =
        new AnalyzedManuscript(
            List.of(document("a.md", Zone.TABLE, "They recieve... a bell", "recieve. We")));

    assertThat(reported(manuscript)).containsExactly("recieve");
  }

  @Test
  void aWordIsReportedOnceWithAllItsPlaces() {
    AnalyzedManuscript manuscript =
        new AnalyzedManuscript(
            List.of(
                document("a.md", Zone.BODY, "We recieve a letter."),
                document("b.md", Zone.BODY, "They recieve none.")));

    List<Hit> hits = RULE.check(manuscript);

    assertThat(hits).hasSize(1);
    assertThat(hits.get(0).message())
        .isEqualTo("“recieve” (2 places) is probably misspelled; did you mean “receive”?");
    assertThat(hits.get(0).suggestions()).containsExactly("receive");
    assertThat(hits.get(0).grounds().occurrences())
        .extracting(occurrence -> occurrence.place().document().path())
        .containsExactly("a.md", "b.md");
    assertThat(RULE.words(manuscript)).isEmpty();
  }

  @Test
  void theCapitalAndThePossessiveEndingStay() {
    AnalyzedManuscript manuscript = manuscript("The Portugese’s bell is old.");

    assertThat(RULE.check(manuscript))
        .extracting(hit -> hit.suggestions().get(0))
        .contains("Portuguese");
    assertThat(reported(manuscript)).contains("Portugese");
  }

  @Test
  void whatTheManuscriptEstablishesIsListed() {
    AnalyzedManuscript manuscript =
        manuscript(
            "We recieve a letter with `recieve()` here.",
            "The masterchain is uninitialized.",
            "See config.recieveAll for more.");

    assertThat(RULE.check(manuscript)).isEmpty();
    assertThat(listed(manuscript)).contains("recieve", "masterchain");
  }

  @Test
  void whatEveryPageRepeatsWasWrittenOnce() {
    List<AnalyzedDocument> pages = new ArrayList<>();
    for (String page : List.of("a.md", "b.md", "c.md", "d.md", "e.md", "f.md", "g.md")) {
      pages.add(document(page, Zone.HEADING, "Therapeutic Schedual"));
    }
    pages.add(document("h.md", Zone.BODY, "The schedule is long."));
    assertThat(reported(new AnalyzedManuscript(pages))).containsExactly("Schedual");
  }

  @Test
  void acceptedWordsAreNeitherReportedNorListed() {
    MisspelledWordRule rule =
        new MisspelledWordRule(
            new LanguageToolSettings(
                Optional.empty(),
                List.of(),
                List.of(),
                new AcceptedWords(List.of("recieve", "labour zervice"), List.of("qube.*"))));
    AnalyzedManuscript manuscript = manuscript("We recieve the labour zervice of qubectl.");

    assertThat(rule.check(manuscript)).isEmpty();
    assertThat(rule.words(manuscript)).isEmpty();
  }

  @Test
  void theDeclaredVarietyCounts() {
    String text = "The colour of the harbor is bright, but we recieve none.";
    DocumentBuilder builder = new DocumentBuilder(new DocumentId("a.md"), text);
    builder.startBlock();
    builder.add(new Span(0, text.length()));
    builder.endBlock(Zone.BODY, 0);
    builder.language(LanguageTag.of("en_gb").orElseThrow());
    AnalyzedDocument british = new AnalyzedDocument(builder.build(), List.of());

    assertThat(reported(new AnalyzedManuscript(List.of(british))))
        .containsExactly("harbor", "recieve");
    assertThat(reported(manuscript(text))).containsExactly("recieve");
  }

  @ParameterizedTest
  @EnumSource(names = {"CODE", "QUOTATION", "REFERENCE_ENTRY"})
  void onlyTheAuthorsProseIsRead(Zone zone) {
    AnalyzedManuscript manuscript =
        new AnalyzedManuscript(List.of(document("a.md", zone, "We recieve a letter.")));

    assertThat(RULE.check(manuscript)).isEmpty();
    assertThat(RULE.words(manuscript)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Definately the cat sat.|The dog ran.|Definately it sat.",
        "They said: Definately so. She said: Definately not.",
        "He said, “Definately so.” She said, “Definately not.”",
        "It sat. “Definately,” he said. 'Definately,' she said.",
        "He met Ann. Definately it ran. He met Tom. Definately it sat.",
        "It sat… Definately so! Somebody ran. Definately.",
      })
  void aCapitalThatItsPlaceAsksForEstablishesNoName(String text) {
    assertThat(reported(manuscript(text.split("\\|")))).containsExactly("Definately");
  }

  @ParameterizedTest
  @ValueSource(strings = {"systemd", "mmap", "vitro"})
  void wordsThatNoDictionaryHasMayBeCorrect(String word) {
    assertThat(reported(manuscript("The cat sat and they call it " + word + " now."))).isEmpty();
  }

  @Test
  void whatRecursInTitlesAndIsNeverInLowerCaseIsAName() {
    String title = "Why Gaoding Technology Chose %s Storage";
    String near = "They are goading the bear. ".repeat(15);
    assertThat(reported(manuscript(near, title.formatted("Object"), title.formatted("Local"))))
        .containsExactly("Gaoding");
    assertThat(
            reported(
                manuscript(
                    near,
                    title.formatted("Object"),
                    title.formatted("Local"),
                    title.formatted("Remote"))))
        .isEmpty();
  }

  @Test
  void namesInsideSentencesAreListed() {
    AnalyzedManuscript manuscript =
        manuscript(
            "Wrzeszczun came. We saw Wrzeszczun. Mr. Krzepkowicki saw him.",
            "Dr. Krzepkowicki left. QxcReader runs. QxcReader ends.");

    assertThat(RULE.check(manuscript)).isEmpty();
    assertThat(listed(manuscript))
        .containsExactlyInAnyOrder("Wrzeszczun", "Krzepkowicki", "QxcReader");
  }

  @Test
  void aNameTwoSlipsAwayFromAWordIsListed() {
    AnalyzedManuscript manuscript =
        manuscript(
            "Thanks to:\n\n- Alvaro Beroado\n\n"
                + "They play in the broad room, and they play well.\n".repeat(8));

    assertThat(RULE.check(manuscript)).isEmpty();
    assertThat(listed(manuscript)).contains("Beroado");
  }

  @Test
  void aRareNameNextToAFrequentOneIsReported() {
    String often = "In June Xiaoxiao wrote home. ";

    assertThat(reported(manuscript(often.repeat(6) + "In July Xiaoxia left.")))
        .containsExactly("Xiaoxia");
    assertThat(reported(manuscript(often + "In July Xiaoxia left."))).isEmpty();
  }

  /**
   * par + meters is nothing that anybody says; man + page is, or what the manuscript speaks of, if
   * it does not use a word that is a letter away again and again.
   */
  @Test
  void unusualPartsExcuseNoWordNextToOneOfTheManuscript() {
    String often = "Set the parameters, manage the bells and keep the rope taut. ";

    assertThat(reported(manuscript(often.repeat(6) + "The parmeters are old. Read the manpage.")))
        .containsExactly("parmeters");
    assertThat(reported(manuscript("The parmeters are old. Read the manpage."))).isEmpty();
    assertThat(
            reported(
                manuscript("It is par. Two meters. Set the parameters. The parmeters are old.")))
        .isEmpty();
  }

  /** With other capitals, an ending, another letter at its start or few places, it is another. */
  @ParameterizedTest
  @CsvSource({
    "BellRigner, 8, BellRinger",
    "BellRinnger, 8, BellRinger",
    "BellRiger, 8, BellRinger",
    "BellRigner, 4, ''",
    "BellRingers, 8, ''",
    "BellSinger, 8, ''",
    "BellRingeR, 8, ''",
    "CellRinger, 8, ''"
  })
  void aRareNameWithCapitalsInsideNextToAFrequentOneIsReported(
      String rare, int often, String meant) {
    String frequent = "In June BellRinger runs. ";

    assertThat(suggested(manuscript(frequent.repeat(often) + "In July %s ends.".formatted(rare))))
        .isEqualTo(meant.isEmpty() ? List.of() : List.of(meant));
  }

  /** The word is used again and again; “signalf” and “belfried” would be made from it. */
  @ParameterizedTest
  @CsvSource({"Disabe, true", "Signak, true", "signalf, false", "belfried, false"})
  void aSlipNearTheEndOfAWordOfTheManuscriptIsNoOtherEnding(String word, boolean reported) {
    String often = "They disable the signal at noon, and each signal is for the belfries. ";

    assertThat(reported(manuscript(often.repeat(8) + "%s it at night.".formatted(word))))
        .isEqualTo(reported ? List.of(word) : List.of());
    assertThat(reported(manuscript("%s it at night.".formatted(word)))).isEmpty();
  }

  @Test
  void unknownWordsBesideExcuseNoLongWordNextToAFrequentOne() {
    String often = "The listener hears a bell, and so does a listener on a ship. ";
    String company = "Ask the zhwan lisener vronk at noon.";

    assertThat(reported(manuscript(often.repeat(4) + company))).containsExactly("lisener");
    assertThat(reported(manuscript(company))).isEmpty();
  }

  @Test
  void afterTheNumberOfAHeadingAWordIsRead() {
    assertThat(reported(manuscript("III.Pathologial changes are pathological.")))
        .containsExactly("Pathologial");
  }
}
