package org.isogloss.rules.spelling;

import java.util.Collection;

/**
 * What speaks for a word being misspelled, or against it. The weights were set by eye on reports of
 * real translations; a single slip from a common word is just enough to be reported.
 */
enum Clue {
  /** Two letters exchanged, or a letter doubled or not. */
  SWAPPED(4),
  /** A letter for its neighbor on the keyboard, or a vowel for another. */
  LIKELY_SLIP(3),
  /** A letter too many or too few. */
  ONE_SLIP(2),
  /** A letter for one that is nowhere near: two words more often than a slip. */
  OTHER_LETTER(1),
  /** More slips, but the same consonants: Schedual. */
  SOUNDS_ALIKE(1),
  /** More slips. */
  FAR(-1),
  /** The manuscript uses the suggestion again and again. */
  FREQUENT_HERE(2),
  /** The manuscript uses the suggestion at least as often. */
  PRESENT_HERE(1),
  /** Everybody uses the suggestion. */
  COMMON(2),
  /** Many people use the suggestion. */
  KNOWN(1),
  /** A letter too many or too few in a function word, even if it reads like a compound: untill. */
  FUNCTION_WORD(4),
  /** Two letters exchanged in one of the commonest words, which makes up for its length: teh. */
  COMMONEST(4),
  /** Hardly anybody uses the suggestion, nor does the manuscript. */
  RARE(-1),
  /** The suggestion is a name, but the word is not. */
  NAME_MEANT(-3),
  /** A capitalized word that nobody can pronounce. */
  NO_VOWEL(3),
  /** The suggestion occurs between the same two words elsewhere. */
  SAME_CONTEXT(3),
  /** Long words resemble others less often by chance. */
  LONG(1),
  SHORT(-2),
  /** Abbreviations have three letters, or no vowel; so do names that recur. */
  ABBREVIATION(-4),
  /** With a capital it is a known name: turing, aws. */
  LOWER_CASE_NAME(-4),
  /** A plural, a past tense or the like of the suggestion, rather than another word. */
  OTHER_ENDING(-3),
  /** Several places make it a choice. */
  RECURS(-2),
  RECURS_OFTEN(-4),
  /** Capitalized in the middle of a sentence, or a name for other reasons. */
  NAME(-3),
  /** Never written without a capital, and not only where a sentence begins: perhaps a name. */
  CAPITAL(-1),
  /** Written like an acronym or a brand, and not like a frequent one that is a slip away. */
  MIXED_CASE(-6),
  /** It occurs in code, addresses or identifiers. */
  TECHNICAL(-4),
  /**
   * Two known words, or a known word with a prefix; unless the parts are unusual and the manuscript
   * has a word that is a letter away: com + firm, con + trains.
   */
  COMPOUND(-4),
  /** A known word with an older ending, in a text that has other older words: groweth. */
  OLDER_VERB(-6),
  /**
   * Other unknown words surround it, as in a phrase of another language; unless it is long, and a
   * letter away from a word that the manuscript uses again and again.
   */
  UNKNOWN_COMPANY(-2),
  /** Letters that English words do not have. */
  FOREIGN_LETTERS(-4);

  private final int weight;

  Clue(int weight) {
    this.weight = weight;
  }

  static int sum(Collection<Clue> clues) {
    return clues.stream().mapToInt(clue -> clue.weight).sum();
  }
}
