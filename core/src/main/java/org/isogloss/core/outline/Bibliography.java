package org.isogloss.core.outline;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.isogloss.core.document.Document;

/**
 * The reference list of a document and what points to it. What a citation points to may be in
 * another document of the manuscript.
 *
 * @param entries the entries, in order
 * @param index finds the entries that a citation can mean
 * @param citations the citations, in order
 * @param filed the references in BibTeX files
 * @param unshown keys that the source mentions as cited without showing a citation in the prose,
 *     such as those of {@code \nocite}; {@code *} stands for all
 */
public record Bibliography(
    List<ReferenceEntry> entries,
    EntryIndex index,
    List<Citation> citations,
    FiledReferences filed,
    Set<String> unshown) {

  public Bibliography {
    entries = List.copyOf(entries);
    Objects.requireNonNull(index, "index");
    citations = List.copyOf(citations);
    Objects.requireNonNull(filed, "filed");
    unshown = Set.copyOf(unshown);
  }

  /** Reads the references and citations of a document. */
  public static Bibliography of(Document document) {
    List<ReferenceEntry> entries = new EntryReader(document).entries();
    CitationReader reader = new CitationReader(document, entries);
    return new Bibliography(
        entries,
        new EntryIndex(document, entries),
        reader.citations(),
        FiledReferences.of(document),
        reader.unshown());
  }
}
