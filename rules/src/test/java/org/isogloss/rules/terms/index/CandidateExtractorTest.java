package org.isogloss.rules.terms.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.isogloss.core.document.Zone;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.rules.terms.TermText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidateExtractorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Modifiers and nouns, and every part that ends in a noun
          The old lighthouse keeper mended the brass lamp. | lighthouse, old lighthouse, keeper, lighthouse keeper, old lighthouse keeper, brass, lamp, brass lamp
          # Prepositions inside a term; a determiner ends it
          The bay of lost ships is deep. | bay, bay of lost ship, ship, lost ship
          The depth of the harbour is known. | depth, harbour
          The lamp in spring is dark. | lamp, spring
          # Words that count or refer begin no term, and words of measure head none
          A number of boats left the same harbour. | number, boat, harbour
          # Possessives join; what stands before the ending is a part
          The town's fog bell is old. | town, fog, town's fog, bell, fog bell, town's fog bell
          # A quotation mark is no possessive ending
          The lamp's light is 'red' or 'green'. | lamp, light, lamp's light
          # After a number as well, but not in a decade
          We like the 1990's. | 1990's
          They mend lamp-1's lens. | lamp-1, lens, lamp-1's lens
          We mend Lamp 2's lens. | Lamp, 2, Lamp 2, lens, 2's lens, Lamp 2's lens
          # Conjunctions part
          The harbour and the pier are old. | harbour, pier
          # Compounds are one word
          She reads the user-defined table. | table, user-defined table
          # Names with a small word inside are one; their parts are seen as well
          We cross the Bay of Lost Ships by night. | bay, Bay of Lost Ship, Lost Ship, night
          # What is beside another capital is only a part of a name; an abbreviation is a term
          They wrote to the Sea Ferry Company. | Sea Ferry Company
          They read the Sea Ferry URL. | Sea Ferry, Sea Ferry URL, URL
          # Capitals alone are no spelling of their own
          The ROTATING LAMP is new. | ROTATING, LAMP, rotating lamp
          # Participles modify, verbs do not
          Training data of the growing town were lost. | data, training data, town, growing town
          # Neither contractions nor the formats of dates are terms
          The bell ain't old, and the lamp isn't here. | bell, lamp
          The date is YYYY-MM-DD or YYYYMMDD here. | date
          # Nor is a word that is spelled out
          She spelled the word b-e-l-l aloud. | word
          # The name of a function
          We ring the lamp with bell() here. | lamp
          # What stands for a value
          We like the lamp of &lt;fog-bell-name&gt; here. | lamp
          # The text of a link that is an address
          We rang the bell in [ring-the-fog-bell](#ring-the-fog-bell). | bell
          # Paths, domains and keys are no words
          The lamp reads /harbour/bell files and lampkeeper.harbour.io/name labels. | lamp, file, label
          The lamp reads harbour/fog_bell.c files, C:\\harbour\\bell labels and bell-$(date) nets. | lamp, file, label, net
          # Nor is what cites code
          We start the lamp by xqbell-ctl, and `xqbell-ctl` is new. | lamp
          # Nor are numbers and ranges in programs
          The bell has a-z and A-Z, 0-9, or 0x0A. | bell
          # Neither are parts of a name with dots, nor words that a slash ends
          The bell.Rope and 9 boats/2 nets are old. | net
          # Code, mathematics and links are no words
          The bell `fog lamp` is $x$ old. | bell
          """)
  void aSentenceHasItsCandidates(String sentence, String expected) {
    assertThat(TermText.of(sentence).keys())
        .containsExactlyInAnyOrderElementsOf(Arrays.asList(expected.split(", ", -1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Singular and plural are one form; a hyphen, capitals and another order are others
          A fog bell is old. Two fog bells are new. | fog bell | 2 | fog bell
          We saw a Fog Bell. We saw a fog bell. | Fog Bell | 1 | Fog Bell
          We saw a fog-bell. We saw a fog bell. | fog-bell | 1 | fog-bell
          # The text is the usual wording
          Two fog bells are new. They sold fog bells. A fog bell is old. | fog bell | 3 | fog bells
          # An abbreviation keeps its S
          The OHS is old. | OHS | 1 | OHS
          """)
  void aFormCollectsItsPlaces(String text, String key, int count, String wording) {
    TermForm form = TermText.of(text).form(key);

    assertThat(form.count()).isEqualTo(count);
    assertThat(form.text()).isEqualTo(wording);
  }

  @Test
  void aHeadingThatIsAKeyHasNoTerms() {
    assertThat(keys("# Bells\n\n## fog-mode\n\nThe lamp.")).containsExactly("lamp");
  }

  @Test
  void howAManuscriptSetsLabelsHoldsForAllItsDocuments() {
    String labels = "Click **A**, click **B**, then click **C**.";
    String text = "They sold the fog bell. It has a **Fog Bell**.";

    assertThat(keys(text)).contains("Fog Bell");
    assertThat(keys(labels, text)).contains("fog bell").doesNotContain("Fog Bell");
  }

  private static List<String> keys(String... documents) {
    return CandidateExtractor.extract(
            new AnalyzedManuscript(
                Arrays.stream(documents)
                    .flatMap(text -> TermText.manuscript(text).documents().stream())
                    .toList()))
        .forms()
        .stream()
        .map(TermForm::key)
        .toList();
  }

  @Test
  void aSignatureKnowsNoOrder() {
    TermText text = TermText.of("The growth rate is high. The rate of growth is low.");

    assertThat(text.form("growth rate").signature())
        .isEqualTo(text.form("rate of growth").signature())
        .isEqualTo(new Signature("rate", List.of("growth")));
    assertThat(text.form("growth rate").sequence()).containsExactly("growth", "rate");
    assertThat(text.form("rate of growth").sequence()).containsExactly("rate", "growth");
  }

  @Test
  void aPlaceKnowsWhatIsAroundIt() {
    TermText text =
        TermText.of(
            "# Old lamps\n\n"
                + "The strategy of signal control is old. They mean “signal control” by it.");
    List<Mention> mentions = text.form("signal control").mentions();

    assertThat(mentions).hasSize(2);
    assertThat(mentions.get(0).context().governor()).isEqualTo("strategy");
    assertThat(mentions.get(0).zone()).isEqualTo(Zone.BODY);
    assertThat(mentions.get(0).quoted()).isFalse();
    assertThat(mentions.get(1).quoted()).isTrue();
    assertThat(mentions.get(1).sentence()).isGreaterThan(mentions.get(0).sentence());
    assertThat(text.form("lamp").mentions().get(0).before()).isEqualTo("old");
    assertThat(text.form("signal control").isIndependent()).isTrue();
  }

  /** Where a capital is due to its position, a place counts for the form in lower case. */
  @ParameterizedTest
  @CsvSource({
    "Rooms: Paper mills are built here., 2",
    "The rooms - Paper mills are built here., 2",
    "The rooms -- Paper mills are built here., 2",
    "[rooms] Paper mills are built here., 2",
    "[rooms] We keep [some] Paper mills here., 1",
    "The anti-Paper mills are built here., 1",
    "We keep Paper mills here., 1",
  })
  void aCapitalMayBeDueToItsPosition(String text, int count) {
    assertThat(TermText.of(text + " A paper mill is old.").form("paper mill").count())
        .isEqualTo(count);
  }

  @Test
  void capitalsOfACaptionMayBeThoseOfATitle() {
    String text = "The PVC mill is old. We like the PVC mill.\n\n![PVC Mill](mill.png)";

    assertThat(TermText.of(text).form("PVC mill").count()).isEqualTo(3);
    assertThat(TermText.of(text.replace("![PVC Mill]", "![Our old PVC Mill]")).keys())
        .contains("PVC Mill");
  }

  @Test
  void aWordOfAnyLengthIsReadOnce() {
    String word = "x".repeat(70_000);
    String text = "The word " + word + " is here. The word " + word + " is there.";

    assertThat(assertTimeout(Duration.ofSeconds(20), () -> TermText.of(text).keys()))
        .anyMatch(key -> key.contains(word));
  }
}
