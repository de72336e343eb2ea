package org.isogloss.core.outline;

import java.util.List;
import java.util.Objects;
import org.isogloss.core.document.Span;

/**
 * A place in the text that points to the reference list.
 *
 * @param kind how it points there
 * @param targets what it points to, in its order, at least one
 * @param span the citation in the prose; with the authors' names if the sentence names them
 * @param inSentence whether the authors' names are part of the sentence: {@code Low (2019)}
 */
public record Citation(Kind kind, List<Target> targets, Span span, boolean inSentence) {

  /** How a citation points to an entry. */
  public enum Kind {
    /** By number: {@code [3, 5–7]}, {@code ³}. */
    NUMERIC,
    /** By author and year: {@code (Low, 2019)}. */
    AUTHOR_YEAR,
    /** By a key that is replaced when the text is set: {@code \cite{low2019}}, {@code @low2019}. */
    KEY
  }

  /**
   * An entry that is pointed to.
   *
   * @param label its number or key; empty if it is called by author and year
   * @param names the cited authors' family names; empty if it has a label
   * @param year the cited year, with a letter if it has one; empty if it has a label
   */
  public record Target(String label, List<String> names, String year) {

    public Target {
      Objects.requireNonNull(label, "label");
      names = List.copyOf(names);
      Objects.requireNonNull(year, "year");
      if (label.isEmpty() == names.isEmpty()) {
        throw new IllegalArgumentException("a target has either a label or names: " + label);
      }
    }

    /** An entry that is called by a number or key. */
    static Target of(String label) {
      return new Target(label, List.of(), "");
    }

    /** The year without its letter. */
    public String plainYear() {
      return year.substring(0, Math.min(4, year.length()));
    }
  }

  public Citation {
    Objects.requireNonNull(kind, "kind");
    targets = List.copyOf(targets);
    if (targets.isEmpty()) {
      throw new IllegalArgumentException("a citation points to something: " + span);
    }
  }
}
