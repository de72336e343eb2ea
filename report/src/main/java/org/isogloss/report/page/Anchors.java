package org.isogloss.report.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Located;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Span;
import org.isogloss.report.page.view.PlaceLink;

/** Links into the text. Only a place that something links to gets an id. */
final class Anchors {

  private final Book book;
  private final Map<DocumentId, TreeMap<Integer, String>> ids = new HashMap<>();
  private int count;

  Anchors(Book book) {
    this.book = book;
  }

  /** A link to a place; a place that is not in the prose is linked to as its file. */
  PlaceLink to(Located place) {
    DocumentId id = place.location().document();
    int number = book.number(id);
    String line = String.valueOf(place.location().startLine());
    String label = book.files() > 1 ? book.name(number) + ":" + line : "line " + line;
    return place
        .prose()
        .filter(span -> book.document(id).isPresent())
        .map(span -> new PlaceLink(anchor(id, span), label))
        .orElseGet(() -> new PlaceLink("t" + number, label));
  }

  /** A link to a place of the prose. */
  PlaceLink to(Place place) {
    Document document = book.document(place.document()).orElseThrow();
    return to(Located.inProse(document, place.span()));
  }

  private String anchor(DocumentId id, Span span) {
    return ids.computeIfAbsent(id, i -> new TreeMap<>())
        .computeIfAbsent(span.start(), start -> "p" + ++count);
  }

  /** The ids of the places that begin in a span of a document's prose, by their start. */
  Map<Integer, String> in(DocumentId id, Span span) {
    TreeMap<Integer, String> all = ids.get(id);
    return all == null ? Map.of() : all.subMap(span.start(), true, span.end(), false);
  }

  /** Links to some of many places. */
  List<PlaceLink> to(List<Located> places, int most) {
    return places.stream().limit(most).map(this::to).toList();
  }
}
