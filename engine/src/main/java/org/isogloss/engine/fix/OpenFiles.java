package org.isogloss.engine.fix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.lint.Failure;
import org.isogloss.core.lint.Finding;

/** The files with something to fix, as they are on disk. */
final class OpenFiles {

  private final Map<DocumentId, FixableFile> files = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();
  private final boolean staged;

  /**
   * @param staged whether the documents are the staged files; a file whose text differs is not
   *     changed
   */
  OpenFiles(boolean staged) {
    this.staged = staged;
  }

  /** Opens the files with findings to fix, and records why a file cannot be fixed. */
  void open(CheckedManuscript found) {
    Map<DocumentId, Document> documents = new HashMap<>();
    found.documents().forEach(document -> documents.put(document.id(), document));
    Map<DocumentId, Integer> wanted = new LinkedHashMap<>();
    for (Finding finding : found.report().findings()) {
      if (SafeFix.replacement(finding).isPresent()) {
        wanted.merge(finding.location().document(), 1, Integer::sum);
      }
    }
    wanted.forEach((id, count) -> open(documents.get(id), count));
  }

  private void open(Document document, int count) {
    DocumentId id = document.id();
    try {
      files.put(id, FixableFile.of(document, staged));
    } catch (NotWritable e) {
      if (e.isFault()) {
        failures.add(new Failure(id.path(), "not fixed: " + e.getMessage()));
      } else {
        notes.add("%s: %s; %d not fixed".formatted(id, e.getMessage(), count));
      }
    }
  }

  boolean isOpen(DocumentId id) {
    return files.containsKey(id);
  }

  /** Why an edit of an open file cannot be written; empty if it can. */
  Optional<String> obstacle(Document current, Edit edit) {
    return files.get(current.id()).obstacle(current, edit);
  }

  /** The bytes of an open file with further edits. */
  byte[] with(Document current, Edits edits) {
    return files.get(current.id()).with(current, edits);
  }

  /**
   * The files whose text differs from that on disk.
   *
   * @param places how many places were fixed in each
   */
  List<FixedManuscript.File> changed(List<Document> documents, Map<DocumentId, Integer> places) {
    List<FixedManuscript.File> changed = new ArrayList<>();
    for (Document document : documents) {
      DocumentId id = document.id();
      String text = document.source().text();
      if (isOpen(id) && !text.equals(files.get(id).text())) {
        changed.add(
            new FixedManuscript.File(
                id,
                places.get(id),
                files.get(id).bytes(),
                files.get(id).with(document),
                UnifiedDiff.of(id.path(), files.get(id).text(), text)));
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
