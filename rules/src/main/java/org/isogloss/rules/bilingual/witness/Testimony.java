package org.isogloss.rules.bilingual.witness;

import java.util.List;
import java.util.Objects;

/**
 * What the source says of two terms.
 *
 * @param verdict whether they translate the same words
 * @param note the same in words, with the words of the source and a sentence for each term; empty
 *     if it says nothing
 */
public record Testimony(Verdict verdict, String note) {

  /** Whether two terms translate the same. */
  public enum Verdict {
    /** The source has the same words for both. */
    CONFIRMS,
    /** It has other words for each. */
    REFUTES,
    /** It does not tell. */
    SILENT
  }

  /** The testimony of a source that says nothing. */
  public static final Testimony NONE = new Testimony(Verdict.SILENT, "");

  public Testimony {
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(note, "note");
  }

  static Testimony of(Verdict verdict, List<String> sentences) {
    return new Testimony(verdict, String.join("; ", sentences));
  }
}
