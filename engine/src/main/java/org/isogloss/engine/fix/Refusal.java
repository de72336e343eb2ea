package org.isogloss.engine.fix;

import java.util.Objects;
import org.isogloss.core.document.Location;

/**
 * A fix that the glossary calls for but that is not made.
 *
 * @param before its place in the file before anything was fixed
 * @param after its place in the fixed file
 * @param text the current text
 * @param wanted the suggested text
 * @param reason why it is not made, as the end of a sentence
 */
public record Refusal(Location before, Location after, String text, String wanted, String reason) {

  public Refusal {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a refusal needs a reason: " + before);
    }
  }

  /** The message of the refusal without its place, on one line. */
  public String message() {
    return "not replacing “%s” with “%s”: %s".formatted(line(text), line(wanted), reason);
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
