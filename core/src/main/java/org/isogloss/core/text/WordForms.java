package org.isogloss.core.text;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.isogloss.core.data.ModelFile;

/** LanguageTool's dictionary of English word forms: form, lemma, Penn Treebank tag. */
public final class WordForms {

  private static final String PATH = "org/languagetool/resource/en/english";

  /** Loaded when first needed: many runs need no lemmas. */
  private static final Dictionary DICTIONARY =
      ModelFile.load(
          PATH + ".dict",
          dict -> ModelFile.load(PATH + ".info", info -> Dictionary.read(dict, info)));

  private WordForms() {}

  /** Access to the dictionary for one thread. */
  static DictionaryLookup lookup() {
    return new DictionaryLookup(DICTIONARY);
  }

  /** Whether the dictionary has a form, with these capitals. */
  public static boolean isListed(String form) {
    return !lookup().lookup(form).isEmpty();
  }

  /** Whether a form, in lower case, is the comparative of an adjective. */
  public static boolean isComparative(String form) {
    return lookup().lookup(form).stream()
        .anyMatch(reading -> reading.getTag().toString().startsWith("JJR"));
  }

  /** Whether a form, in lower case, may be the plural of a noun: “goods”, but not “towards”. */
  public static boolean isPlural(String form) {
    return hasTag(form, "NNS");
  }

  /** Whether a form, in lower case, can only be a noun that is not counted, such as “news”. */
  public static boolean isMassNoun(String form) {
    return hasTag(form, "NN:U")
        && !hasTag(form, "NN")
        && !hasTag(form, "NN:UN")
        && !hasTag(form, "NNS");
  }

  /** Whether a form, in lower case, is a past participle and not the base of a verb: “rigged”. */
  public static boolean isParticiple(String form) {
    return hasTag(form, "VBN") && !hasTag(form, "VB");
  }

  /** Whether a form, in lower case, is a past participle but not a past tense: “rung”. */
  public static boolean isOnlyParticiple(String form) {
    return isParticiple(form) && !hasTag(form, "VBD");
  }

  private static boolean hasTag(String form, String tag) {
    return lookup().lookup(form).stream().anyMatch(reading -> tag.contentEquals(reading.getTag()));
  }

  /**
   * Which of nouns, verbs, adjectives and adverbs a form may be; empty if the dictionary does not
   * have it.
   */
  public static Set<PartOfSpeech> classes(String word) {
    EnumSet<PartOfSpeech> classes = EnumSet.noneOf(PartOfSpeech.class);
    for (WordData reading : lookup().lookup(word.toLowerCase(Locale.ROOT))) {
      String tag = reading.getTag().toString();
      switch (tag.substring(0, Math.min(2, tag.length()))) {
        case "NN" -> classes.add(PartOfSpeech.NOUN);
        case "VB" -> classes.add(PartOfSpeech.VERB);
        case "JJ" -> classes.add(PartOfSpeech.ADJ);
        case "RB" -> classes.add(PartOfSpeech.ADV);
        default -> {
          // Function words and names.
        }
      }
    }
    return Collections.unmodifiableSet(classes);
  }
}
