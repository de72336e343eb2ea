package org.isogloss.core.text;

/**
 * What a word does in its sentence: the universal part-of-speech tags of <a
 * href="https://universaldependencies.org/u/pos/">Universal Dependencies</a>, version 2.
 */
public enum PartOfSpeech {
  /** Adjective; also participles used as one. */
  ADJ,
  /** Preposition. */
  ADP,
  ADV,
  /** Auxiliary and modal verbs, every form of <em>be</em> among them. */
  AUX,
  /** Coordinating conjunction. */
  CCONJ,
  DET,
  INTJ,
  /** Common noun. */
  NOUN,
  NUM,
  /** Particle: infinitival <em>to</em>, <em>not</em>, a possessive ending. */
  PART,
  PRON,
  /** Proper noun; words of a title-case heading often have this tag. */
  PROPN,
  PUNCT,
  /** Subordinating conjunction. */
  SCONJ,
  SYM,
  VERB,
  /** Anything else, foreign words among it. */
  X;

  /** Common or proper noun. */
  public boolean isNoun() {
    return this == NOUN || this == PROPN;
  }

  /**
   * The tag a model gives.
   *
   * @param tag a tag's name; of a contraction such as {@code NOUN+PART} the first part counts
   * @throws IllegalArgumentException if there is no such tag
   */
  static PartOfSpeech of(String tag) {
    int plus = tag.indexOf('+');
    return valueOf(plus < 0 ? tag : tag.substring(0, plus));
  }
}
