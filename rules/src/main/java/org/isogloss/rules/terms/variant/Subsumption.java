package org.isogloss.rules.terms.variant;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
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
  private final Map<List<String>, List<Set<String>>> substituted = new HashMap<>();

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
    boolean covered = taken.nextClearBit(span.start()) >= span.end();
    boolean longer = taken.get(span.end()) || (span.start() > 0 && taken.get(span.start() - 1));
    return covered && longer;
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
    List<Set<String>> known = substituted.computeIfAbsent(difference, d -> new ArrayList<>());
    Set<String> words = Set.copyOf(common);
    if (known.stream().anyMatch(less -> less.size() < words.size() && words.containsAll(less))) {
      return false;
    }
    known.add(words);
    return true;
  }
}
