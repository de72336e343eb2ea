package org.isogloss.rules.spelling;

import java.util.List;
import java.util.Set;

/**
 * What speaks for a word being misspelled, or against it. The weights are those of a logistic
 * regression on words of real manuscripts that readers judged, in log-odds; {@code
 * docs/quality/spelling.md} has their figures on held-out texts.
 */
enum Clue {
  /** Two letters exchanged, or a letter doubled or not. */
  SWAPPED(2.64),
  /** A letter for its neighbor on the keyboard, or a vowel for another. */
  LIKELY_SLIP(1.52),
  /** A letter too many or too few. */
  ONE_SLIP(1.40),
  /** The suggestion has a letter that the word lacks, and that is not doubled. */
  LACKS_LETTER(1.09),
  /** A letter for one that is nowhere near: two words more often than a slip. */
  OTHER_LETTER(0.83),
  /** More slips in at least eight letters, but the same consonants: Schedual. */
  SOUNDS_ALIKE(0.74),
  /** More slips. */
  FAR(-0.53),
  /** The manuscript uses the suggestion again and again. */
  FREQUENT_HERE(1.70),
  /** The manuscript uses the suggestion at least as often. */
  PRESENT_HERE(1.26),
  /** Everybody uses the suggestion. */
  COMMON(0.69),
  /** Many people use the suggestion. */
  KNOWN(0.67),
  /** A letter too many or too few in a function word, even if it reads like a compound: untill. */
  FUNCTION_WORD(2.64),
  /** Two letters exchanged in one of the commonest words, which makes up for its length: teh. */
  COMMONEST(2.80),
  /** Hardly anybody uses the suggestion, nor does the manuscript. */
  RARE(-0.59),
  /** The suggestion is a name, but the word is not. */
  NAME_MEANT(-1.14),
  /** A capitalized word that nobody can pronounce. */
  NO_VOWEL(1.77),
  /** The suggestion occurs between the same two words elsewhere. */
  SAME_CONTEXT(2.51),
  /** The suggestion occurs beside a content word that the word is beside: “fog bell”. */
  SAME_PHRASE(1.58),
  /** Long words resemble others less often by chance. */
  LONG(1.04),
  /** Short words resemble others by chance. */
  SHORT(-1.61),
  /** Abbreviations have three letters, or no vowel; so do names that recur. */
  ABBREVIATION(-1.01),
  /** With a capital it is a known name: turing, aws. */
  LOWER_CASE_NAME(-1.22),
  /** A plural, a past tense or the like of the suggestion or its stem: reordering, reorderings. */
  OTHER_INFLECTION(-1.56),
  /** Other letters at the end than the suggestion, which make another word more often. */
  OTHER_ENDING(-0.91),
  /** Several places make it a choice. */
  RECURS(-1.66),
  /** Many places make it a word of its authors. */
  RECURS_OFTEN(-2.10),
  /** Capitalized in the middle of a sentence, or a name for other reasons. */
  NAME(-1.62),
  /** Never written without a capital, and not only where a sentence begins: perhaps a name. */
  CAPITAL(-0.74),
  /** Written like an acronym or a brand, and not like a frequent one that is a slip away. */
  MIXED_CASE(-1.98),
  /** It occurs in code, addresses or identifiers. */
  TECHNICAL(-2.35),
  /**
   * Two usual words, or a usual word with a prefix or suffix; unless a word that the manuscript
   * uses again and again is a likely slip away.
   */
  COMPOUND(-2.55),
  /**
   * A compound of less usual words, unless the manuscript has a word that is a letter away: com +
   * firm, con + trains.
   */
  ODD_COMPOUND(-1.34),
  /**
   * Two words without their space: a pair that is often run together, or a first word that hardly
   * ever starts a compound: alot, eachother.
   */
  RUN_TOGETHER(4.61),
  /** A known word with an older ending, in a text that has other older words: groweth. */
  OLDER_VERB(-4.20),
  /**
   * Other unknown words surround it, as in a phrase of another language; unless it is long, and a
   * letter away from a word that the manuscript uses again and again.
   */
  UNKNOWN_COMPANY(-1.11),
  /** Letters that English words do not have. */
  FOREIGN_LETTERS(-2.67);

  /** The log-odds of a word without any clue. */
  static final double CONSTANT = -2.59;

  private static final List<Clue> ALL = List.of(values());

  private final double weight;

  Clue(double weight) {
    this.weight = weight;
  }

  double weight() {
    return weight;
  }

  /** The log-odds that a word with some clues is misspelled; the same sum in whatever order. */
  static double logOdds(Set<Clue> clues) {
    double sum = CONSTANT;
    for (Clue clue : ALL) {
      if (clues.contains(clue)) {
        sum += clue.weight;
      }
    }
    return sum;
  }
}
