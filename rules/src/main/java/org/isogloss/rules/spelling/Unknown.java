package org.isogloss.rules.spelling;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Zone;

/**
 * A word that is in no dictionary.
 *
 * @param key the word in lower case
 * @param uses every place that is not accepted, in book order
 */
record Unknown(String key, List<Use> uses) {

  /**
   * A place of the word.
   *
   * @param place where
   * @param form as it is written there, without a possessive ending
   * @param zone the zone of its block
   * @param text the hash of the text of its block
   * @param before the word before it in the block, in lower case; empty if there is none
   * @param after the word after it
   * @param inPhrase whether it is in an emphasized phrase, and so is another unknown word of its
   *     block, as words of another language are
   */
  record Use(
      Place place,
      String form,
      Zone zone,
      int text,
      String before,
      String after,
      boolean inPhrase) {

    /** Its surroundings; empty unless there are words on both sides. */
    String context() {
      return before.isEmpty() || after.isEmpty() ? "" : context(before, after);
    }

    static String context(String before, String after) {
      return before + ' ' + after;
    }
  }

  Unknown {
    uses = List.copyOf(uses);
    if (uses.isEmpty()) {
      throw new IllegalArgumentException("a word must have a use: " + key);
    }
  }

  int count() {
    return uses.size();
  }

  /** How often it occurs in different texts: what every page repeats was written once. */
  int independent() {
    return (int) uses.stream().mapToInt(Use::text).distinct().count();
  }

  /** Every place, in book order. */
  List<Place> places() {
    return uses.stream().map(Use::place).toList();
  }

  Place first() {
    return uses.get(0).place();
  }

  /** As it is written most often. */
  String form() {
    Map<String, Long> counts =
        uses.stream()
            .collect(Collectors.groupingBy(Use::form, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }

  /**
   * As a list of words should have it. A word in lower case stands for its capitals as well, at the
   * start of a sentence and in a heading; with capitals, it stands for nothing else.
   */
  String listed() {
    return isLower() && uses.stream().map(Use::form).allMatch(this::isUsualCase) ? key : form();
  }

  private boolean isUsualCase(String form) {
    String rest = form.substring(1);
    return rest.equals(key.substring(1)) || form.equals(form.toUpperCase(Locale.ENGLISH));
  }

  /** Whether it is written with lower-case letters anywhere. */
  boolean isLower() {
    return uses.stream().anyMatch(use -> use.form().equals(key));
  }

  /** Whether it is written in a way that no rule of capitals explains, such as iPhone or DNS. */
  boolean isMixed() {
    return uses.stream()
        .map(use -> use.form().substring(1))
        .anyMatch(rest -> rest.chars().anyMatch(Character::isUpperCase));
  }

  /** Whether it occurs only in titles, headings and tables, where capitals prove no name. */
  boolean isOnlyTitled() {
    return uses.stream()
        .allMatch(
            use ->
                use.zone() == Zone.TITLE || use.zone() == Zone.HEADING || use.zone() == Zone.TABLE);
  }
}
