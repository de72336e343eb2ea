package org.isogloss.core.lint;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;

/** Whether a finding with many places was known before, or has grown. */
final class Growth {

  private Growth() {}

  /** Whether a finding contains nothing new. */
  static boolean isKnown(Identity before, Identity now) {
    if (!before.rule().equals(now.rule())) {
      return false;
    }
    if (before instanceof Identity.Concept old && now instanceof Identity.Concept concept) {
      return concept.forms().entrySet().stream().allMatch(form -> isKnown(old.forms(), form));
    }
    // Places of one decision were recorded together.
    if (before instanceof Identity.Concept old && now instanceof Identity.Single single) {
      return old.forms().containsKey(formOf(single, old));
    }
    if (before instanceof Identity.Passage old && now instanceof Identity.Single single) {
      return old.texts().containsKey(single.text());
    }
    return before instanceof Identity.Passage old
        && now instanceof Identity.Passage passage
        && passage.places() <= old.places()
        && passage.texts().keySet().stream().allMatch(text -> isPartOfAny(text, old));
  }

  /**
   * The form that recorded a place: its text, or a single one that describes what the places have
   * in common.
   */
  static String formOf(Identity.Single place, Identity.Concept old) {
    String only = old.forms().firstKey();
    return old.forms().size() == 1 && only.indexOf(' ') >= 0 ? only : place.text();
  }

  /** Whether two findings concern the same concept or passage, grown or not. */
  static boolean isRelated(Identity before, Identity now) {
    if (!before.rule().equals(now.rule())) {
      return false;
    }
    if (before instanceof Identity.Concept old && now instanceof Identity.Concept concept) {
      Set<String> known = old.forms().keySet();
      long common = concept.forms().keySet().stream().filter(known::contains).count();
      return common >= Math.min(2, known.size());
    }
    return before instanceof Identity.Passage old
        && now instanceof Identity.Passage passage
        && passage.texts().keySet().stream().anyMatch(text -> isPartOfAny(text, old));
  }

  /**
   * Whether a form was there before and, unless it is the most frequent, is not clearly more
   * frequent now: at most one more use, or half as many more.
   */
  private static boolean isKnown(Map<String, Integer> old, Map.Entry<String, Integer> form) {
    Integer count = old.get(form.getKey());
    if (count == null) {
      return false;
    }
    String frequent =
        old.entrySet().stream()
            .max(Map.Entry.<String, Integer>comparingByValue(Comparator.naturalOrder()))
            .orElseThrow()
            .getKey();
    boolean competes = old.size() > 1;
    return (competes && form.getKey().equals(frequent))
        || form.getValue() <= count + Math.max(1, count / 2);
  }

  /** A repeat whose edges were edited is still the old one. */
  private static boolean isPartOfAny(String text, Identity.Passage old) {
    return old.texts().containsKey(text)
        || old.texts().keySet().stream().anyMatch(whole -> whole.contains(text));
  }
}
