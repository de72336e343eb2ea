package org.isogloss.report.place;

import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Location;

/**
 * Names places as a reader of the file finds them: by line in a text file; by page, heading and
 * paragraph in a word-processor file, which shows no lines.
 */
public final class PlaceNames {

  /** In characters; the rest of a longer heading adds nothing. */
  private static final int LONGEST_HEADING = 60;

  private final WordPlaces places;

  /** Creates one for the places of some documents. */
  public PlaceNames(List<Document> documents) {
    this.places = new WordPlaces(documents);
  }

  /** The name of a place for a reader of a file, as a phrase: {@code line 12}. */
  public String of(Location place, DocumentId reader) {
    String name =
        places
            .of(place)
            .map(found -> found.phrase(LONGEST_HEADING))
            .orElse("line " + place.startLine());
    return place.document().equals(reader) ? name : place.document() + ", " + name;
  }
}
