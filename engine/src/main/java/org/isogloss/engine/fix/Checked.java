package org.isogloss.engine.fix;

import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.lint.Report;

/**
 * What a check of a manuscript found.
 *
 * @param documents what was checked, in book order
 * @param all every finding
 * @param report what is reported of them
 */
public record Checked(List<Document> documents, List<Finding> all, Report report) {

  public Checked {
    documents = List.copyOf(documents);
    all = List.copyOf(all);
  }
}
