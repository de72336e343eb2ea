package org.isogloss.glossary.match;

/**
 * Words of a text that may be those of a term: where they are, and which forms they are.
 *
 * @param units the token of each word of the text; not copied
 * @param forms the form of each; -1 for one that is in no term; not copied
 * @param start the index of the first of the words
 * @param joint the index, counted from there, of a word that two tokens make up; -1 if none does
 */
@SuppressWarnings("ArrayRecordComponent") // a view on the arrays of a scan, never compared
record Words(int[] units, int[] forms, int start, int joint) {

  /** All words of a text or of a part of it. */
  static Words of(int[] units, int[] forms) {
    return new Words(units, forms, 0, -1);
  }

  /** Some of the words. */
  Words at(int newStart, int newJoint) {
    return new Words(units, forms, newStart, newJoint);
  }

  /** The token of a word; the first one if there are two. */
  int first(int place) {
    return units[start + place];
  }

  /** The token of a word; the last one if there are two. */
  int last(int place) {
    return units[start + place] + (place == joint ? 1 : 0);
  }

  /** The form that a word is. */
  int form(int place) {
    return forms[start + place];
  }
}
