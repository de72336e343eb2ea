package org.isogloss.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Located;
import org.isogloss.core.outline.Heading;
import org.isogloss.core.outline.Outline;

/** The sections that places are in, as the headings above them. */
final class Sections {

  private static final String SEPARATOR = " › ";

  private final Map<DocumentId, Document> documents;
  private final Map<DocumentId, Headings> headings = new HashMap<>();

  /**
   * The headings of a document.
   *
   * @param all all of them, in order
   * @param isUnderOne whether a single one is above all others
   */
  private record Headings(List<Heading> all, boolean isUnderOne) {

    static Headings of(Document document) {
      List<Heading> all = Outline.of(document).headings();
      return new Headings(all, all.stream().filter(h -> h.parent() < 0).count() == 1);
    }
  }

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
    Headings found = headings.computeIfAbsent(document.id(), id -> Headings.of(document));
    List<Heading> all = found.all();
    Deque<String> path = new ArrayDeque<>();
    int at = last(all, place.prose().get().start());
    while (at >= 0) {
      Heading heading = all.get(at);
      String title = SafeText.of(heading.title().in(document.prose()).strip());
      path.push((heading.number() + " " + title).strip());
      at = heading.parent();
    }
    if (path.size() > 1 && found.isUnderOne()) {
      // The only heading at the top is the title of the document, which is the same everywhere.
      path.pop();
    }
    return String.join(SEPARATOR, path);
  }

  /** The position of the last heading that begins at or before an offset; -1 if there is none. */
  private static int last(List<Heading> headings, int offset) {
    int low = 0;
    int high = headings.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (headings.get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
