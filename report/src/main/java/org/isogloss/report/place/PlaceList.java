package org.isogloss.report.place;

import java.util.List;
import java.util.Optional;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Location;
import org.isogloss.report.text.DisplayWidth;

/**
 * Places as lines and columns, or as pages and paragraphs of a word-processor file; a file is named
 * only where it differs from the previous one.
 *
 * @param file the file that a reader is in; empty if the first place is to name its own
 * @param names the names of places
 */
public record PlaceList(Optional<DocumentId> file, PlaceNames names) {

  /** The width of “ and 123 more”. */
  private static final int MORE = 13;

  /** Places for a reader of a file. */
  public PlaceList(DocumentId file, PlaceNames names) {
    this(Optional.of(file), names);
  }

  /** One place. */
  public String of(Location location) {
    return of(location, file);
  }

  private String of(Location location, Optional<DocumentId> previous) {
    return previous
        .map(reader -> names.of(location, reader, Wording.BRIEF))
        .orElseGet(() -> names.withFile(location, Wording.BRIEF));
  }

  /** As many places as fit into some columns, at least one. */
  public String within(List<Location> places, int columns) {
    StringBuilder out = new StringBuilder();
    Optional<DocumentId> last = file;
    for (int i = 0; i < places.size(); i++) {
      String named = of(places.get(i), last);
      if (i > 0 && DisplayWidth.of(out + ", " + named) > columns - MORE) {
        return out + " and " + (places.size() - i) + " more";
      }
      out.append(i == 0 ? "" : ", ").append(named);
      last = Optional.of(places.get(i).document());
    }
    return out.toString();
  }
}
