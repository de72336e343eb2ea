package org.isogloss.engine.fix;

import java.util.List;
import java.util.Objects;
import org.isogloss.core.document.Document;
import org.isogloss.core.lint.Report;

/**
 * The result of checking one version of a manuscript.
 *
 * @param documents the checked documents, in book order
 * @param found every finding
 * @param report the findings that are reported
 */
public record CheckedManuscript(List<Document> documents, Report found, Report report) {

  public CheckedManuscript {
    documents = List.copyOf(documents);
    Objects.requireNonNull(found, "found");
    Objects.requireNonNull(report, "report");
  }
}
