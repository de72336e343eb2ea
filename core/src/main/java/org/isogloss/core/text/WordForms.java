package org.isogloss.core.text;

import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import org.isogloss.core.data.ModelFile;

/** LanguageTool's dictionary of English word forms: form, lemma, Penn Treebank tag. */
final class WordForms {

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
}
