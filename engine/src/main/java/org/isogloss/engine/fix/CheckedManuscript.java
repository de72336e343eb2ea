package org.isogloss.engine.fix;

import java.util.List;
import java.util.Objects;
import org.isogloss.core.document.Document;
import org.isogloss.core.lint.Report;

/**
 * What a check of one version of a manuscript found.
 *
 * @param documents what was checked, in book order
 * @param found every finding
 * @param report what is reported of them
 */
public record CheckedManuscript(List<Document> documents, Report found, Report report) {

  public CheckedManuscript {
    documents = List.copyOf(documents);
    Objects.requireNonNull(found, "found");
    Objects.requireNonNull(report, "report");
  }
}
