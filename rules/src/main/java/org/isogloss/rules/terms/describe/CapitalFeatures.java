package org.isogloss.rules.terms.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.isogloss.core.text.Folding;
import org.isogloss.rules.lexicon.GeneralFrequency;
import org.isogloss.rules.lexicon.WordRelations;
import org.isogloss.rules.terms.judge.Feature;
import org.isogloss.rules.terms.judge.FeatureVector;

/** How two forms differ in capitals, and what explains it. */
final class CapitalFeatures {

  private static final Pattern WORDS = Pattern.compile("[\\s\\p{Pd}/]+");

  /** Capitals that continue in lower case: {@code APIs}, {@code CamelCase} is none. */
  private static final Pattern MIXED = Pattern.compile("\\p{Lu}{2,}\\p{Ll}+");

  private static final Pattern ALL_CAPITALS = Pattern.compile("[\\p{Lu}\\p{N}]{2,}");

  private final GeneralFrequency frequency = new GeneralFrequency();
  private final WordRelations relations;

  CapitalFeatures(WordRelations relations) {
    this.relations = relations;
  }

  /** Describes two forms, the more frequent first. */
  void describe(FormFacts one, FormFacts other, FeatureVector.Builder features) {
    boolean minor = capitals(other) > capitals(one);
    FormFacts capital = minor ? other : one;
    FormFacts lower = minor ? one : other;
    List<String> capitalWords = List.of(WORDS.split(capital.form().key(), -1));
    List<String> lowerWords = List.of(WORDS.split(lower.form().key(), -1));
    List<Integer> differing = differing(capitalWords, lowerWords);
    int last = capitalWords.size() - 1;
    features
        .set(Feature.MINOR_CAPITAL, minor)
        .set(Feature.FIRST_LETTERS, differInFirstLetters(capitalWords, lowerWords))
        .set(Feature.HEAD_ONLY, last > 0 && differing.equals(List.of(last)))
        .set(Feature.MODIFIER_ONLY, last > 0 && !differing.contains(last))
        .set(Feature.INNER_CAPITAL, !differInFirstLetters(capitalWords, lowerWords))
        .set(
            Feature.ALL_CAPITALS,
            differing.stream().anyMatch(i -> ALL_CAPITALS.matcher(capitalWords.get(i)).matches()))
        .set(
            Feature.MIXED,
            capitalWords.stream().anyMatch(word -> MIXED.matcher(word).matches())
                || lowerWords.stream().anyMatch(word -> MIXED.matcher(word).matches()))
        .set(Feature.BESIDE_CAPITAL, capital.besideCapital())
        .set(Feature.LOWER_BESIDE_CAPITAL, lower.besideCapital())
        .set(Feature.OPENING, capital.opening())
        .set(Feature.LABELLED, capital.labelled())
        .set(Feature.NAMED, capital.named())
        .set(Feature.ALONE, lower.alone())
        .set(Feature.BOTH_CAPITALS, capitals(lower) > 0)
        .set(Feature.DETERMINED, Math.abs(capital.determined() - lower.determined()));
    describeWords(differing.stream().map(lowerWords::get).toList(), features);
  }

  /** Describes the words that differ, as they are in the form with fewer capitals. */
  private void describeWords(List<String> words, FeatureVector.Builder features) {
    double common = 0;
    boolean name = false;
    boolean style = false;
    for (String word : words) {
      String low = word.toLowerCase(Locale.ROOT);
      double lower = frequency.of(low);
      boolean asName = frequency.of(Folding.capital(low)) > 0;
      common = Math.max(common, lower);
      name |= lower == 0 && asName;
      style |= relations.isCapitalStyle(low);
    }
    features
        .set(Feature.COMMON_WORD, common)
        .set(Feature.NAME, name)
        .set(Feature.CAPITAL_STYLE, style);
  }

  private static long capitals(FormFacts form) {
    return form.form().key().codePoints().filter(Character::isUpperCase).count();
  }

  private static List<Integer> differing(List<String> one, List<String> other) {
    List<Integer> differing = new ArrayList<>();
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      if (!one.get(i).equals(other.get(i))) {
        differing.add(i);
      }
    }
    return differing;
  }

  private static boolean differInFirstLetters(List<String> one, List<String> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      if (!rest(one.get(i)).equals(rest(other.get(i)))) {
        return false;
      }
    }
    return true;
  }

  private static String rest(String word) {
    return word.isEmpty() ? word : word.substring(1);
  }
}
