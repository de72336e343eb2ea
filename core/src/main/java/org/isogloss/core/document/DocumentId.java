package org.isogloss.core.document;

/**
 * Names a document in a report.
 *
 * @param path the path as the user gave it, with {@code /} between names
 */
public record DocumentId(String path) implements Comparable<DocumentId> {

  /** The name of standard input. */
  public static final DocumentId STANDARD_INPUT = new DocumentId("<stdin>");

  public DocumentId {
    if (path.isEmpty()) {
      throw new IllegalArgumentException("path must not be empty");
    }
    path = path.replace('\\', '/');
  }

  @Override
  public int compareTo(DocumentId other) {
    return path.compareTo(other.path);
  }

  @Override
  public String toString() {
    return path;
  }
}
