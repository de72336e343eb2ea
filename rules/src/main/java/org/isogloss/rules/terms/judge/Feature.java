package org.isogloss.rules.terms.judge;

import java.util.Locale;

/**
 * What is observed about two forms, <em>one</em> being the more frequent. Each is a number from 0
 * to 1; a yes is 1.
 */
public enum Feature {
  // How often they are used

  /** The share of the rarer form among the places of both, doubled. */
  MINOR_SHARE("the rarer form's share of the places"),
  /** The places of the rarer form, on a logarithmic scale to 32. */
  MINOR_COUNT("places of the rarer form"),
  /** The places of the more frequent form, on a logarithmic scale to 256. */
  MAJOR_COUNT("places of the more frequent form"),
  /** The number of words, to 5. */
  LENGTH("number of words"),
  SINGLE_WORD("single words"),

  // Where they are used

  /** The share of the rarer form's sentences that have the other one, too. */
  SAME_SENTENCE("they share sentences"),
  /** The share of the rarer form's files that do not have the other one. */
  OTHER_FILES("they are used in different files"),
  /** The difference of the shares in quotation marks. */
  QUOTED("only one is quoted"),
  LABELLED("the capitalized form is used in labels"),
  /** In a series of names, before a word for a part of a program, or in bold or italics alone. */
  NAMED("the capitalized form is used like a name"),
  ALONE("the lower-case form stands alone, like a key"),
  /** The difference of the shares that modify a noun. */
  ATTRIBUTIVE("only one modifies a noun"),
  /** The difference of the shares that end in a noun. */
  NOMINAL("only one is a noun"),
  NESTED("the rarer form is part of longer phrases"),
  /** Whether the rarer form is almost always part of one longer phrase. */
  DEPENDENT("the rarer form is used only within one longer phrase"),

  // Capitals

  /** Whether the rarer form has more capitals. */
  MINOR_CAPITAL("the rarer form has more capitals"),
  FIRST_LETTERS("they differ only in the first letters of words"),
  HEAD_ONLY("only the last word differs in capitals"),
  MODIFIER_ONLY("only words before the last differ in capitals"),
  INNER_CAPITAL("they differ in capitals inside words"),
  ALL_CAPITALS("one is written entirely in capitals"),
  /** How common the differing word is in lower case in general English. */
  COMMON_WORD("the word is common in general English"),
  /** Whether the dictionary has the differing word only with a capital. */
  NAME("the dictionary has the word only as a name"),
  CAPITAL_STYLE("style guides allow the word both with and without a capital"),
  BESIDE_CAPITAL("the capitalized form is next to other capitals"),
  LOWER_BESIDE_CAPITAL("the other form is next to capitals"),
  OPENING("the capitalized form begins sentences"),
  DETERMINED("only one follows articles"),
  /** {@code GitHub}, {@code Github}; {@code Kaplan-Meier}, {@code Kaplan Meier}. */
  BOTH_CAPITALS("both are written like names"),
  CAPITALS_DIFFER("they also differ in capitals"),
  /** An abbreviation that continues in lower case: {@code APIs}, {@code IPv}. */
  MIXED("one mixes upper and lower case"),

  // What the pairs of the manuscript show together

  /** How often capitals are on common words in the pairs of the manuscript that differ in them. */
  COMMON_THROUGHOUT("in this text, common words often differ in capitals"),
  /** How often the forms of its pairs that differ in hyphens or spaces share sentences. */
  TOGETHER_THROUGHOUT("in this text, closed and open forms often share sentences"),

  // Hyphens, spaces and other signs

  HYPHEN_OPEN("one has a hyphen, the other a space"),
  HYPHEN_CLOSED("one has a hyphen, the other is closed up"),
  OPEN_CLOSED("one has a space, the other is closed up"),
  OTHER_SIGN("they differ in some other sign"),
  APOSTROPHE("they differ in an apostrophe"),
  /** How often the hyphenated form modifies a noun. */
  HYPHEN_ATTRIBUTIVE("the hyphenated form modifies nouns"),
  /** How often the other form modifies a noun. */
  OTHER_ATTRIBUTIVE("the form without a hyphen modifies nouns"),
  /** Whether the difference is explained by the position alone. */
  BY_POSITION("one form is used only before nouns, the other never"),
  CLOSED_KNOWN("the dictionary has the closed form"),
  /** {@code HelmRelease}, {@code Helm release}. */
  IDENTIFIER("one is written like the name of a class"),
  DIGIT("it contains a digit"),
  ADVERB("it begins with an adverb in -ly"),

  // Letters

  REGIONAL("one is American, the other British"),
  DIACRITIC("they differ in a diacritic"),
  PLURAL("they are two plurals"),
  /** The share of equal letters in the differing words. */
  SIMILAR_LETTERS("the differing words have similar letters"),

  // Words

  REORDERED("the order differs"),
  PREPOSITION("one has a preposition, the other has none"),
  DERIVED("a word has a different ending"),
  NUMBER("a modifier is singular in one, plural in the other"),
  PLURAL_MODIFIER("a noun is plural before the same noun"),
  NATION("a nation is named in two ways"),
  PARTICIPLE("one word ends in -ed"),
  /** The strength of a WordNet relation. */
  RELATED("the words are related in WordNet"),
  SYNONYM("the words are synonyms in WordNet"),
  /** 1 for mutual nearest neighbors, 0 beyond rank 1000, on a logarithmic scale. */
  NEARNESS("the words are used alike in general English"),
  /** Whether general English does not know one of the words. */
  NO_NEARNESS("general English does not have one of the words"),
  CONTEXT("they have similar contexts"),
  SHARED_WORDS("number of words in common"),
  MODIFIER_DIFFERS("a modifier differs"),
  INSERTION("one has an extra word"),
  QUALIFYING("a differing word expresses a judgment, measure or order"),
  /** How many other words are in the place of the differing ones, on a logarithmic scale. */
  FAMILY("other words are used in the same place"),
  /** In how many terms the two words replace each other, on a logarithmic scale. */
  PARALLEL("the two words replace each other in other terms"),
  COORDINATED("the text joins the two by “and” or “or”"),
  LINKED("the text contrasts the two"),
  DIFFERENCE_COMMON("the differing words are common in general English"),
  ALIGNED("they replace each other in a repeated passage"),
  /** A template differs in one slot, while a second rendering differs throughout. */
  REPHRASED("that passage differs in other words as well"),
  ANALOGY("their words replace each other in a repeated passage"),
  GLOSS("they have the same gloss"),
  APPOSITION("the text says that they are the same"),

  // Short forms

  ACRONYM("the text defines one as the abbreviation of the other"),
  SHORT_KNOWN("the dictionary has the short form"),
  JOINED("one joins the words of the other");

  private final String words;

  Feature(String words) {
    this.words = words;
  }

  /** The name in data files and reports: lower case with hyphens. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What was observed, in words. */
  public String words() {
    return words;
  }
}
