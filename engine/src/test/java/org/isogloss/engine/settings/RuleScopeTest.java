package org.isogloss.engine.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isogloss.core.document.DocumentBuilder;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.rule.CheckedText;
import org.isogloss.core.rule.DocumentRule;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.text.AnalyzedDocument;
import org.junit.jupiter.api.Test;

class RuleScopeTest {

  /** Records the paths of the documents whose hits it is asked to join. */
  private static final class Counting implements DocumentRule {

    private final List<String> joined = new ArrayList<>();

    @Override
    public RuleInfo info() {
      return new RuleInfo("languagetool", "Bells", Severity.WARNING, "Bells.");
    }

    @Override
    public List<Hit> check(AnalyzedDocument document) {
      return List.of();
    }

    @Override
    public List<Hit> joined(List<Hit> hits, List<CheckedText> texts) {
      texts.forEach(text -> joined.add(text.document().document().id().path()));
      return hits;
    }
  }

  private static AnalyzedDocument document(String path) {
    return new AnalyzedDocument(new DocumentBuilder(new DocumentId(path), "").build(), List.of());
  }

  @Test
  void filesOfOtherSettingsAreNotAmongWhatWasChecked() {
    Counting rule = new Counting();
    RuleScope scope =
        new RuleScope(
            Map.of(new DocumentId("a.md"), new RuleLevels(Map.of())), RuleSelection.ALL, false);

    ((DocumentRule) scope.limit(rule))
        .joined(
            List.of(),
            List.of(CheckedText.all(document("a.md")), CheckedText.all(document("b.md"))));

    assertThat(rule.joined).containsExactly("a.md");
  }
}
