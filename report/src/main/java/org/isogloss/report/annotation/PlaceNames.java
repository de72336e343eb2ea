package org.isogloss.report.annotation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Location;
import org.isogloss.core.document.PackageSource;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;

/**
 * Names places as a reader of the file finds them: by line in a text file; by heading and paragraph
 * in a word-processor file, which shows no lines.
 */
public final class PlaceNames {

  /** In characters; the rest of a longer heading adds nothing. */
  private static final int LONGEST_HEADING = 60;

  private final Map<DocumentId, Document> documents = new HashMap<>();

  /** Creates one for the places of some documents. */
  public PlaceNames(List<Document> documents) {
    documents.forEach(document -> this.documents.put(document.id(), document));
  }

  /** The name of a place for a reader of a file, as a phrase: {@code line 12}. */
  String of(Location place, DocumentId reader) {
    Document document = documents.get(place.document());
    String name =
        document != null && document.source() instanceof PackageSource
            ? inPackage(document, place)
            : "line " + place.startLine();
    return place.document().equals(reader) ? name : place.document() + ", " + name;
  }

  private static String inPackage(Document document, Location place) {
    String heading = "";
    int paragraph = 0;
    int line = 0;
    Zone zone = Zone.BODY;
    for (Block block : document.blocks()) {
      Span span = document.toSource(block.span());
      if (span.start() > place.startOffset()) {
        break;
      }
      zone = block.zone();
      int own = document.sourceLocation(span).startLine();
      if (zone == Zone.HEADING || zone == Zone.TITLE) {
        heading = block.span().in(document.prose());
        paragraph = 0;
      } else if (own != line) {
        paragraph++;
      }
      line = own;
    }
    if (paragraph == 0 && !heading.isEmpty()) {
      return "the heading " + quoted(heading);
    }
    if (zone == Zone.FOOTNOTE) {
      return "a footnote";
    }
    String number = "paragraph " + paragraph;
    return heading.isEmpty() ? number : number + " under " + quoted(heading);
  }

  private static String quoted(String heading) {
    String text =
        heading.length() <= LONGEST_HEADING
            ? heading
            : heading.substring(0, heading.offsetByCodePoints(0, LONGEST_HEADING / 2)) + "…";
    return "“" + text + "”";
  }
}
