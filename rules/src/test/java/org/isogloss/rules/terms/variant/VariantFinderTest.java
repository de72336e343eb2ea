package org.isogloss.rules.terms.variant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.isogloss.rules.terms.TermText;
import org.isogloss.rules.terms.index.TermForm;
import org.isogloss.rules.terms.judge.PairModel.Level;
import org.isogloss.rules.terms.variant.JudgedPair.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a text to its concepts, for cases so clear that no model may judge them otherwise. */
class VariantFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They use GitHub here. The keeper of GitHub is old. They sold GitHub. The log is on GitHub. They know GitHub. We use Github here. | GitHub | Github
          We send an e-mail daily. They read the email. An email came. They sold the email. We know the email. It is an email. | email | e-mail
          The log file is full. The logfile is full again. They deleted the log file. Nobody reads the log file. They sold the log file. | log file | logfile
          They set the lamp colour. The lamp color was wrong. We know the lamp colour. They changed the lamp colour. | lamp colour | lamp color
          The café terrace is closed. They opened the cafe terrace. We know the café terrace. They left the café terrace. | café terrace | cafe terrace
          The Centos 7 lamp is old. They use CentOS 7 here. They sold CentOS 7. The keeper of CentOS 7 is old. | CentOS 7 | Centos 7
          """)
  void spellingsOfOneTermAreAConcept(String text, String one, String other) {
    assertThat(concept(TermText.of(text), one, other)).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The first stage took a year. The second stage took two years. The first stage was cheap. The second stage was late. | first stage | second stage
          The inner harbour is shallow. The outer harbour is deep. The inner harbour freezes. The outer harbour is old. | inner harbour | outer harbour
          The keeper who rings sleeps. They asked the WHO. The WHO is old. They know who it was. | who | WHO
          We use TLS 1.2 here. They use TLS 1.3 there. TLS 1.2 is old. TLS 1.3 is new. | TLS 1.2 | TLS 1.3
          The Danish fleet is old. The Norwegian fleet was sold. They saw the Danish fleet. | Danish fleet | Norwegian fleet
          A fog bell is heavy. Two fog bells ring. They sold the fog bells. | fog bell | fog bells
          Fog bells ring. They sold the fog bell. They know the fog bell. | fog bell | Fog bell
          """)
  void differentThingsAreNone(String text, String one, String other) {
    TermText terms = TermText.of(text);

    assertThat(concept(terms, one, other)).isEmpty();
    assertThat(terms.terms().variants().concepts()).as("no concept at all").isEmpty();
  }

  @Test
  void everyPairHasTheVerdictOfItsThresholds() {
    TermText text =
        TermText.of(
            "They use GitHub here. We use Github here. The boat speed is high. The boat velocity is"
                + " low. The growth rate is known. The rate of growth is low. The app is old. They"
                + " sold the app. The application is new. They know the application.");

    assertThat(text.terms().variants().pairs()).hasSameSizeAs(text.proposals());
    for (JudgedPair judged : text.terms().variants().pairs()) {
      FormPair pair = judged.pair();
      double report = VariantFinder.model().threshold(pair.kind(), Level.REPORT);
      double warning = VariantFinder.model().threshold(pair.kind(), Level.WARNING);
      switch (judged.verdict()) {
        case UNLIKELY -> assertThat(pair.probability()).isLessThan(report);
        case POSSIBLE -> assertThat(pair.probability()).isBetween(report, warning);
        case LIKELY -> assertThat(pair.probability()).isGreaterThanOrEqualTo(warning);
        case PART_OF_ANOTHER -> assertThat(pair.probability()).isGreaterThanOrEqualTo(report);
      }
    }
  }

  @Test
  void aPartOfALongerPairIsNotReportedAgain() {
    TermText text =
        TermText.of(
            "They set the lamp colour. The lamp color was wrong. We know the lamp colour. They"
                + " changed the lamp colour.");

    assertThat(text.pair("colour", "color").map(JudgedPair::verdict))
        .hasValueSatisfying(
            verdict -> assertThat(verdict).isIn(Verdict.PART_OF_ANOTHER, Verdict.UNLIKELY));
    assertThat(text.terms().variants().concepts()).hasSize(1);
  }

  @Test
  void aConceptReachesTheLevelOfItsMostLikelyPair() {
    TermText text = TermText.of("They use GitHub here. We use Github here. They sold GitHub.");
    TermConcept concept = concept(text, "GitHub", "Github").orElseThrow();

    assertThat(concept.probability()).isEqualTo(concept.pairs().get(0).probability());
    assertThat(VariantFinder.reaches(concept, Level.REPORT)).isTrue();
  }

  private static Optional<TermConcept> concept(TermText text, String one, String other) {
    return text.terms().variants().concepts().stream()
        .filter(concept -> keys(concept).containsAll(List.of(one, other)))
        .findFirst();
  }

  private static List<String> keys(TermConcept concept) {
    return concept.forms().stream().map(TermForm::key).toList();
  }
}
