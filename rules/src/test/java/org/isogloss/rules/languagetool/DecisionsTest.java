package org.isogloss.rules.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentBuilder;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.Applicability;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.segment.Sentence;
import org.isogloss.core.text.AnalyzedDocument;
import org.junit.jupiter.api.Test;

class DecisionsTest {

  private static AnalyzedDocument document(String text, Span... sentences) {
    DocumentBuilder builder = new DocumentBuilder(new DocumentId("a.md"), text);
    builder.startBlock();
    builder.add(new Span(0, text.length()));
    builder.endBlock(Zone.BODY, 0);
    Document document = builder.build();
    Block block = document.blocks().get(0);
    return new AnalyzedDocument(
        document,
        Stream.of(sentences).map(span -> new Sentence(block, span, List.of(span))).toList());
  }

  private static Hit hit(AnalyzedDocument document, int start, String text, String suggestion) {
    return Hit.at(document.place(new Span(start, start + text.length())), "Spell it so.")
        .suggesting(List.of(suggestion), Applicability.UNSAFE)
        .by("SPELL");
  }

  @Test
  void theSameWordsWithTheSameSuggestionAreOneHitWithAllPlaces() {
    AnalyzedDocument document = document("Foghorn, fog bell, foghorn");

    List<Hit> hits =
        Decisions.joined(
            List.of(
                hit(document, 0, "Foghorn", "fog horn"),
                hit(document, 9, "fog bell", "fogbell"),
                hit(document, 19, "foghorn", "fog horn")),
            List.of(document));

    assertThat(hits).hasSize(2);
    Hit joined = hits.get(0);
    assertThat(joined.message()).isEqualTo("Spell it so. (2 places)");
    assertThat(joined.grounds().forms()).containsExactly(new Grounds.Form("Foghorn", 2));
    assertThat(joined.grounds().occurrences())
        .extracting(one -> one.place().span().start())
        .containsExactly(0, 19);
    assertThat(joined.fix().orElseThrow().edits()).hasSize(1);
    assertThat(hits.get(1).message()).isEqualTo("Spell it so.");
    assertThat(hits.get(1).grounds().occurrences()).isEmpty();
  }

  @Test
  void otherSuggestionsAndOtherRulesAreOtherDecisions() {
    AnalyzedDocument document = document("foghorn foghorn foghorn");

    List<Hit> hits =
        List.of(
            hit(document, 0, "foghorn", "fog horn"),
            hit(document, 8, "foghorn", "fog-horn"),
            hit(document, 16, "foghorn", "fog horn").by("OTHER"));

    assertThat(Decisions.joined(hits, List.of(document))).isEqualTo(hits);
  }

  @Test
  void functionWordsAndClausesAreCorrectedAtEachPlace() {
    String clause = "the keepers of the bell towers rings it at dusk";
    AnalyzedDocument document = document("a an , " + clause + " a an , " + clause);
    int second = clause.length() + 8;

    List<Hit> hits =
        List.of(
            hit(document, 0, "a", "an"),
            hit(document, 5, ",", ""),
            hit(document, 7, clause, "x"),
            hit(document, second, "a", "an"),
            hit(document, second + 5, ",", ""),
            hit(document, second + 7, clause, "x"));

    assertThat(Decisions.joined(hits, List.of(document))).isEqualTo(hits);
  }

  @Test
  void inARepeatedSentenceTheyAreOneDecision() {
    String sentence = "Ring a bell at a oak.";
    AnalyzedDocument document =
        document(
            sentence + " Ring a oak.\n" + sentence,
            new Span(0, 21),
            new Span(22, 33),
            new Span(34, 55));

    List<Hit> hits =
        Decisions.joined(
            List.of(
                hit(document, 5, "a", "an"),
                hit(document, 15, "a", "an"),
                hit(document, 27, "a", "an"),
                hit(document, 49, "a", "an")),
            List.of(document));

    assertThat(hits).extracting(hit -> hit.place().span().start()).containsExactly(5, 15, 27);
    assertThat(hits.get(1).grounds().occurrences())
        .extracting(one -> one.place().span().start())
        .containsExactly(15, 49);
  }

  @Test
  void theSameWordsWithoutSuggestionsAreOneHit() {
    AnalyzedDocument document = document("foghorn foghorn");

    List<Hit> hits =
        Decisions.joined(
            List.of(
                Hit.at(document.place(new Span(0, 7)), "Odd.").by("ODD"),
                Hit.at(document.place(new Span(8, 15)), "Odd.").by("ODD")),
            List.of(document));

    assertThat(hits).extracting(Hit::message).containsExactly("Odd. (2 places)");
    assertThat(hits.get(0).suggestions()).isEmpty();
  }
}
