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
import org.isogloss.rules.terms.index.Mention;
import org.isogloss.rules.terms.index.TermForm;
import org.isogloss.rules.terms.lexicon.Nations;

/**
 * Leaves out pairs that others represent better. For forms that differ in spelling or order these
 * are the longest ("Belt and Road Initiative", not its "Road"); for forms that differ in a word the
 * shortest ("international dissemination", not "strategies of international dissemination").
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

  /** Whether each form has a place that no longer pair covers. */
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
      // A pair at the same place is another pair of the same concept, and equally good.
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
    // Not beyond the span: where phrases overlap, that would cover whole paragraphs.
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
    // An extra nation's name does not make a longer phrase.
    common.removeIf(word -> Nations.of(word).isPresent());
    WordSets known = substituted.computeIfAbsent(difference, d -> new WordSets());
    Set<String> words = Set.copyOf(common);
    if (known.hasPartOf(words)) {
      return false;
    }
    known.add(words);
    return true;
  }

  /** Sets of words that can be queried for whether one is a proper subset of another set. */
  private static final class WordSets {

    /** A phrase seldom has more words; for a longer one all known sets are tried in turn. */
    private static final int MOST_WORDS = 8;

    /** The maximum number of sets that are tried in turn. */
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
