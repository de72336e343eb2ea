package org.isogloss.core.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A fix for a finding.
 *
 * @param applicability how far it can be trusted
 * @param edits its replacements, at least one; either all or none are applied
 * @param caution why it is not safe where others of its rule are, as the end of a sentence
 * @param <P> the type of a place: in the prose, or in the file
 */
public record Fix<P>(Applicability applicability, List<Edit<P>> edits, Optional<String> caution) {

  /**
   * A replacement.
   *
   * @param place what is replaced
   * @param text the new text
   */
  public record Edit<P>(P place, String text) {

    public Edit {
      Objects.requireNonNull(place, "place");
      Objects.requireNonNull(text, "text");
    }
  }

  public Fix {
    Objects.requireNonNull(applicability, "applicability");
    edits = List.copyOf(edits);
    if (edits.isEmpty()) {
      throw new IllegalArgumentException("a fix needs an edit");
    }
    if (caution.isPresent() && applicability == Applicability.SAFE) {
      throw new IllegalArgumentException("a safe fix needs no caution: " + caution.get());
    }
  }

  /** A fix that is as safe as others of its rule. */
  public Fix(Applicability applicability, List<Edit<P>> edits) {
    this(applicability, edits, Optional.empty());
  }

  /** A fix that replaces one place. */
  public static <P> Fix<P> replacing(P place, String text, Applicability applicability) {
    return new Fix<>(applicability, List.of(new Edit<>(place, text)));
  }

  /**
   * Returns the same fix as one that only a person may make.
   *
   * @param reason why, as the end of a sentence
   */
  public Fix<P> butUnsafe(String reason) {
    return new Fix<>(Applicability.UNSAFE, edits, Optional.of(reason));
  }

  /**
   * Returns the same fix as one that nobody may make, but that shows what is meant.
   *
   * @param reason why, as the end of a sentence, which only a safe fix needs
   */
  public Fix<P> onlyShown(String reason) {
    boolean wasSafe = applicability == Applicability.SAFE;
    return new Fix<>(Applicability.DISPLAY, edits, wasSafe ? Optional.of(reason) : caution);
  }

  /** Returns the same fix with its places converted. */
  public <Q> Fix<Q> map(Function<P, Q> places) {
    return new Fix<>(
        applicability,
        edits.stream().map(edit -> new Edit<>(places.apply(edit.place()), edit.text())).toList(),
        caution);
  }
}
