package org.isogloss.rules.terms.judge;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isogloss.rules.terms.judge.FormTokens.Around;
import org.isogloss.rules.terms.judge.KnownPair.Comparison;
import org.isogloss.rules.terms.judge.KnownPair.Match;

/** When two forms of a document are a labeled pair, for each way of labelling. */
final class Comparisons {

  private Comparisons() {}

  /**
   * Compares the words: the forms contain those of the label, with the same words around them.
   *
   * @param cased whether capitals count
   */
  static Comparison words(boolean cased) {
    return (one, other, texts, otherTexts) -> {
      List<String> a = FormTokens.of(one, cased);
      List<String> b = FormTokens.of(other, cased);
      if (a.equals(b)) {
        // They differ in what is ignored otherwise: a plural, a quotation mark.
        boolean both = containsForm(texts, one) && containsForm(otherTexts, other);
        return both ? Match.EXACT : Match.NONE;
      }
      Match best = Match.NONE;
      for (String text : texts) {
        for (String otherText : otherTexts) {
          List<String> x = FormTokens.of(text, cased);
          List<String> y = FormTokens.of(otherText, cased);
          if (!x.equals(b) && !y.equals(a) && !x.equals(y)) {
            best = KnownPair.max(best, match(FormTokens.around(x, a), FormTokens.around(y, b)));
          }
        }
      }
      return best;
    };
  }

  private static boolean containsForm(List<String> texts, String form) {
    return texts.stream().map(FormTokens::withoutArticle).anyMatch(form::equals);
  }

  private static Match match(Optional<Around> one, Optional<Around> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Match.NONE;
    }
    if (one.equals(other)) {
      return Match.EXACT;
    }
    return one.get().isEmpty() || other.get().isEmpty() ? Match.LOOSE : Match.NONE;
  }

  /**
   * Compares a term with what was planted instead: only one of the forms contains exactly what was
   * planted.
   *
   * @param cased whether capitals count when the other words are compared
   */
  static Comparison planted(boolean cased) {
    Comparison words = words(cased);
    return (term, planted, texts, plantedTexts) -> {
      String bounded = "(?<![A-Za-z-])" + Pattern.quote(planted);
      Pattern inflected = Pattern.compile(bounded + "(?:s|es)?(?![A-Za-z-])");
      Pattern exact = Pattern.compile(bounded + "(?![A-Za-z-])");
      boolean shown =
          plantedTexts.stream().anyMatch(text -> inflected.matcher(text).find())
              && texts.stream().anyMatch(text -> !exact.matcher(text).find());
      return shown ? words.match(term, planted, texts, plantedTexts) : Match.NONE;
    };
  }

  /** Compares the texts themselves. */
  static Comparison texts() {
    return (one, other, texts, otherTexts) ->
        contains(texts, one) && contains(otherTexts, other) ? Match.EXACT : Match.NONE;
  }

  private static boolean contains(List<String> texts, String form) {
    return texts.stream().map(FormTokens::plain).anyMatch(FormTokens.plain(form)::equals);
  }
}
