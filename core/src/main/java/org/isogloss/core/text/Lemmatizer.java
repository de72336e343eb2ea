package org.isogloss.core.text;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * Finds the possible dictionary forms of a word: from LanguageTool's dictionary of word forms for
 * words that it contains, and from the rules of inflection for other nouns and verbs. Context is
 * ignored, so that a word has the same lemmas everywhere.
 *
 * <p>Not thread-safe.
 */
final class Lemmatizer {

  /** More than the words of a long book; beyond it lemmas are recomputed. */
  static final int KEPT = 100_000;

  private static final Pattern ENDING = Pattern.compile("(?<=\\p{L})(?:n't|'\\p{L}{0,2})$");

  /** An abbreviation in capitals with a plural ending: {@code GPUs}. */
  private static final Pattern PLURAL_ABBREVIATION = Pattern.compile("\\p{Lu}{2,}s");

  /** Long enough and not a name or formula, so that its ending is significant. */
  private static final Pattern ORDINARY = Pattern.compile("\\p{Lu}?\\p{Ll}{3,}");

  /** The dictionary tags, by prefix, that correspond to ours. */
  private static final Map<PartOfSpeech, String> DICTIONARY_TAGS =
      Map.of(
          PartOfSpeech.NOUN, "NN",
          PartOfSpeech.PROPN, "NN",
          PartOfSpeech.VERB, "VB",
          PartOfSpeech.AUX, "VB",
          PartOfSpeech.ADJ, "JJ",
          PartOfSpeech.ADV, "RB");

  private final DictionaryLookup forms;
  private final Map<PartOfSpeech, Map<String, List<String>>> known =
      new EnumMap<>(PartOfSpeech.class);

  Lemmatizer(DictionaryLookup forms) {
    this.forms = forms;
  }

  /**
   * The possible lemmas of a word, in lower case, each once and the most likely first; only the
   * lower-cased word if there is no other.
   *
   * @param word not empty, with a straight apostrophe if any
   */
  List<String> lemmas(String word, PartOfSpeech tag) {
    Map<String, List<String>> lemmas = known.computeIfAbsent(tag, t -> new HashMap<>());
    if (lemmas.size() >= KEPT) {
      lemmas.clear();
    }
    return lemmas.computeIfAbsent(
        word,
        w ->
            DICTIONARY_TAGS.containsKey(tag)
                ? find(ENDING.matcher(w).replaceFirst(""), tag)
                : List.of(lowerCase(w)));
  }

  private List<String> find(String word, PartOfSpeech tag) {
    String lower = lowerCase(word);
    boolean name = tag == PartOfSpeech.PROPN;
    List<String> lemmas = inDictionary(name ? word : lower, tag);
    if (lemmas.isEmpty()) {
      lemmas = inDictionary(name ? lower : word, tag);
    }
    if (!lemmas.isEmpty()) {
      return lemmas;
    }
    int hyphen = word.lastIndexOf('-');
    if (hyphen > 0 && hyphen < word.length() - 1) {
      String before = lower.substring(0, hyphen + 1);
      return find(word.substring(hyphen + 1), tag).stream().map(before::concat).toList();
    }
    if (tag.isNoun() && PLURAL_ABBREVIATION.matcher(word).matches()) {
      return List.of(lower.substring(0, lower.length() - 1));
    }
    if (!ORDINARY.matcher(word).matches() || !forms.lookup(lower).isEmpty()) {
      return List.of(lower);
    }
    return switch (tag) {
      case NOUN -> List.copyOf(Inflection.nounsOf(lower));
      case VERB -> List.copyOf(Inflection.verbsOf(lower));
      // Few names are plurals.
      case PROPN ->
          Stream.concat(Stream.of(lower), Inflection.nounsOf(lower).stream()).distinct().toList();
      default -> List.of(lower);
    };
  }

  /** The lemmas of a form in the dictionary; empty if it is not listed. */
  private List<String> inDictionary(String form, PartOfSpeech tag) {
    String wanted = DICTIONARY_TAGS.get(tag);
    String first = null;
    Set<String> lemmas = new LinkedHashSet<>();
    for (WordData reading : forms.lookup(form)) {
      String readAs = reading.getTag().toString();
      if (readAs.startsWith(wanted)) {
        String lemma = reading.getStem().toString();
        lemmas.add(lemma);
        if (tag.isNoun() && lemma.equals(form) && !readAs.startsWith("NNS")) {
          first = lemma; // what can be a singular is one: data, series, but not criteria
        }
      }
    }
    String singular = first;
    Comparator<String> likeliest =
        Comparator.comparing((String lemma) -> !lemma.equals(singular))
            .thenComparing(
                switch (tag) {
                  // The dictionary also lists "longer" as a form of "longe".
                  case ADJ, ADV -> Comparator.comparing(String::length);
                  // What can be the past or plural of another word is that: left, found, criteria.
                  default -> Comparator.comparing(lemma -> lemma.equals(form));
                });
    return lemmas.stream().sorted(likeliest).map(Lemmatizer::lowerCase).distinct().toList();
  }

  private static String lowerCase(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
