package org.isogloss.rules.bilingual.rendering;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isogloss.core.text.FunctionWords;
import org.isogloss.rules.bilingual.phrase.SourceSegments;
import org.isogloss.rules.terms.index.Mention;
import org.isogloss.rules.terms.index.TermForm;

/**
 * A noun phrase of the translation, in whatever number, spelling and order of its words. Compared
 * by identity.
 */
final class EnglishName {

  /** The share of its places that end in a noun; less, and it is a modifier or a verb. */
  private static final double LEAST_NOMINAL = 0.25;

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’.&/+#_-]*");

  private final List<TermForm> forms;
  private final int[] segments;

  /**
   * @param forms its forms, in any order
   * @param source the segments that it is looked for in
   */
  EnglishName(List<TermForm> forms, SourceSegments source) {
    this.forms =
        forms.stream()
            .sorted(
                Comparator.comparingInt((TermForm form) -> -form.count())
                    .thenComparing(TermForm::key))
            .toList();
    this.segments =
        mentions()
            .map(Mention::place)
            .flatMapToInt(place -> source.at(place).stream())
            .sorted()
            .distinct()
            .toArray();
  }

  /** Its forms, the most frequent first. */
  List<TermForm> forms() {
    return forms;
  }

  /** The segments that contain it, in order. */
  int[] segments() {
    return segments;
  }

  boolean isIn(int segment) {
    return Arrays.binarySearch(segments, segment) >= 0;
  }

  /** Its most frequent form as it is written. */
  String text() {
    return forms.get(0).text();
  }

  /** The content words of its most frequent form, as lemmas in lower case. */
  List<String> words() {
    return forms.get(0).sequence();
  }

  /** The same words without regard to their order, and without small ones such as “of”. */
  Set<String> wordSet() {
    Set<String> found = new LinkedHashSet<>(words());
    found.removeIf(FunctionWords::contains);
    return found.isEmpty() ? new LinkedHashSet<>(words()) : found;
  }

  /** Whether it consists of words; other signs in them are those of code or another language. */
  boolean isOfWords() {
    return words().stream().allMatch(word -> WORD.matcher(word).matches());
  }

  Stream<Mention> mentions() {
    return forms.stream().flatMap(form -> form.mentions().stream());
  }

  /** Whether it can name a thing. */
  boolean isNominal() {
    long all = mentions().count();
    return mentions().filter(Mention::nominal).count() >= LEAST_NOMINAL * all;
  }
}
