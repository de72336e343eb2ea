package org.isogloss.rules.bilingual.witness;

import java.util.Objects;
import org.isogloss.core.document.Bitext;

/**
 * What the source says about two terms, or the translation if they are terms of the source.
 *
 * @param side which of the two says it
 * @param verdict whether they translate the same words
 * @param note the same in words, with the words of the source and a sentence for each term; empty
 *     if it says nothing
 */
public record Testimony(Bitext.Side side, Verdict verdict, String note) {

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
  public static final Testimony NONE = new Testimony(Bitext.Side.SOURCE, Verdict.SILENT, "");

  public Testimony {
    Objects.requireNonNull(side, "side");
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(note, "note");
  }
}
