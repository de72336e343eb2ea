package org.isogloss.testkit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.format.AnyReader;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.lint.Linter;
import org.isogloss.core.lint.Report;
import org.isogloss.core.lint.ReportStep;
import org.isogloss.core.lint.SuppressionStep;
import org.isogloss.core.rule.Rule;
import org.isogloss.core.suppress.RuleNames;

/**
 * The findings of a rule in a text.
 *
 * @param text the text of the file, without marks
 * @param findings by place
 */
public record RuleRun(String text, List<Finding> findings) {

  /** Runs a rule over one Markdown text, all the way from reading to findings. */
  public static RuleRun of(Rule rule, String markdown) {
    return of(rule, List.of(), "md", markdown);
  }

  /**
   * Runs a rule among others.
   *
   * @param others rules that also run, and whose findings are not included
   * @param extension the extension of a file in the format of the text
   */
  public static RuleRun of(Rule rule, List<Rule> others, String extension, String text) {
    List<Rule> rules = new ArrayList<>(others);
    rules.add(rule);
    RuleNames names = new RuleNames(rules.stream().map(Rule::info).toList());
    SuppressionStep suppressions =
        new SuppressionStep(names, id -> true, (document, name) -> true, List.of(rule));
    try {
      Document document =
          new AnyReader()
              .read(new DocumentId("example." + extension), text.getBytes(StandardCharsets.UTF_8));
      Report report = new Linter(rules, 1).lint(List.of(List.of(document)), List.of());
      List<Finding> findings =
          suppressions
              .over(List.of(document))
              .then(ReportStep.ORDER)
              .apply(report)
              .findings()
              .stream()
              .filter(finding -> names.covers(rule.info().id(), finding.ruleId()))
              .toList();
      return new RuleRun(text, findings);
    } catch (ReadException e) {
      throw new IllegalArgumentException("an example cannot be read", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the test was interrupted", e);
    }
  }

  /** The spans of the findings, in order. */
  public List<Span> spans() {
    return findings.stream().map(finding -> finding.location().span()).toList();
  }

  /** The text with the findings' spans between guillemets. */
  public String marked() {
    return SpanRenderer.mark(text, spans());
  }
}
