package org.isogloss.core.text;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import morfologik.stemming.WordData;

/** The word classes that LanguageTool's dictionary lists for a form. */
public final class ListedClasses {

  private ListedClasses() {}

  /**
   * Those of nouns, verbs, adjectives and adverbs that the form of a word may belong to; empty if
   * the dictionary does not have it.
   */
  public static Set<PartOfSpeech> of(String word) {
    EnumSet<PartOfSpeech> classes = EnumSet.noneOf(PartOfSpeech.class);
    for (WordData reading : WordForms.lookup().lookup(word.toLowerCase(Locale.ROOT))) {
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
