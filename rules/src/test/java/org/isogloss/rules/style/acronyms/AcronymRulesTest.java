package org.isogloss.rules.style.acronyms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.markdown.MarkdownReader;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.lint.Linter;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.OptionValues;
import org.isogloss.core.rule.Rule;
import org.isogloss.rules.languagetool.AcceptedWords;
import org.isogloss.rules.style.StyleAnalysis;
import org.junit.jupiter.api.Test;

class AcronymRulesTest {

  private static final String DEFINES =
      "The harbour signal office (HSO) lit the lamps. Ships trusted the HSO.";
  private static final String USES = "The HSO was small. The HSO was old. The HSO was loved.";

  @Test
  void aDefinitionInAnEarlierFileCounts() throws Exception {
    assertThat(found("acronym-undefined", OptionValues.NONE, AcceptedWords.NONE, DEFINES, USES))
        .isEmpty();
  }

  @Test
  void byChapterEachFileMustDefineAnAcronym() throws Exception {
    OptionValues byChapter = OptionValues.NONE.with(AcronymRules.PER, "chapter");

    assertThat(found("acronym-undefined", byChapter, AcceptedWords.NONE, DEFINES, USES))
        .containsExactly("2.md: HSO");
    assertThat(found("acronym-undefined", byChapter, AcceptedWords.NONE, USES, USES))
        .containsExactly("1.md: HSO", "2.md: HSO");
    assertThat(found("acronym-undefined", OptionValues.NONE, AcceptedWords.NONE, USES, USES))
        .containsExactly("1.md: HSO");
  }

  @Test
  void acceptedWordsNeedNoDefinition() throws Exception {
    AcceptedWords accepted = new AcceptedWords(List.of("HSO"), List.of());

    assertThat(found("acronym-undefined", OptionValues.NONE, accepted, USES)).isEmpty();
    assertThat(found("acronym-undefined", OptionValues.NONE, AcceptedWords.NONE, USES))
        .containsExactly("1.md: HSO");
  }

  @Test
  void aLongFormFarFromTheAcronymDoesNotDefineIt() throws Exception {
    String far = "The Harbour Signal Office lit the lamps.\n\n" + USES;

    assertThat(found("acronym-undefined", OptionValues.NONE, AcceptedWords.NONE, far))
        .containsExactly("1.md: HSO");
  }

  @Test
  void eachFileMayDefineAnAcronymAgain() throws Exception {
    assertThat(found("acronym-redefined", OptionValues.NONE, AcceptedWords.NONE, DEFINES, DEFINES))
        .isEmpty();
    assertThat(
            found(
                "acronym-redefined",
                OptionValues.NONE,
                AcceptedWords.NONE,
                DEFINES + "\n\n" + DEFINES))
        .containsExactly("1.md: HSO");
  }

  @Test
  void eachDefinitionThatIsRepeatedIsAnErrorInItsOwnRight() throws Exception {
    String two = DEFINES + " The low bell tower (LBT) is old. The LBT rings.";
    Rule rule = rule("acronym-redefined", OptionValues.NONE, AcceptedWords.NONE);

    List<Finding> findings =
        new Linter(List.of(rule), 1)
            .lint(List.of(documents(two + "\n\n" + two)), List.of())
            .findings();

    assertThat(findings).singleElement().matches(Finding::isOneDecision);
    assertThat(findings.get(0).forms())
        .containsExactly(new Grounds.Form("HSO", 1), new Grounds.Form("LBT", 1));
  }

  @Test
  void aDefinitionManyPagesLaterIsAReminder() throws Exception {
    String pages = "\n\nThe sea was calm, and all were at home.".repeat(500) + "\n\n";

    assertThat(
            found(
                "acronym-redefined",
                OptionValues.NONE,
                AcceptedWords.NONE,
                DEFINES + pages + DEFINES))
        .isEmpty();
  }

  @Test
  void anAcronymIsNotLateIfAnEarlierFileDefinesIt() throws Exception {
    String late = USES + " Ships came from afar. " + DEFINES;

    assertThat(found("acronym-late", OptionValues.NONE, AcceptedWords.NONE, DEFINES, late))
        .isEmpty();
    assertThat(found("acronym-late", OptionValues.NONE, AcceptedWords.NONE, late))
        .containsExactly("1.md: HSO");
  }

  @Test
  void twoMeaningsAreFoundAcrossFiles() throws Exception {
    assertThat(
            found(
                "acronym-two-meanings",
                OptionValues.NONE,
                AcceptedWords.NONE,
                DEFINES,
                "The harbour safety order (HSO) is old."))
        .containsExactly("2.md: harbour safety order");
  }

  @Test
  void manyAcronymsAreCountedInTheMessage() throws Exception {
    StringBuilder text = new StringBuilder();
    for (String form : List.of("BQC", "CQD", "DQF", "FQG", "GQH", "HQJ", "JQK", "KQL")) {
      text.append("The %1$s is new. The %1$s is old. The %1$s is lost. ".formatted(form));
    }

    assertThat(messages("acronym-undefined", text.toString()))
        .containsExactly(
            "“BQC” (3 times), “CQD” (3 times), “DQF” (3 times), “FQG” (3 times), “GQH” (3 times)"
                + " and 3 other acronyms are used but never defined; write each out where it is"
                + " first used.");
  }

  @Test
  void oneUseIsCalledOnce() throws Exception {
    OptionValues single = OptionValues.NONE.with(AcronymRules.LEAST_USES, 1);
    Rule rule = rule("acronym-undefined", single, AcceptedWords.NONE);
    assertThat(
            new Linter(List.of(rule), 1)
                .lint(List.of(documents("The QRX of the keeper is old.")), List.of())
                .findings())
        .singleElement()
        .extracting(Finding::message)
        .isEqualTo("“QRX” is used once but never defined; write it out there.");
  }

  private static List<String> found(
      String id, OptionValues options, AcceptedWords accepted, String... files) throws Exception {
    Rule rule = rule(id, options, accepted);
    return new Linter(List.of(rule), 1)
        .lint(List.of(documents(files)), List.of()).findings().stream()
            .map(finding -> finding.location().document() + ": " + finding.place().text())
            .toList();
  }

  private static List<String> messages(String id, String file) throws Exception {
    Rule rule = rule(id, OptionValues.NONE, AcceptedWords.NONE);
    return new Linter(List.of(rule), 1)
        .lint(List.of(documents(file)), List.of()).findings().stream()
            .map(finding -> finding.message())
            .toList();
  }

  private static Rule rule(String id, OptionValues options, AcceptedWords accepted) {
    return AcronymRules.with(options, accepted, new StyleAnalysis()).stream()
        .filter(rule -> rule.info().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<Document> documents(String... files) throws Exception {
    List<Document> documents = new ArrayList<>();
    for (String text : files) {
      DocumentId id = new DocumentId("%d.md".formatted(documents.size() + 1));
      documents.add(new MarkdownReader().read(id, text.getBytes(StandardCharsets.UTF_8)));
    }
    return documents;
  }
}
