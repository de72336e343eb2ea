package org.isogloss.rules.bilingual.numbers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.isogloss.core.text.LanguageNumbers;

/**
 * Numbers over a hundred that a language writes as one word: {@code zweihundertfünfzig}. The word
 * for a hundred or a thousand joins the numbers on both sides of it, as in {@code zweihundert}.
 */
final class JoinedNumbers {

  private static final long HUNDRED = 100;
  private static final long FIRST_YEAR = 1_100;
  private static final long LAST_YEAR = 2_000;

  /** The greater of them join first. */
  private static final List<Long> SCALES = List.of(1_000L, HUNDRED);

  /**
   * A word that joins others.
   *
   * @param word the word
   * @param scale what it is worth
   */
  private record Joint(String word, long scale) {}

  /** What joins, the greatest first. */
  private final List<Joint> joints = new ArrayList<>();

  /** What may follow it, such as “und”. */
  private final List<String> links;

  private final ToLongFunction<String> numbers;

  /**
   * @param written how the language writes numbers
   * @param links what may be between a joint and the smaller number after it; without any, the
   *     language has no such words
   * @param numbers the number up to a hundred that a word spells out; negative for another word
   */
  JoinedNumbers(LanguageNumbers written, List<String> links, ToLongFunction<String> numbers) {
    this.links = List.copyOf(links);
    this.numbers = numbers;
    if (links.isEmpty()) {
      return;
    }
    for (long scale : SCALES) {
      List<String> after = new ArrayList<>();
      for (String two : written.spelled(2)) {
        for (String spelled : written.spelled(2 * scale)) {
          String start = NumberNames.folded(two);
          String whole = NumberNames.folded(spelled);
          if (whole.startsWith(start) && whole.chars().allMatch(Character::isLetter)) {
            after.add(whole.substring(start.length()));
          }
        }
      }
      Optional<String> joint = shortest(after);
      joint.ifPresent(word -> joints.add(new Joint(word, scale)));
      // Without a number before it, it may be another word: "mille", but "duemila".
      shortest(written.spelled(scale).stream().map(NumberNames::folded).toList())
          .filter(word -> joint.isPresent() && word.chars().allMatch(Character::isLetter))
          .filter(word -> !word.contains(joint.orElseThrow()))
          .ifPresent(word -> joints.add(new Joint(word, scale)));
    }
  }

  private static Optional<String> shortest(List<String> words) {
    return words.stream().min(Comparator.comparingInt(String::length));
  }

  /**
   * What a word spells out, if it is made of others: 1988 may also be two numbers, as in the
   * English name of a year.
   */
  Set<String> read(String folded) {
    long value = joints.stream().anyMatch(joint -> joint.word().equals(folded)) ? 0 : value(folded);
    if (value <= HUNDRED) {
      return Set.of();
    }
    Set<String> values = new LinkedHashSet<>(List.of(Long.toString(value)));
    if (value >= FIRST_YEAR && value < LAST_YEAR) {
      values.add(Long.toString(value / HUNDRED));
      values.add(Long.toString(value % HUNDRED));
    }
    return values;
  }

  private long value(String word) {
    for (Joint joint : joints) {
      int at = word.indexOf(joint.word());
      if (at >= 0) {
        long scale = joint.scale();
        long times = at == 0 ? 1 : value(word.substring(0, at));
        long rest = rest(word.substring(at + joint.word().length()), scale);
        // Nineteen hundred is a number, and twenty thousand too.
        long most = scale == HUNDRED ? HUNDRED : SCALES.get(0);
        return times > 0 && times < most && rest >= 0 ? times * scale + rest : -1;
      }
    }
    return numbers.applyAsLong(word);
  }

  private long rest(String word, long below) {
    if (word.isEmpty()) {
      return 0;
    }
    long value = value(word);
    for (String link : links) {
      boolean follows = value < 0 && word.startsWith(link);
      value = follows ? value(word.substring(link.length())) : value;
    }
    return value > 0 && value < below ? value : -1;
  }
}
