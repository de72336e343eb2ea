package org.isogloss.rules.spelling;

import java.util.List;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;
import org.isogloss.core.data.ModelFile;

/** Finds the words of a spelling dictionary that are close to another word. Not thread-safe. */
final class DictionaryWords {

  private final Dictionary dictionary;
  private final Speller near;
  private Speller far;

  /**
   * @param variety the variety of English, such as {@code en-GB}
   */
  DictionaryWords(String variety) {
    String path = "org/languagetool/resource/en/hunspell/" + variety.replace('-', '_');
    dictionary =
        ModelFile.load(
            path + ".dict",
            dict -> ModelFile.load(path + ".info", info -> Dictionary.read(dict, info)));
    near = new Speller(dictionary, 1);
  }

  /** Whether a word, as it is written or in lower case, is in the dictionary. */
  boolean contains(String word) {
    return near.isInDictionary(word);
  }

  /** The words that are one slip away. */
  List<String> near(String word) {
    return near.findReplacements(word);
  }

  /** The words that are up to two slips away; takes tens of milliseconds. */
  List<String> far(String word) {
    if (far == null) {
      far = new Speller(dictionary, 2);
    }
    return far.findReplacements(word);
  }
}
