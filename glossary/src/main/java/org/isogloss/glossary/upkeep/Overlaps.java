package org.isogloss.glossary.upkeep;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.isogloss.glossary.upkeep.TermbaseLint.Entry;
import org.isogloss.glossary.upkeep.TermbaseLint.Fault;

/** Finds usable terms that contain a deprecated one that would be replaced everywhere. */
final class Overlaps {

  private Overlaps() {}

  static void of(List<Entry> entries, Consumer<Fault> faults) {
    Map<String, Entry> deprecated = new HashMap<>();
    int longest = 0;
    for (Entry entry : entries) {
      if (!entry.isUsable() && entry.section().isEnglish()) {
        String[] words = words(TermbaseLint.fold(entry.term().text()));
        deprecated.putIfAbsent(String.join(" ", words), entry);
        longest = Math.max(longest, words.length);
      }
    }
    for (Entry entry : entries) {
      if (entry.isUsable() && entry.section().isEnglish()) {
        String[] words = words(TermbaseLint.fold(entry.term().text()));
        for (String part : parts(words, Math.min(longest, TermbaseLint.LONGEST))) {
          compare(entry, deprecated.get(part), faults);
        }
      }
    }
  }

  private static void compare(Entry entry, Entry gone, Consumer<Fault> faults) {
    if (gone == null || gone.isOf(entry.concept())) {
      return;
    }
    boolean otherCase =
        gone.term().caseSensitive() && !entry.term().text().contains(gone.term().text());
    if (!otherCase && !isExcepted(entry, gone)) {
      faults.accept(
          new Fault(
              FaultKind.OVERLAP_CONTRADICTED,
              entry.concept().id(),
              "“%s” contains “%s”, which is deprecated in concept '%s'"
                  .formatted(
                      TermbaseLint.shortened(entry.term().text()),
                      gone.term().text(),
                      gone.concept().id())));
    }
  }

  /** Whether an exception of the deprecated term is in the other term, which is thus intended. */
  private static boolean isExcepted(Entry entry, Entry gone) {
    String text = spaced(entry.term().text());
    return gone.term().except().stream().anyMatch(except -> text.contains(spaced(except)));
  }

  private static String spaced(String text) {
    return " " + String.join(" ", words(TermbaseLint.fold(text))) + " ";
  }

  static String[] words(String text) {
    return text.split("[\\s-]+", -1);
  }

  /**
   * All runs of words that are shorter than the whole and no longer than the longest deprecated
   * term. Words beyond the likely maximum length of a term are ignored, since the number of their
   * runs would be quadratic.
   */
  private static Set<String> parts(String[] words, int longest) {
    int end = Math.min(words.length, TermbaseLint.LONGEST);
    Set<String> parts = new LinkedHashSet<>();
    for (int from = 0; from < end; from++) {
      StringBuilder part = new StringBuilder();
      for (int to = from; to < Math.min(end, from + longest); to++) {
        part.append(to > from ? " " : "").append(words[to]);
        if (to - from + 1 < words.length) {
          parts.add(part.toString());
        }
      }
    }
    return parts;
  }
}
