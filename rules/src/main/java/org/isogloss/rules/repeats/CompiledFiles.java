package org.isogloss.rules.repeats;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.text.AnalyzedDocument;

/**
 * Recognizes files that were compiled from others, such as the single page of a site beside its
 * sources: most of each of several shorter files is in the longer one.
 */
final class CompiledFiles {

  /** A file that contains fewer others may only quote them. */
  private static final int FEWEST = 3;

  /** What is in more files than this is a template, which says nothing about what any contains. */
  private static final int MOST = 5;

  /** So much of a source is in the compiled file. */
  private static final double CONTAINED = 0.5;

  /** A compiled file is longer than a source by this factor. */
  private static final int LONGER = 2;

  private final Set<DocumentId> compiled = new HashSet<>();

  private record Containment(DocumentId whole, DocumentId part) {}

  /**
   * @param documents the whole manuscript
   * @param clusters all its repeats
   */
  CompiledFiles(List<AnalyzedDocument> documents, List<ComparedCluster> clusters) {
    Map<DocumentId, Integer> lengths = new HashMap<>();
    documents.forEach(
        document -> lengths.put(document.document().id(), document.document().prose().length()));
    Map<Containment, Integer> shared = new HashMap<>();
    for (ComparedCluster cluster : clusters) {
      Set<DocumentId> files = cluster.documents();
      if (files.size() > MOST) {
        continue;
      }
      for (Passage member : cluster.members()) {
        DocumentId part = member.place().document();
        for (DocumentId whole : files) {
          if (lengths.get(whole) >= LONGER * lengths.get(part)) {
            shared.merge(
                new Containment(whole, part), member.place().span().length(), Integer::sum);
          }
        }
      }
    }
    Map<DocumentId, Integer> parts = new HashMap<>();
    shared.forEach(
        (containment, length) -> {
          if (length >= CONTAINED * lengths.get(containment.part())) {
            parts.merge(containment.whole(), 1, Integer::sum);
          }
        });
    parts.forEach(
        (whole, count) -> {
          if (count >= FEWEST) {
            compiled.add(whole);
          }
        });
  }

  /** Whether a repeat is in a compiled file and at most once in each of the others. */
  boolean contain(ComparedCluster cluster) {
    Set<DocumentId> files = cluster.documents();
    return files.size() > 1
        && files.size() == cluster.members().size()
        && files.stream().anyMatch(compiled::contains);
  }
}
