package org.isogloss.engine.fix;

import java.util.Objects;
import org.isogloss.core.document.Location;

/**
 * A text in the place of another.
 *
 * @param place what is replaced, in the file as it was read
 * @param text what stands there afterwards
 */
public record Edit(Location place, String text) {

  public Edit {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(text, "text");
  }
}
