package org.isogloss.report.place;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Location;
import org.isogloss.core.document.PackageSource;
import org.isogloss.core.document.PageStarts;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.document.format.AnyReader;
import org.isogloss.core.document.format.DocumentFormat;

/** Finds places in word-processor files as a word processor shows them. Not thread-safe. */
public final class WordPlaces {

  private final Map<DocumentId, Document> documents = new HashMap<>();
  private final Map<DocumentId, NavigableMap<Integer, WordPlace>> blocks = new HashMap<>();

  /** Creates one for the places of some documents. */
  public WordPlaces(Collection<Document> documents) {
    documents.stream()
        // A workbook has rows, and no pages or headings.
        .filter(document -> AnyReader.formatOf(document) != DocumentFormat.XLSX)
        .forEach(document -> this.documents.put(document.id(), document));
  }

  /** A place in a word-processor file; empty for one in a text file. */
  public Optional<WordPlace> of(Location place) {
    Document document = documents.get(place.document());
    if (document == null || !(document.source() instanceof PackageSource file)) {
      return Optional.empty();
    }
    Map.Entry<Integer, WordPlace> block =
        blocks
            .computeIfAbsent(document.id(), id -> blocks(document))
            .floorEntry(place.startOffset());
    PageStarts pages = file.pages();
    WordPlace found =
        block == null
            ? new WordPlace(pages.page(place.startOffset()), List.of(), 1, false)
            : block.getValue();
    return Optional.of(
        new WordPlace(
            pages.page(place.startOffset()), found.headings(), found.paragraph(), found.isNote()));
  }

  /** The places of the blocks of a document, by the offsets of their starts. */
  private static NavigableMap<Integer, WordPlace> blocks(Document document) {
    NavigableMap<Integer, WordPlace> places = new TreeMap<>();
    HeadingPaths headings = new HeadingPaths(document);
    int paragraph = 0;
    int line = 0;
    for (Block block : document.blocks()) {
      Span span = document.toSource(block.span());
      int own = document.sourceLocation(span).startLine();
      if (block.zone() == Zone.HEADING || block.zone() == Zone.TITLE) {
        paragraph = 0;
      } else if (own != line) {
        paragraph++;
      }
      line = own;
      boolean isNote = block.zone() == Zone.FOOTNOTE;
      List<String> path = isNote ? List.of() : headings.at(block.span().start());
      places.put(span.start(), new WordPlace(OptionalInt.empty(), path, paragraph, isNote));
    }
    return places;
  }
}
