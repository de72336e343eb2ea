package org.isogloss.core.text;

/**
 * The function of a word in its sentence: the universal part-of-speech tags of <a
 * href="https://universaldependencies.org/u/pos/">Universal Dependencies</a>, version 2.
 */
public enum PartOfSpeech {
  /** Adjective; also participles used as one. */
  ADJ,
  /** Preposition. */
  ADP,
  ADV,
  /** Auxiliary and modal verbs, including every form of <em>be</em>. */
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
  /** Anything else, including foreign words. */
  X;

  /** Common or proper noun. */
  public boolean isNoun() {
    return this == NOUN || this == PROPN;
  }

  /**
   * Parses the tag given by a model.
   *
   * @param tag a tag's name; for a contraction such as {@code NOUN+PART} the first part is used
   * @throws IllegalArgumentException if there is no such tag
   */
  static PartOfSpeech of(String tag) {
    int plus = tag.indexOf('+');
    return valueOf(plus < 0 ? tag : tag.substring(0, plus));
  }
}
