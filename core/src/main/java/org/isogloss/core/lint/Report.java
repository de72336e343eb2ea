package org.isogloss.core.lint;

import java.util.List;
import java.util.Objects;

/**
 * The outcome of a run.
 *
 * @param documents what was read, in book order
 * @param findings sorted by path, offset and rule
 * @param failures what could not be read
 * @param withheld how many findings are left out, and why
 */
public record Report(
    List<Summary> documents, List<Finding> findings, List<Failure> failures, Withheld withheld) {

  /** The size of a document. */
  public record Summary(String path, int words, int sentences) {}

  public Report {
    documents = List.copyOf(documents);
    findings = List.copyOf(findings);
    failures = List.copyOf(failures);
    Objects.requireNonNull(withheld, "withheld");
  }

  /** A report that leaves nothing out. */
  public Report(List<Summary> documents, List<Finding> findings, List<Failure> failures) {
    this(documents, findings, failures, Withheld.NONE);
  }

  /** The same with other findings, the rest of them counted as withheld. */
  public Report keeping(List<Finding> kept, Withheld counts) {
    return new Report(documents, kept, failures, counts);
  }

  /** The same with other failures: what went wrong after the findings were made. */
  public Report withFailures(List<Failure> all) {
    return new Report(documents, findings, all, withheld);
  }
}
