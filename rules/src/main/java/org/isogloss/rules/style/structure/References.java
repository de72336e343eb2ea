package org.isogloss.rules.style.structure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isogloss.core.outline.CrossReference;

/** The numbers that cross-references name. */
final class References {

  /** A longer range is not one of figures. */
  private static final int LONGEST_RANGE = 50;

  private References() {}

  /** A number without the letter of a part: {@code 3} for {@code 3a}. */
  static String plain(String number) {
    return number.matches(".*\\d[a-z]") ? number.substring(0, number.length() - 1) : number;
  }

  /** All numbers of a reference, and those between the ends of its ranges. */
  static Set<String> numbers(CrossReference reference) {
    Set<String> numbers = new LinkedHashSet<>();
    CrossReference.Target before = null;
    for (CrossReference.Target target : reference.targets()) {
      if (target.range() && before != null) {
        numbers.addAll(between(before.number(), target.number()));
      }
      numbers.add(plain(target.number()));
      before = target;
    }
    return numbers;
  }

  private static List<String> between(String from, String to) {
    Optional<Counted> first = Counted.of(plain(from));
    Optional<Counted> last = Counted.of(plain(to));
    List<String> numbers = new ArrayList<>();
    if (first.isPresent() && last.isPresent() && first.get().prefix().equals(last.get().prefix())) {
      int end = Math.min(last.get().last(), first.get().last() + LONGEST_RANGE);
      for (int number = first.get().last() + 1; number < end; number++) {
        numbers.add(first.get().with(number));
      }
    }
    return numbers;
  }
}
