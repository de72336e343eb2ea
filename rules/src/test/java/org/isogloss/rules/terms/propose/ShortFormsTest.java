package org.isogloss.rules.terms.propose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isogloss.rules.terms.TermText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortFormsTest {

  @ParameterizedTest
  @CsvSource({
    // A word without its last letters
    "app, application, true",
    "spec, specification, true",
    "param, parameter, true",
    "info, information, true",
    // Fewer than three letters less, or shorter than three letters
    "bell, belle, false",
    "ap, application, false",
    // A word joined by a mark
    "bell, bell/lamp, false",
    // Another word
    "app, document, false",
    // A joined name and its words
    "TideRec, tide recorder, true",
    "TIDESpec, tide specification, true",
    "BellTowKeep, bell tower keeper, true",
    // Other words, more words, and whole words, which have the same letters
    "TideRec, tide table, false",
    "TideRec, tide recorder lamp, false",
    "TideBell, tide bell, false",
  })
  void aShortFormIsPairedWithItsLongOne(String shorter, String longer, boolean expected) {
    String text = "The %1$s is old. They sold the %1$s. The %2$s is new. We like the %2$s.";
    TermText terms = TermText.of(text.formatted(shorter, longer));
    assertThat(terms.reasons(shorter, longer).contains("short-form")).isEqualTo(expected);
  }

  @Test
  void aSingleWordThatIsUsedOnceIsNoShortForm() {
    String text = "The app is old. They sold the application. The application is new.";
    assertThat(TermText.of(text).reasons("app", "application")).doesNotContain("short-form");
  }

  @Test
  void ofManyLongerWordsTheMostFrequentAreCompared() {
    List<String> longer =
        List.of("portrait", "portfolio", "portcullis", "portmanteau", "porthole", "portage");
    StringBuilder text = new StringBuilder("The port is old. They sold the port. ");
    longer.forEach(word -> text.append("The %s is new. We like the %1$s. ".formatted(word)));
    text.append("A porthole is small. A portage is long.");
    TermText terms = TermText.of(text.toString());

    List<String> paired =
        longer.stream().filter(w -> terms.reasons("port", w).contains("short-form")).toList();

    assertThat(paired).hasSize(5).contains("porthole", "portage");
  }

  @Test
  void theTwoWordsAreQuoted() {
    String text =
        "The app is old. They sold the app. The application is new. It is an application.";
    Proposal pair =
        TermText.of(text).proposals().stream()
            .filter(proposal -> proposal.has(EvidenceKind.SHORT_FORM))
            .findFirst()
            .orElseThrow();

    assertThat(pair.evidence())
        .extracting(Evidence::note)
        .contains("one of “app” and “application” may be short for the other");
  }
}
