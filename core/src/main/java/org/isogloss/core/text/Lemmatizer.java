package org.isogloss.core.text;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import org.isogloss.core.data.ModelFile;

/**
 * Finds the dictionary form of a word. LanguageTool's dictionary of word forms decides; a noun or
 * verb that it does not know goes to OpenNLP's model, without its neighbours, so that a word has
 * one lemma a tag wherever it stands.
 *
 * <p>One lemmatizer serves one thread at a time.
 */
final class Lemmatizer {

  /** Loaded when first needed: many runs need no lemmas. */
  private static final class Model {
    static final LemmatizerModel UNKNOWN_WORDS =
        ModelFile.load("opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin", LemmatizerModel::new);
  }

  /** More than the words of a long book; beyond it the lemmas are found anew. */
  static final int KEPT = 100_000;

  private static final Pattern ENDING = Pattern.compile("(?<=\\p{L})(?:n't|'\\p{L}{0,2})$");

  /** An abbreviation in capitals with a plural ending: {@code GPUs}. */
  private static final Pattern PLURAL_ABBREVIATION = Pattern.compile("\\p{Lu}{2,}s");

  /** Long enough, and no name or formula, so that the model can judge by its ending. */
  private static final Pattern ORDINARY = Pattern.compile("\\p{Lu}?\\p{Ll}{3,}");

  /** The tags of the dictionary, by their beginning, that go with ours. */
  private static final Map<PartOfSpeech, String> DICTIONARY_TAGS =
      Map.of(
          PartOfSpeech.NOUN, "NN",
          PartOfSpeech.PROPN, "NN",
          PartOfSpeech.VERB, "VB",
          PartOfSpeech.AUX, "VB",
          PartOfSpeech.ADJ, "JJ",
          PartOfSpeech.ADV, "RB");

  private final DictionaryLookup forms;
  private final LemmatizerME unknown = new LemmatizerME(Model.UNKNOWN_WORDS);
  private final Map<PartOfSpeech, Map<String, String>> known = new EnumMap<>(PartOfSpeech.class);

  Lemmatizer(DictionaryLookup forms) {
    this.forms = forms;
  }

  /**
   * The lemma of a word, in lower case; the lower-cased word where it has no other.
   *
   * @param word not empty, with a straight apostrophe if any
   */
  String lemma(String word, PartOfSpeech tag) {
    if (!DICTIONARY_TAGS.containsKey(tag)) {
      return lowerCase(word);
    }
    Map<String, String> lemmas = known.computeIfAbsent(tag, t -> new HashMap<>());
    if (lemmas.size() >= KEPT) {
      lemmas.clear();
    }
    return lemmas.computeIfAbsent(word, w -> find(ENDING.matcher(w).replaceFirst(""), tag));
  }

  private String find(String word, PartOfSpeech tag) {
    String lower = lowerCase(word);
    boolean name = tag == PartOfSpeech.PROPN;
    String lemma = inDictionary(name ? word : lower, tag);
    if (lemma == null) {
      lemma = inDictionary(name ? lower : word, tag);
    }
    if (lemma != null) {
      return lemma;
    }
    int hyphen = word.lastIndexOf('-');
    if (hyphen > 0 && hyphen < word.length() - 1) {
      return lower.substring(0, hyphen + 1) + find(word.substring(hyphen + 1), tag);
    }
    if (tag.isNoun() && PLURAL_ABBREVIATION.matcher(word).matches()) {
      return lower.substring(0, lower.length() - 1);
    }
    boolean inflected = tag == PartOfSpeech.NOUN || tag == PartOfSpeech.VERB;
    if (inflected && ORDINARY.matcher(word).matches() && forms.lookup(lower).isEmpty()) {
      return lowerCase(unknown.lemmatize(new String[] {lower}, new String[] {tag.name()})[0]);
    }
    return lower;
  }

  /** The lemma that the dictionary gives a form, or null. */
  private String inDictionary(String form, PartOfSpeech tag) {
    String wanted = DICTIONARY_TAGS.get(tag);
    String best = null;
    for (WordData reading : forms.lookup(form)) {
      String readAs = reading.getTag().toString();
      if (readAs.startsWith(wanted)) {
        String lemma = reading.getStem().toString();
        if (tag.isNoun() && lemma.equals(form) && !readAs.startsWith("NNS")) {
          return lowerCase(lemma); // what can be a singular is one: data, series, but not criteria
        }
        best = best == null || isBetter(lemma, best, form, tag) ? lemma : best;
      }
    }
    return best == null ? null : lowerCase(best);
  }

  private static boolean isBetter(String lemma, String than, String form, PartOfSpeech tag) {
    return switch (tag) {
      // The dictionary takes "longer" for a form of "longe" as well.
      case ADJ, ADV -> lemma.length() < than.length();
      // What can be another's past or plural is that: left, found, criteria.
      default -> than.equals(form) && !lemma.equals(form);
    };
  }

  private static String lowerCase(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
