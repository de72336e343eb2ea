package org.isogloss.rules.repeats;

import java.util.List;
import java.util.Set;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.rules.repeats.words.WordClasses;

/**
 * Two aligned passages with the kinds of their differences.
 *
 * @param pair the two passages
 * @param differences where they differ, in the order of the first
 * @param first the document of the first passage
 * @param second the document of the second passage
 */
record ComparedPair(
    AlignedPair pair,
    List<TypedDifference> differences,
    AnalyzedDocument first,
    AnalyzedDocument second) {

  /**
   * The share of a passage's characters that may differ besides a number or negation for that to
   * count as a slip; beyond it the passages say different things.
   */
  private static final double OTHERWISE_DIFFERENT = 0.05;

  ComparedPair {
    differences = List.copyOf(differences);
  }

  /** Whether the two have the same words. */
  boolean isVerbatim() {
    return differences.stream().noneMatch(difference -> difference.kind().isOfWords());
  }

  /** Whether a number or a negation differs and almost nothing else. */
  boolean contradicts() {
    int others =
        differences.stream()
            .filter(
                d ->
                    d.kind() == TypedDifference.Kind.WORDING
                        || d.kind() == TypedDifference.Kind.TERM)
            .mapToInt(d -> Math.max(d.first().length(), d.second().length()))
            .sum();
    int length =
        Math.min(pair.first().place().span().length(), pair.second().place().span().length());
    return differences.stream().anyMatch(d -> d.kind().isContradiction())
        && others <= OTHERWISE_DIFFERENT * length;
  }

  /** The words of the longer passage that the other one does not have, as a share of all. */
  double changed() {
    int before = 0;
    int after = 0;
    int equal = 0;
    for (Stretch stretch : pair.stretches()) {
      int one = WordClasses.of(first.text(stretch.first())).size();
      int two = WordClasses.of(second.text(stretch.second())).size();
      before += one;
      after += two;
      equal += stretch.kind() == Stretch.Kind.EQUAL ? Math.min(one, two) : 0;
    }
    return 1 - (double) equal / Math.max(1, Math.max(before, after));
  }

  /** The words that replace each other: one name, or one number, in place of another. */
  List<Exchange> exchanges(WordClasses words) {
    return replaced(words, Set.of(TypedDifference.Kind.NUMBER, TypedDifference.Kind.TERM));
  }

  /** As {@link #exchanges}, with other words, and those that one of the two passages lacks. */
  List<Exchange> changes(WordClasses words) {
    return replaced(
        words,
        Set.of(
            TypedDifference.Kind.NUMBER, TypedDifference.Kind.TERM, TypedDifference.Kind.WORDING));
  }

  private List<Exchange> replaced(WordClasses words, Set<TypedDifference.Kind> kinds) {
    return differences.stream()
        .filter(difference -> kinds.contains(difference.kind()))
        .map(
            difference ->
                new Exchange(
                    words.stems(first.text(difference.first())),
                    words.stems(second.text(difference.second()))))
        .toList();
  }

  /**
   * Words in place of others.
   *
   * @param one the stems of the words in the first passage
   * @param other those in the second
   */
  record Exchange(List<String> one, List<String> other) {}
}
