package org.isogloss.core.segment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isogloss.core.data.DataFile;

/** The words of {@code sentence-starters.txt}. Comparison is case-sensitive. */
final class SentenceStarters {

  private static final Map<String, List<String>> GROUPS =
      DataFile.groups(SentenceStarters.class, "sentence-starters.txt");
  private static final Set<String> STARTERS = Set.copyOf(GROUPS.get("starters"));
  private static final Set<String> TITLES = Set.copyOf(GROUPS.get("titles"));
  private static final Set<String> ALSO_SURNAMES = Set.copyOf(GROUPS.get("also-surnames"));
  private static final Set<String> ALWAYS_CAPITAL = Set.copyOf(GROUPS.get("always-capital"));
  private static final Set<String> PREPOSITIONS = Set.copyOf(GROUPS.get("prepositions"));

  private SentenceStarters() {}

  /** Whether a word begins a sentence after an abbreviation. */
  static boolean begins(String word) {
    return beginsAfterInitial(word)
        || ALSO_SURNAMES.contains(word)
        || TITLES.contains(word)
        || ALWAYS_CAPITAL.contains(word);
  }

  /** Whether it does so even after a single letter, where a surname is likely. */
  static boolean beginsAfterInitial(String word) {
    return STARTERS.contains(word);
  }

  /** Whether its capital proves nothing, since it also has one in mid-sentence. */
  static boolean isAlwaysCapital(String word) {
    return ALWAYS_CAPITAL.contains(word);
  }

  /** Whether it opens a phrase of place or time. */
  static boolean opensPhrase(String word) {
    return PREPOSITIONS.contains(word);
  }
}
