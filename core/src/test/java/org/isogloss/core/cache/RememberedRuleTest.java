package org.isogloss.core.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isogloss.core.document.BibliographyFile;
import org.isogloss.core.document.DocumentBuilder;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.Applicability;
import org.isogloss.core.rule.Fix;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.ManuscriptRule;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;
import org.junit.jupiter.api.Test;

class RememberedRuleTest {

  /** Finds one full and one minimal hit in the last document, and counts its calls. */
  private static final class Counting implements ManuscriptRule {

    private int asked;

    @Override
    public RuleInfo info() {
      return new RuleInfo("test-rule", "Test", Severity.INFO, "For the test.");
    }

    @Override
    public List<Hit> check(AnalyzedManuscript manuscript) {
      asked++;
      List<AnalyzedDocument> documents = manuscript.documents();
      Place first = documents.get(0).place(new Span(0, 3));
      Place last = documents.get(documents.size() - 1).place(new Span(4, 7));
      Hit full =
          Hit.at(last, "“Fünf” 主体\nand more")
              .suggesting(List.of("", "one"), Applicability.SAFE)
              .with(
                  Optional.of(
                      Fix.replacing(last, "one", Applicability.SAFE).butUnsafe("it may be a name")))
              .by("part")
              .as(Severity.ERROR)
              .with(
                  new Grounds<>(
                      List.of(
                          new Grounds.Form("a form", 3), Grounds.Form.described("have a form", 2)),
                      List.of(
                          new Grounds.Occurrence<>(first, Optional.of("a form")),
                          new Grounds.Occurrence<>(last, Optional.empty())),
                      List.of(new Grounds.Evidence<>("a-kind", "a note", List.of(first, last))),
                      List.of(new Grounds.Difference<>("other-kind", List.of(last, first))),
                      true));
      return List.of(full, Hit.at(first, "bare"));
    }
  }

  /** Stores in memory. */
  private static final class MapCache implements ResultCache {

    private final Map<CacheKey, byte[]> kept = new HashMap<>();

    @Override
    public Optional<byte[]> get(CacheKey key) {
      return Optional.ofNullable(kept.get(key));
    }

    @Override
    public void put(CacheKey key, byte[] result) {
      kept.put(key, result);
    }
  }

  private final Counting rule = new Counting();
  private final ResultCache cache = new MapCache();

  private static AnalyzedManuscript manuscript(String text, Zone zone) {
    return new AnalyzedManuscript(
        List.of(document("a.md", "The first one.", Zone.BODY), document("b.md", text, zone)));
  }

  private static AnalyzedDocument document(String path, String text, Zone zone) {
    DocumentBuilder builder = new DocumentBuilder(new DocumentId(path), text);
    builder.startBlock();
    builder.add(new Span(0, text.length()));
    builder.endBlock(zone, 0);
    return new AnalyzedDocument(builder.build(), List.of());
  }

  private List<Hit> check(AnalyzedManuscript manuscript, String options) {
    return new RememberedRules(cache).of(rule, () -> List.of(options)).check(manuscript);
  }

  @Test
  void givesTheSameHitsWithoutAskingAgain() {
    List<Hit> found = check(manuscript("The second one.", Zone.BODY), "");

    assertThat(check(manuscript("The second one.", Zone.BODY), "")).isEqualTo(found).hasSize(2);
    assertThat(rule.asked).isEqualTo(1);
  }

  @Test
  void asksAgainWhenAnythingIsDifferent() {
    check(manuscript("The second one.", Zone.BODY), "");
    check(manuscript("The second One.", Zone.BODY), "");
    check(manuscript("The second one.", Zone.FOOTNOTE), "");
    check(manuscript("The second one.", Zone.BODY), "other options");
    check(new AnalyzedManuscript(List.of(document("b.md", "The second one.", Zone.BODY))), "");

    assertThat(rule.asked).isEqualTo(5);
  }

  @Test
  void asksAgainWhenABibliographyIsDifferent() {
    for (String text : List.of("@book{a}", "@book{b}", "@book{b}")) {
      AnalyzedDocument document = document("a.md", "The first one.", Zone.BODY);
      BibliographyFile file = new BibliographyFile("refs.bib", Optional.of(text));
      check(
          new AnalyzedManuscript(
              List.of(new AnalyzedDocument(document.document().with(List.of(file)), List.of()))),
          "");
    }

    assertThat(rule.asked).isEqualTo(2);
  }

  @Test
  void isTheRuleItselfWhereNothingIsKept() {
    assertThat(RememberedRules.NONE.of(rule, () -> List.of())).isSameAs(rule);
  }
}
