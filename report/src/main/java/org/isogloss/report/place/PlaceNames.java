package org.isogloss.report.place;

import java.util.List;
import java.util.Optional;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Location;

/**
 * Names places as a reader of the file finds them: by line in a text file; by page, heading and
 * paragraph in a word-processor file, which shows no lines.
 */
public final class PlaceNames {

  private final WordPlaces places;

  /** Creates one for the places of some documents. */
  public PlaceNames(List<Document> documents) {
    this.places = new WordPlaces(documents);
  }

  /** The name of a place without its file. */
  public String of(Location place, Wording wording) {
    return places.of(place).map(wording::of).orElseGet(() -> wording.of(place));
  }

  /** The name of a place with its file: {@code thesis.md:12:5} or {@code thesis.docx, page 4}. */
  public String withFile(Location place, Wording wording) {
    Optional<String> word = places.of(place).map(wording::of);
    String separator = word.isPresent() ? ", " : wording.afterFile();
    return place.document() + separator + word.orElseGet(() -> wording.of(place));
  }

  /** The name of a place for a reader of a file: with the file only if it is another one. */
  public String of(Location place, DocumentId reader, Wording wording) {
    return place.document().equals(reader) ? of(place, wording) : withFile(place, wording);
  }

  /** The name of a place in a word-processor file as a phrase; empty for one in a text file. */
  public Optional<String> inWordProcessor(Location place) {
    return places.of(place).map(Wording.PHRASE::of);
  }
}
