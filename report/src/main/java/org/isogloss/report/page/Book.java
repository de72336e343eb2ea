package org.isogloss.report.page;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Located;
import org.isogloss.core.lint.Finding;

/** The files of a manuscript as one text: their names, numbers and positions in the whole. */
final class Book {

  private final List<Document> documents;
  private final Map<DocumentId, Integer> numbers = new HashMap<>();
  private final List<String> paths;
  private final List<String> names;
  private final String folder;
  private final long[] starts;

  /**
   * @param documents in book order
   * @param findings their files get a number even if they are not among the documents
   */
  Book(List<Document> documents, List<Finding> findings) {
    this.documents = List.copyOf(documents);
    Set<DocumentId> ids = new LinkedHashSet<>();
    documents.forEach(document -> ids.add(document.id()));
    findings.forEach(finding -> ids.add(finding.location().document()));
    ids.forEach(id -> numbers.put(id, numbers.size() + 1));
    this.paths = ids.stream().map(id -> VisibleText.of(id.path())).toList();
    String shared = shared(List.copyOf(ids));
    this.folder = VisibleText.of(shared);
    this.names =
        ids.stream().map(id -> VisibleText.line(id.path().substring(shared.length()))).toList();
    this.starts = new long[documents.size() + 1];
    for (int i = 0; i < documents.size(); i++) {
      starts[i + 1] = starts[i] + documents.get(i).prose().length() + 1;
    }
  }

  /** The folder that all files are in, with a slash at its end; empty if there is none. */
  private static String shared(List<DocumentId> ids) {
    String shared = ids.isEmpty() ? "" : folder(ids.get(0).path());
    for (DocumentId id : ids) {
      while (!id.path().startsWith(shared)) {
        shared = folder(shared.substring(0, shared.length() - 1));
      }
    }
    return shared;
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  List<Document> documents() {
    return documents;
  }

  /** All files, those without a document last. */
  int files() {
    return names.size();
  }

  Optional<Document> document(DocumentId id) {
    int number = numbers.getOrDefault(id, Integer.MAX_VALUE);
    return number <= documents.size() ? Optional.of(documents.get(number - 1)) : Optional.empty();
  }

  /** The number of a file, from 1; the first if it is unknown. */
  int number(DocumentId id) {
    return numbers.getOrDefault(id, 1);
  }

  /** The short name of a file. */
  String name(int number) {
    return names.get(number - 1);
  }

  /** What stands before the name of a file in its path. */
  String folder() {
    return folder;
  }

  /** The path of a file, as the user gave it. */
  String path(int number) {
    return paths.get(number - 1);
  }

  /** The length of the whole text, at least 1. */
  long length() {
    return Math.max(1, starts[documents.size()]);
  }

  /** The offset of a place in the whole text. */
  long offset(Located place) {
    int number = number(place.location().document());
    if (number > documents.size()) {
      return length() - 1;
    }
    Document document = documents.get(number - 1);
    int within =
        place
            .prose()
            .map(span -> span.start())
            .orElseGet(() -> scaled(place.location().startOffset(), document));
    return starts[number - 1] + Math.min(within, document.prose().length());
  }

  /** The offset of a file in the whole text. */
  long offset(int number) {
    return starts[Math.min(number, documents.size()) - 1];
  }

  private static int scaled(int source, Document document) {
    long length = Math.max(1, document.source().text().length());
    return (int) (document.prose().length() * (long) source / length);
  }
}
