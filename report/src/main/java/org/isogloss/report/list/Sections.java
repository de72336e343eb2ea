package org.isogloss.report.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Located;
import org.isogloss.report.place.HeadingPaths;
import org.isogloss.report.text.SafeText;

/** The sections that places are in, as the headings above them. */
final class Sections {

  private static final String SEPARATOR = " › ";

  private final Map<DocumentId, Document> documents;
  private final Map<DocumentId, HeadingPaths> headings = new HashMap<>();

  /**
   * @param documents those of the places, by id
   */
  Sections(Map<DocumentId, Document> documents) {
    this.documents = documents;
  }

  /** The headings above a place, from the outermost; empty if there are none. */
  String of(Located place) {
    Document document = documents.get(place.location().document());
    if (document == null || place.prose().isEmpty()) {
      return "";
    }
    HeadingPaths paths = headings.computeIfAbsent(document.id(), id -> new HeadingPaths(document));
    List<String> path = paths.at(place.prose().get().start());
    // The only heading at the top is the title of the document, which is the same everywhere.
    int from = path.size() > 1 && paths.isUnderOne() ? 1 : 0;
    return path.stream().skip(from).map(SafeText::of).collect(Collectors.joining(SEPARATOR));
  }
}
