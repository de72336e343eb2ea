package org.isogloss.rules.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.isogloss.core.document.DocumentBuilder;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.text.AnalyzedDocument;
import org.junit.jupiter.api.Test;

class LanguageToolRuleTest {

  private static final LanguageToolRule RULE = new LanguageToolRule();

  private record Part(Zone zone, String text, Inline.Kind kind, String marked) {}

  private static Part part(Zone zone, String text) {
    return new Part(zone, text, null, "");
  }

  private static AnalyzedDocument document(Part... parts) {
    StringBuilder source = new StringBuilder();
    for (Part part : parts) {
      source.append(part.text()).append('\n');
    }
    DocumentBuilder builder = new DocumentBuilder(new DocumentId("a.md"), source.toString());
    int at = 0;
    for (Part part : parts) {
      builder.startBlock();
      int start = builder.position();
      builder.add(new Span(at, at + part.text().length()));
      if (part.kind() != null) {
        int from = start + part.text().indexOf(part.marked());
        builder.mark(part.kind(), new Span(from, from + part.marked().length()));
      }
      builder.endBlock(part.zone(), 0);
      at += part.text().length() + 1;
    }
    return new AnalyzedDocument(builder.build(), List.of());
  }

  private static List<String> found(AnalyzedDocument document) {
    return RULE.check(document).stream().map(hit -> document.text(hit.place().span())).toList();
  }

  @Test
  void reportsAFaultAtItsPlaceInALaterBlock() {
    AnalyzedDocument document =
        document(
            part(Zone.BODY, "The first paragraph is fine."),
            part(Zone.BODY, "They live in an small hut."));

    List<Hit> hits = RULE.check(document);

    assertThat(hits).hasSize(1);
    Hit hit = hits.get(0);
    assertThat(document.text(hit.place().span())).isEqualTo("an");
    assertThat(hit.suggestions()).containsExactly("a");
    assertThat(hit.subId()).isEqualTo(Optional.of("EN_A_VS_AN"));
    assertThat(hit.severity()).isEqualTo(Optional.of(Severity.WARNING));
    assertThat(hit.message()).doesNotContain("<suggestion>", "\n");
  }

  @Test
  void readsProseZonesAlone() {
    assertThat(
            found(document(part(Zone.CODE, "an small hut"), part(Zone.QUOTATION, "an small hut"))))
        .isEmpty();
  }

  @Test
  void saysNothingOfMaskedStretches() {
    assertThat(
            found(
                document(
                    new Part(
                        Zone.BODY, "It is a fooBarr qux here.", Inline.Kind.CODE, "fooBarr qux"),
                    new Part(Zone.BODY, "We saw it before [3].", Inline.Kind.CITATION, "[3]"),
                    new Part(Zone.BODY, "The word 主体 is old.", Inline.Kind.FOREIGN_SCRIPT, "主体"))))
        .isEmpty();
  }

  @Test
  void saysNothingWhereWhatItSuggestsStands() {
    assertThat(
            found(document(part(Zone.BODY, "It is the most critical semantics of the old bell."))))
        .isEmpty();
  }

  @Test
  void judgesNothingThatIsMarkedAsAnotherLanguage() {
    assertThat(
            found(
                document(
                    new Part(
                        Zone.BODY,
                        "He called it Nebelglockenturm, an small tower.",
                        Inline.Kind.FOREIGN_LANGUAGE,
                        "Nebelglockenturm"),
                    new Part(
                        Zone.BODY,
                        "Der Nebel ist sehr dicht.",
                        Inline.Kind.FOREIGN_LANGUAGE,
                        "Der Nebel ist sehr dicht."))))
        .containsExactly("an");
  }

  @Test
  void placesStayExactBehindAMaskedStretch() {
    AnalyzedDocument document =
        document(
            new Part(
                Zone.BODY,
                "We call renderAllPages() in an small hut.",
                Inline.Kind.CODE,
                "renderAllPages()"));

    assertThat(found(document)).containsExactly("an");
    assertThat(RULE.check(document).get(0).place().span().start()).isEqualTo(28);
  }

  @Test
  void asksNoCapitalOfABlockThatStartsWithoutOne() {
    assertThat(found(document(part(Zone.LIST_ITEM, "the name of the house.")))).isEmpty();
  }

  @Test
  void judgesNoArticleBeforeWhatItCannotRead() {
    assertThat(
            found(
                document(new Part(Zone.BODY, "We keep a $n$ for later.", Inline.Kind.MATH, "$n$"))))
        .isEmpty();
  }

  @Test
  void judgesGrammarInHeadingsButNotTheirEnd() {
    assertThat(found(document(part(Zone.HEADING, "Life in an small hut")))).containsExactly("an");
  }
}
