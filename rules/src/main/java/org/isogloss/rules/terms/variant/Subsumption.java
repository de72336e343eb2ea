package org.isogloss.rules.terms.variant;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Span;
import org.isogloss.rules.terms.candidate.Mention;
import org.isogloss.rules.terms.candidate.TermForm;
import org.isogloss.rules.terms.lexicon.Nations;

/**
 * Leaves out pairs that others tell better. Of forms that differ in spelling or order the longest
 * tell it ("Belt and Road Initiative", not its "Road"); of forms that differ in a word the shortest
 * ("international dissemination", not "strategies of international dissemination").
 */
final class Subsumption {

  private final Map<DocumentId, BitSet> told = new HashMap<>();
  private final Map<List<String>, WordSets> substituted = new HashMap<>();

  private Subsumption() {}

  static List<FormPair> minimal(List<FormPair> pairs) {
    Subsumption subsumption = new Subsumption();
    List<FormPair> kept = new ArrayList<>();
    pairs.stream()
        .filter(pair -> pair.difference().isEmpty())
        .sorted(Comparator.comparingInt(Subsumption::length).reversed())
        .filter(subsumption::isNew)
        .forEach(kept::add);
    pairs.stream()
        .filter(pair -> !pair.difference().isEmpty())
        .sorted(
            Comparator.comparingInt((FormPair pair) -> pair.other().signature().size())
                .thenComparingDouble(pair -> -pair.belief()))
        .filter(subsumption::isNewSubstitution)
        .forEach(kept::add);
    return kept;
  }

  private static int length(FormPair pair) {
    return Math.max(pair.one().key().length(), pair.other().key().length());
  }

  /** Whether each form has a place that no longer pair has told. */
  private boolean isNew(FormPair pair) {
    boolean fresh = hasFresh(pair.one()) && hasFresh(pair.other());
    if (fresh) {
      tell(pair.one());
      tell(pair.other());
    }
    return fresh;
  }

  private boolean hasFresh(TermForm form) {
    for (Mention mention : form.mentions()) {
      Span span = mention.place().span();
      BitSet taken = told.get(mention.place().document());
      // A pair of the same place is another pair of the same concept, and as good.
      boolean inside = taken != null && isInside(taken, span);
      if (!inside) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInside(BitSet taken, Span span) {
    boolean longer = taken.get(span.end()) || (span.start() > 0 && taken.get(span.start() - 1));
    if (!longer) {
      return false;
    }
    // Not beyond the span: where phrases overlap, whole paragraphs are taken.
    for (int i = span.start(); i < span.end(); i++) {
      if (!taken.get(i)) {
        return false;
      }
    }
    return true;
  }

  private void tell(TermForm form) {
    for (Mention mention : form.mentions()) {
      Span span = mention.place().span();
      told.computeIfAbsent(mention.place().document(), id -> new BitSet())
          .set(span.start(), span.end());
    }
  }

  private boolean isNewSubstitution(FormPair pair) {
    List<String> difference = pair.difference().stream().sorted().toList();
    List<String> common = new ArrayList<>(pair.one().signature().modifiers());
    common.add(pair.one().signature().head());
    common.removeAll(difference);
    // A nation's name more or less is no longer phrase.
    common.removeIf(word -> Nations.of(word).isPresent());
    WordSets known = substituted.computeIfAbsent(difference, d -> new WordSets());
    Set<String> words = Set.copyOf(common);
    if (known.hasPartOf(words)) {
      return false;
    }
    known.add(words);
    return true;
  }

  /** Sets of words, asked whether one of them lies wholly inside another set. */
  private static final class WordSets {

    /** A phrase has seldom more words; of a longer one all known sets are tried in turn. */
    private static final int MOST_WORDS = 8;

    /** So many sets are tried in turn. */
    private static final int MOST_TRIED = 500;

    private final Set<Set<String>> sets = new LinkedHashSet<>();

    void add(Set<String> words) {
      sets.add(words);
    }

    /** Whether a known set has some of these words, not all, and no others. */
    boolean hasPartOf(Set<String> words) {
      if (words.size() > MOST_WORDS) {
        return sets.stream()
            .limit(MOST_TRIED)
            .anyMatch(less -> less.size() < words.size() && words.containsAll(less));
      }
      List<String> all = List.copyOf(words);
      for (int some = 0; some < (1 << all.size()) - 1; some++) {
        Set<String> part = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
          if ((some >> i & 1) != 0) {
            part.add(all.get(i));
          }
        }
        if (sets.contains(part)) {
          return true;
        }
      }
      return false;
    }
  }
}
