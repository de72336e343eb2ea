package org.isogloss.core.rule;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What would mend a finding.
 *
 * @param applicability how far it may be trusted
 * @param edits the replacements that make it, at least one; all of them or none are made
 * @param <P> how a place is given: in the prose, or in the file
 */
public record Fix<P>(Applicability applicability, List<Edit<P>> edits) {

  /**
   * A replacement.
   *
   * @param place what is replaced
   * @param text what stands there afterwards
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
  }

  /** A fix that replaces one place. */
  public static <P> Fix<P> replacing(P place, String text, Applicability applicability) {
    return new Fix<>(applicability, List.of(new Edit<>(place, text)));
  }

  /** The same with its places given in another way. */
  public <Q> Fix<Q> map(Function<P, Q> places) {
    return new Fix<>(
        applicability,
        edits.stream().map(edit -> new Edit<>(places.apply(edit.place()), edit.text())).toList());
  }
}
