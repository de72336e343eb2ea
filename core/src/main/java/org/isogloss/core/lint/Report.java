package org.isogloss.core.lint;

import java.util.List;

/**
 * The outcome of a run.
 *
 * @param documents what was read, in book order
 * @param findings sorted by path, offset and rule
 * @param failures what could not be read
 */
public record Report(List<Summary> documents, List<Finding> findings, List<Failure> failures) {

  /** The size of a document. */
  public record Summary(String path, int words, int sentences) {}

  public Report {
    documents = List.copyOf(documents);
    findings = List.copyOf(findings);
    failures = List.copyOf(failures);
  }
}
