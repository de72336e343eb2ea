package org.isogloss.rules.terms.propose;

import java.util.Locale;
import org.isogloss.core.document.Bitext;

/** The kinds of evidence that two forms name one concept. */
public enum EvidenceKind {
  CASE,
  HYPHEN,
  QUOTE,
  DIACRITIC,
  SPELLING,
  PLURAL,
  /** The same words in another order: {@code rate of convergence}, {@code convergence rate}. */
  ORDER,
  /** A modifier is singular in one and plural in the other: {@code event file}. */
  NUMBER,
  /** One word has the same root as the other's: {@code convolution layer}. */
  DERIVATION,
  /** One word refers to the nation in another way: {@code China's}, {@code Chinese}. */
  NATION,
  /** One word is a synonym of the other's. */
  SYNONYM,
  /** One word is used like the other's in general English. */
  NEARNESS,
  /** One word differs from the other's in a few letters. */
  LETTERS,
  /** One form has an extra word. */
  INSERTION,
  /** One word is a short form of the other's: {@code app}, {@code application}. */
  SHORT_FORM,
  /** They are in the same slot of a repeated passage. */
  ALIGNED_REPEAT,
  /** The passage in which they do differs in other words as well, as a second translation does. */
  REPHRASED_REPEAT,
  /** The words in which they differ replace each other elsewhere in a repeated passage. */
  ANALOGY,
  /** Each is followed by the same words in another script, as a translator's gloss. */
  GLOSS,
  /** The text defines one as the abbreviation of the other. */
  ACRONYM,
  /** The text says so: {@code also called}. */
  APPOSITION,
  /** What the text that the manuscript was translated from has for each. */
  SOURCE,
  /** What the translation has for each, if the manuscript is the source. */
  TRANSLATION;

  /** The kind of what a side of a bilingual text has for each. */
  public static EvidenceKind of(Bitext.Side side) {
    return side == Bitext.Side.SOURCE ? SOURCE : TRANSLATION;
  }

  /** The name in reports: lower case with hyphens. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it is a matter of spelling, so that the two are certainly one term. */
  public boolean isSpelling() {
    return compareTo(PLURAL) <= 0;
  }

  /** Whether it is a matter of what words mean, which is comparable only in the same place. */
  boolean isMeaning() {
    return this == SYNONYM || this == NEARNESS || this == LETTERS;
  }
}
