package org.isogloss.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.lint.Report;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.engine.CheckResult;

/**
 * The content of a report.
 *
 * @param report the findings and failures
 * @param documents at least the documents with findings, in book order
 * @param rules the rules that ran, by id
 * @param version of the program
 * @param base the absolute folder that paths in reports for other programs are relative to
 */
public record Outcome(
    Report report, List<Document> documents, List<RuleInfo> rules, String version, Path base) {

  public Outcome {
    Objects.requireNonNull(report, "report");
    documents = List.copyOf(documents);
    rules = List.copyOf(rules);
    Objects.requireNonNull(version, "version");
    if (!base.isAbsolute()) {
      throw new IllegalArgumentException("base must be absolute: " + base);
    }
  }

  /**
   * The outcome of a check.
   *
   * @param version of the program
   * @param base the absolute folder that paths in reports for other programs are relative to
   */
  public static Outcome of(CheckResult result, String version, Path base) {
    return new Outcome(result.report(), result.documents(), result.rules(), version, base);
  }

  /** The documents by id. */
  Map<DocumentId, Document> documentsById() {
    return documents.stream().collect(Collectors.toMap(Document::id, Function.identity()));
  }
}
