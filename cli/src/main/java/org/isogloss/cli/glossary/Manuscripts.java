package org.isogloss.cli.glossary;

import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.lint.Failure;

/** Reads the manuscripts that a user names. */
@FunctionalInterface
public interface Manuscripts {

  /**
   * What was read.
   *
   * @param documents in book order
   * @param failures what could not be read
   */
  record Read(List<Document> documents, List<Failure> failures) {

    public Read {
      documents = List.copyOf(documents);
      failures = List.copyOf(failures);
    }
  }

  /** The documents of files and folders. */
  Read read(List<String> paths);
}
