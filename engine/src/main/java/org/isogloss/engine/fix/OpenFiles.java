package org.isogloss.engine.fix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.lint.Failure;
import org.isogloss.core.lint.Finding;

/** The files in which there is something to mend, as they lie on disk. */
final class OpenFiles {

  private final Map<DocumentId, TextFile> files = new LinkedHashMap<>();
  private final Map<DocumentId, String> sources = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();
  private final boolean staged;

  /**
   * @param staged whether the documents are what is staged; a file with other text is left alone
   */
  OpenFiles(boolean staged) {
    this.staged = staged;
  }

  /** Opens the files that findings ask to mend; why one cannot be is kept. */
  void open(CheckedManuscript found) {
    Map<DocumentId, Document> documents = new HashMap<>();
    found.documents().forEach(document -> documents.put(document.id(), document));
    Map<DocumentId, Integer> wanted = new LinkedHashMap<>();
    for (Finding finding : found.report().findings()) {
      if (CertainEdit.isWanted(finding)) {
        wanted.merge(finding.location().document(), 1, Integer::sum);
      }
    }
    wanted.forEach((id, count) -> open(documents.get(id), count));
  }

  private void open(Document document, int count) {
    DocumentId id = document.id();
    try {
      files.put(id, TextFile.of(document, staged));
      sources.put(id, document.source());
    } catch (TextFile.Refusal e) {
      if (e.isFault()) {
        failures.add(new Failure(id.path(), "not mended: " + e.getMessage()));
      } else {
        notes.add("%s: %s; %d left".formatted(id, e.getMessage(), count));
      }
    }
  }

  boolean isOpen(DocumentId id) {
    return files.containsKey(id);
  }

  /** Whether a text can stand in a file that is open. */
  boolean holds(DocumentId id, String text) {
    return files.get(id).holds(text);
  }

  /** The bytes of a file that is open, with another text. */
  byte[] with(DocumentId id, String text) {
    return files.get(id).with(text);
  }

  /**
   * The files whose text is no longer that on disk.
   *
   * @param places how many places were mended in each
   */
  List<Fixed.File> changed(List<Document> documents, Map<DocumentId, Integer> places) {
    List<Fixed.File> changed = new ArrayList<>();
    for (Document document : documents) {
      DocumentId id = document.id();
      if (isOpen(id) && !document.source().equals(sources.get(id))) {
        changed.add(
            new Fixed.File(
                id,
                places.get(id),
                files.get(id).bytes(),
                with(id, document.source()),
                UnifiedDiff.of(id.path(), sources.get(id), document.source())));
      }
    }
    return changed;
  }

  List<String> notes() {
    return notes;
  }

  List<Failure> failures() {
    return failures;
  }
}
