package org.isogloss.engine.fix;

import java.util.Objects;
import org.isogloss.core.document.Location;

/**
 * A remedy that the glossary asks for and that is not written.
 *
 * @param before where it would go, in the file before anything was mended
 * @param after the same in the mended file
 * @param text what stands there
 * @param wanted what would stand there
 * @param reason why it is not written, as the end of a sentence
 */
public record Refusal(Location before, Location after, String text, String wanted, String reason) {

  public Refusal {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a refusal needs a reason: " + before);
    }
  }

  /** The refusal without its place, on one line. */
  public String message() {
    return "“%s” is not replaced by “%s”: %s".formatted(line(text), line(wanted), reason);
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
