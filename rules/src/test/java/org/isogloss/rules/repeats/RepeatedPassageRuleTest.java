package org.isogloss.rules.repeats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentBuilder;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.segment.Sentence;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.rules.repeats.engine.RepeatSettings;
import org.junit.jupiter.api.Test;

class RepeatedPassageRuleTest {

  private static final String PASSAGE =
      "The farmer's household sold surplus grain at markets along the river before every winter";

  private final RepeatedPassageRule rule =
      new RepeatedPassageRule(new RepeatAnalysis(RepeatSettings.DEFAULT));

  @Test
  void isAWarning() {
    assertThat(rule.info().id()).isEqualTo("repeated-passage");
    assertThat(rule.info().severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void aPassageInTwoDocumentsIsOneHitWithBothPlaces() {
    AnalyzedDocument one =
        document("one.txt", Zone.BODY, "First, " + PASSAGE + ". Then came snow.");
    AnalyzedDocument two = document("two.txt", Zone.FOOTNOTE, PASSAGE + ", as we said.");
    List<Hit> hits = check(one, two);
    assertThat(hits).hasSize(1);
    Hit hit = hits.get(0);
    assertThat(hit.message())
        .isEqualTo(
            "This 14-word passage is repeated verbatim in 2 places; keep one copy unless the"
                + " repetition is intended.");
    assertThat(hit.place()).isEqualTo(one.place(new Span(7, 7 + PASSAGE.length())));
    assertThat(hit.grounds().occurrences())
        .containsExactly(
            new Grounds.Occurrence<>(hit.place(), Optional.<String>empty()),
            new Grounds.Occurrence<>(
                two.place(new Span(0, PASSAGE.length())), Optional.<String>empty()));
  }

  @Test
  void caseApostrophesAndPunctuationDoNotCount() {
    String other = PASSAGE.toUpperCase(Locale.ROOT).replace('\'', '’').replace(" AT ", ", at: ");
    assertThat(check(document("a", Zone.BODY, PASSAGE), document("b", Zone.BODY, other)))
        .hasSize(1);
  }

  @Test
  void aPassageMayCrossSentences() {
    String cut = PASSAGE.replace("grain at", "grain. At");
    assertThat(check(document("a", Zone.BODY, cut), document("b", Zone.BODY, cut))).hasSize(1);
  }

  @Test
  void nothingCrossesBlocks() {
    String half = PASSAGE.substring(0, PASSAGE.indexOf("markets"));
    String rest = PASSAGE.substring(half.length());
    assertThat(check(document("a", Zone.BODY, half, rest), document("b", Zone.BODY, half, rest)))
        .isEmpty();
  }

  @Test
  void skippedInlinesDifferAsAWhole() {
    for (Inline.Kind kind : Inline.Kind.values()) {
      String text = PASSAGE.replace("grain", "grain [x y 12]");
      DocumentBuilder builder = new DocumentBuilder(new DocumentId("b"), text);
      builder.startBlock();
      builder.add(new Span(0, text.length()));
      int start = text.indexOf('[');
      builder.mark(kind, new Span(start, text.indexOf(']') + 1));
      builder.endBlock(Zone.BODY, 0);
      List<Hit> hits = check(document("a", Zone.BODY, PASSAGE), analyzed(builder.build()));
      assertThat(hits).as("%s", kind).hasSize(1);
      assertThat(hits.get(0).grounds().differences())
          .as("%s", kind)
          .extracting(Grounds.Difference::kind)
          .containsExactly(kind == Inline.Kind.CITATION ? "citation" : "wording");
      boolean skipped =
          List.of(Inline.Kind.CITATION, Inline.Kind.CODE, Inline.Kind.MATH, Inline.Kind.URL)
              .contains(kind);
      assertThat(hits.get(0).grounds().differences().get(0).places().get(1).span().start())
          .as("%s", kind)
          .isEqualTo(skipped ? start : start + 1);
    }
  }

  @Test
  void onlyRunningTextIsCompared() {
    for (Zone zone : Zone.values()) {
      boolean compared =
          List.of(Zone.BODY, Zone.ABSTRACT, Zone.LIST_ITEM, Zone.FOOTNOTE, Zone.CAPTION)
              .contains(zone);
      List<Hit> hits = check(document("a", zone, PASSAGE), document("b", zone, PASSAGE));
      assertThat(hits).as("%s", zone).hasSize(compared ? 1 : 0);
    }
  }

  @Test
  void tooFewWordsOrFewContentWordsAreNoPassage() {
    String ten = PASSAGE.substring(0, PASSAGE.indexOf(" river"));
    assertThat(check(document("a", Zone.BODY, ten, ten))).isEmpty();
    String empty = "it is not only that they have been in the same house as we were";
    assertThat(check(document("a", Zone.BODY, empty, empty))).isEmpty();
  }

  /**
   * Two thirds of the words are equal; the others are synonyms in one case, and unrelated words in
   * the other.
   */
  @Test
  void aSentenceSaidAnewWithSynonymsIsARepeat() {
    AnalyzedDocument before =
        document(
            "a",
            Zone.BODY,
            "In that epoch the apothecaries of the port devised inexpensive walls of shrubs to"
                + " enclose the lagoon and marked each triumph over the sea with a holiday for the"
                + " old dignitaries.");
    AnalyzedDocument synonyms =
        document(
            "b",
            Zone.BODY,
            "In that era the pharmacists of the port invented cheap walls of bushes to enfold the"
                + " laguna and marked each victory over the sea with a vacation for the old VIPs.");
    AnalyzedDocument otherThings =
        document(
            "b",
            Zone.BODY,
            "In that decade the masons of the port ordered heavy walls of granite to shelter the"
                + " ships and marked each advance over the sea with a parade for the old sailors.");
    assertThat(check(before, synonyms)).hasSize(1);
    assertThat(check(before, otherThings)).isEmpty();
  }

  private static final List<String> LEASE =
      List.of(
          "Whoever rents a stall in the hall pays for each quarter before its first market day"
              + " and keeps the receipt until the season is over.",
          "A tenant may not lend the stall to anyone, or store goods in the passage behind it,"
              + " unless the warden of the hall has agreed in writing.",
          "If a tenant is ill for more than two weeks, the warden may let the stall to a traveling"
              + " merchant and refunds what was paid for that time.");

  @Test
  void filesThatWereCopiedAreOneFindingThatStandsForAllTheirPassages() {
    List<Hit> hits =
        check(
            document("a", Zone.BODY, LEASE.toArray(String[]::new)),
            document(
                "b", Zone.BODY, LEASE.get(0), "Closed on Mondays.", LEASE.get(1), LEASE.get(2)));

    assertThat(hits)
        .extracting(Hit::confidence)
        .containsExactly(Confidence.MEDIUM, Confidence.LOW, Confidence.LOW);
    assertThat(hits.get(0).message())
        .isEqualTo(
            "This 25-word passage is repeated verbatim in 2 places, as are 2 others in the same"
                + " files; keep one copy unless the repetition is intended.");
    assertThat(hits.get(0).grounds().evidence())
        .filteredOn(evidence -> evidence.kind().equals("copied"))
        .singleElement()
        .satisfies(
            evidence ->
                assertThat(evidence.places())
                    .containsExactly(hits.get(1).place(), hits.get(2).place()));
  }

  @Test
  void aPassageThatWasMovedDoesNotHideTheCopiedFile() {
    String moved =
        "The warden keeps a list of all stalls, which hangs beside the gate and is written anew at"
            + " the beginning of every spring and autumn.";
    AnalyzedDocument file =
        document("a", Zone.BODY, moved, "Rules.", LEASE.get(0), LEASE.get(1), LEASE.get(2));
    AnalyzedDocument copy =
        document("b", Zone.BODY, LEASE.get(0), LEASE.get(1), LEASE.get(2), "Gate.", moved);

    assertThat(check(file, copy))
        .filteredOn(hit -> hit.confidence() == Confidence.MEDIUM)
        .extracting(hit -> hit.message().contains("as are 2 others in the same files"))
        .containsExactly(false, true);
  }

  @Test
  void twoPassagesOrAnotherOrderAreNoCopiedFile() {
    AnalyzedDocument file = document("a", Zone.BODY, LEASE.toArray(String[]::new));

    assertThat(check(file, document("b", Zone.BODY, LEASE.get(0), "Closed.", LEASE.get(2))))
        .extracting(Hit::confidence)
        .containsExactly(Confidence.MEDIUM, Confidence.MEDIUM);
    assertThat(check(file, document("b", Zone.BODY, LEASE.get(2), LEASE.get(1), LEASE.get(0))))
        .extracting(Hit::confidence)
        .containsExactly(Confidence.MEDIUM, Confidence.MEDIUM, Confidence.MEDIUM);
  }

  private List<Hit> check(AnalyzedDocument... documents) {
    return rule.check(new AnalyzedManuscript(List.of(documents)));
  }

  private static AnalyzedDocument document(String id, Zone zone, String... paragraphs) {
    String source = String.join("\n", paragraphs);
    DocumentBuilder builder = new DocumentBuilder(new DocumentId(id), source);
    int start = 0;
    for (String paragraph : paragraphs) {
      builder.startBlock();
      builder.add(new Span(start, start + paragraph.length()));
      builder.endBlock(zone, 0);
      start += paragraph.length() + 1;
    }
    return analyzed(builder.build());
  }

  /** One sentence for each block, without tokens: the rule finds its words by itself. */
  private static AnalyzedDocument analyzed(Document document) {
    List<Sentence> sentences =
        document.blocks().stream()
            .map((Block block) -> new Sentence(block, block.span(), List.of()))
            .toList();
    return new AnalyzedDocument(document, sentences);
  }
}
