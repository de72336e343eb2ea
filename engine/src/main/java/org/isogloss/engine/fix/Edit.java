package org.isogloss.engine.fix;

import java.util.Objects;
import org.isogloss.core.document.Location;

/**
 * A replacement of a text.
 *
 * @param place the place to replace, in the file as it was read
 * @param text the new text
 */
public record Edit(Location place, String text) {

  public Edit {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(text, "text");
  }
}
