package org.isogloss.report.outcome;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.lint.Report;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.engine.CheckResult;
import org.isogloss.rules.style.StyleDecision;

/**
 * The content of a report.
 *
 * @param report the findings and failures
 * @param known findings that are not new, which most formats leave out
 * @param documents at least the documents with findings, in book order
 * @param rules the rules that ran, by id
 * @param version of the program
 * @param base the absolute folder that paths in reports for other programs are relative to
 * @param styles how each manuscript answers the questions of house style; empty if nobody asked
 */
public record Outcome(
    Report report,
    List<Finding> known,
    List<Document> documents,
    List<RuleInfo> rules,
    String version,
    Path base,
    List<List<StyleDecision>> styles) {

  public Outcome {
    Objects.requireNonNull(report, "report");
    known = List.copyOf(known);
    documents = List.copyOf(documents);
    rules = List.copyOf(rules);
    Objects.requireNonNull(version, "version");
    styles = List.copyOf(styles);
    if (!base.isAbsolute()) {
      throw new IllegalArgumentException("base must be absolute: " + base);
    }
  }

  /** Creates an outcome that knows nothing of house style. */
  public Outcome(
      Report report, List<Document> documents, List<RuleInfo> rules, String version, Path base) {
    this(report, List.of(), documents, rules, version, base, List.of());
  }

  /** Returns the same outcome with the answers to the questions of house style. */
  public Outcome with(List<List<StyleDecision>> answers) {
    return new Outcome(report, known, documents, rules, version, base, answers);
  }

  /** Returns the same outcome with the known findings in its report, in report order. */
  public Outcome withKnown() {
    List<Finding> all = Stream.concat(report.findings().stream(), known.stream()).sorted().toList();
    return new Outcome(
        report.keeping(all, report.withheld()), known, documents, rules, version, base, styles);
  }

  /**
   * The outcome of a check.
   *
   * @param version of the program
   * @param base the absolute folder that paths in reports for other programs are relative to
   */
  public static Outcome of(CheckResult result, String version, Path base) {
    return new Outcome(
        result.report(),
        result.known(),
        result.documents(),
        result.rules(),
        version,
        base,
        List.of());
  }

  /** The documents by id. */
  public Map<DocumentId, Document> documentsById() {
    return documents.stream().collect(Collectors.toMap(Document::id, Function.identity()));
  }
}
