package org.isogloss.rules.bilingual.glossary;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.isogloss.glossary.Concept;
import org.isogloss.rules.bilingual.glossary.OtherTerms.Found;

/**
 * How often a manuscript translates each term of the source as the glossary says. A term that is
 * often translated otherwise is probably also a word of general language, such as the Chinese for
 * “hypothesis”, which also means “suppose”; one that is so beside a certain word is a part of a
 * longer word. A term that hardly ever is translated so is one that the translator does not know.
 */
final class TermUse {

  /** Fewer places of a term say nothing. */
  private static final int LEAST_PLACES = 10;

  /** Fewer places of a term beside a certain word say nothing. */
  private static final int LEAST_BESIDE = 3;

  /** A term is translated as the glossary says in at least this share of its places. */
  private static final double MOSTLY = 0.5;

  /** Up to this share, the glossary is not known. */
  private static final double HARDLY = 0.05;

  private static final class Count {
    private int kept;
    private int all;

    void add(boolean isKept) {
      kept += isKept ? 1 : 0;
      all++;
    }

    boolean isUpTo(double share) {
      return kept <= share * all;
    }
  }

  private static final class Counts {
    private final Count everywhere = new Count();
    private final Map<String, Count> before = new HashMap<>();
    private final Map<String, Count> after = new HashMap<>();
  }

  private final IdentityHashMap<List<Concept>, Counts> terms = new IdentityHashMap<>();

  /**
   * Counts a place of a term.
   *
   * @param kept whether it is translated as the glossary says
   */
  void add(Found place, boolean kept) {
    Counts counts = terms.computeIfAbsent(place.concepts(), term -> new Counts());
    counts.everywhere.add(kept);
    counts.before.computeIfAbsent(place.before(), word -> new Count()).add(kept);
    counts.after.computeIfAbsent(place.after(), word -> new Count()).add(kept);
  }

  /** Whether a term seems to have another meaning at a place. */
  boolean isAmbiguous(Found place) {
    Counts counts = terms.get(place.concepts());
    if (counts == null) {
      return false;
    }
    Count all = counts.everywhere;
    if (all.all < LEAST_PLACES || all.isUpTo(HARDLY)) {
      return false;
    }
    return all.isUpTo(MOSTLY)
        || isPart(place.before(), counts.before)
        || isPart(place.after(), counts.after);
  }

  private static boolean isPart(String word, Map<String, Count> beside) {
    Count count = beside.get(word);
    return !word.isEmpty() && count != null && count.all >= LEAST_BESIDE && count.isUpTo(MOSTLY);
  }
}
