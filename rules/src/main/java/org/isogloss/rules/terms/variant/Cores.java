package org.isogloss.rules.terms.variant;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Span;
import org.isogloss.rules.lexicon.Nations;
import org.isogloss.rules.terms.index.Mention;
import org.isogloss.rules.terms.index.TermForm;
import org.isogloss.rules.terms.judge.PairKind;
import org.isogloss.rules.terms.judge.PairModel.Level;

/**
 * Pairs of which none shows only what another one shows: of forms with the same letters the longest
 * ("Belt and Road Initiative", not its "Road"), unless a part is also used on its own; of forms
 * that differ in a word the shortest ("international dissemination", not "strategies of
 * international dissemination").
 *
 * <p>A part is also the term itself if it stands mostly outside of the longer phrase: a single "old
 * Fog bell" is a slip of "Fog Bell", not of "old Fog Bell".
 */
final class Cores {

  /** The pairs with one difference with which another one is compared, at most. */
  private static final int MOST_COMPARED = 200;

  private final List<FormPair> pairs = new ArrayList<>();
  private final Map<FormPair, FormPair> parts = new LinkedHashMap<>();

  private final Map<DocumentId, BitSet> covered = new HashMap<>();
  private final Map<String, Set<FormPair>> byForm = new HashMap<>();
  private final Map<Set<String>, List<Set<String>>> substituted = new HashMap<>();

  private Cores() {}

  /** The cores among pairs. */
  static Cores of(List<FormPair> pairs) {
    Cores cores = new Cores();
    List<FormPair> longest = new ArrayList<>();
    Set<FormPair> terms = new HashSet<>();
    List<FormPair> ofLetters =
        pairs.stream()
            .filter(pair -> !isOfWords(pair))
            .sorted(
                Comparator.comparingInt(Cores::length)
                    .reversed()
                    .thenComparing(pair -> -pair.probability()))
            .toList();
    for (FormPair pair : ofLetters) {
      if (cores.isTermItself(pair)) {
        terms.add(pair);
      } else if (!cores.isNew(pair)) {
        continue;
      }
      longest.add(pair);
      cores.index(pair);
    }
    if (!terms.isEmpty()) {
      longest.removeIf(pair -> cores.within(pair).anyMatch(terms::contains));
    }
    longest.forEach(cores::relate);
    cores.pairs.addAll(longest);
    pairs.stream()
        .filter(Cores::isOfWords)
        .sorted(
            Comparator.comparingInt((FormPair pair) -> pair.other().sequence().size())
                .thenComparingDouble(pair -> -pair.probability()))
        .filter(cores::isNewDifference)
        .forEach(cores.pairs::add);
    return cores;
  }

  /** The pairs that are reported. */
  List<FormPair> pairs() {
    return pairs;
  }

  /**
   * The pairs that contain another one with the same difference, each with the longest of those:
   * {@code SPDX document} with {@code document}.
   */
  Map<FormPair, FormPair> parts() {
    return parts;
  }

  private static boolean isOfWords(FormPair pair) {
    return !pair.proposal().difference().isEmpty() && pair.kind().compareTo(PairKind.ORDER) >= 0;
  }

  private static int length(FormPair pair) {
    return Math.max(pair.one().key().length(), pair.other().key().length());
  }

  /** Whether each form has a place that no longer pair covers. */
  private boolean isNew(FormPair pair) {
    boolean fresh = hasFresh(pair.one()) && hasFresh(pair.other());
    if (fresh) {
      cover(pair.one());
      cover(pair.other());
    }
    return fresh;
  }

  /**
   * Whether most places of the more frequent form are its own while all of the rarer one are in
   * longer pairs. The more frequent one of forms that differ in capitals must be the name: many
   * places of "road" say nothing about the "Road" in a longer name.
   */
  private boolean isTermItself(FormPair pair) {
    TermForm one = pair.one();
    return VariantFinder.reaches(pair, Level.MEDIUM)
        && one.count() > pair.other().count()
        && capitals(one) >= capitals(pair.other())
        && !hasFresh(pair.other())
        && 2 * one.mentions().stream().filter(this::isFresh).count() > one.count();
  }

  private static long capitals(TermForm form) {
    return form.text().chars().filter(Character::isUpperCase).count();
  }

  private boolean hasFresh(TermForm form) {
    return form.mentions().stream().anyMatch(this::isFresh);
  }

  /** Whether no longer pair covers a place. */
  private boolean isFresh(Mention mention) {
    BitSet taken = covered.get(mention.document());
    // A pair at the same place is another pair of the same concept, and equally good.
    return taken == null || !isInside(taken, mention.span());
  }

  private static boolean isInside(BitSet taken, Span span) {
    boolean longer = taken.get(span.end()) || (span.start() > 0 && taken.get(span.start() - 1));
    // Not beyond the span: where phrases overlap, that would cover whole paragraphs.
    return longer && taken.nextClearBit(span.start()) >= span.end();
  }

  private void cover(TermForm form) {
    for (Mention mention : form.mentions()) {
      covered
          .computeIfAbsent(mention.document(), id -> new BitSet())
          .set(mention.span().start(), mention.span().end());
    }
  }

  private void index(FormPair pair) {
    byForm.computeIfAbsent(pair.one().key(), key -> new HashSet<>()).add(pair);
    byForm.computeIfAbsent(pair.other().key(), key -> new HashSet<>()).add(pair);
  }

  /** Finds the longest pair whose forms are parts of those of another one. */
  private void relate(FormPair pair) {
    within(pair)
        .max(
            Comparator.comparingInt(Cores::length)
                .thenComparing(core -> core.one().key())
                .thenComparing(core -> core.other().key()))
        .ifPresent(core -> parts.put(pair, core));
  }

  /** The pairs of the same kind whose forms are parts of those of a pair. */
  private Stream<FormPair> within(FormPair pair) {
    Set<FormPair> candidates = new HashSet<>();
    Set<String> ones = runs(pair.one());
    Set<String> others = runs(pair.other());
    ones.forEach(run -> candidates.addAll(byForm.getOrDefault(run, Set.of())));
    return candidates.stream()
        .filter(core -> core.kind() == pair.kind())
        .filter(
            core ->
                (ones.contains(core.one().key()) && others.contains(core.other().key()))
                    || (ones.contains(core.other().key()) && others.contains(core.one().key())));
  }

  /** Whether the words of one form are a run of those of another one, and fewer. */
  static boolean contains(TermForm form, TermForm part) {
    return runs(form).contains(part.key());
  }

  /** The runs of words of a form, shorter than it. */
  private static Set<String> runs(TermForm form) {
    List<String> words = Arrays.asList(form.key().split(" ", -1));
    Set<String> runs = new HashSet<>();
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 1; to <= words.size(); to++) {
        if (to - from < words.size()) {
          runs.add(String.join(" ", words.subList(from, to)));
        }
      }
    }
    return runs;
  }

  private boolean isNewDifference(FormPair pair) {
    Set<String> difference = new HashSet<>(pair.proposal().difference().one());
    difference.addAll(pair.proposal().difference().other());
    Set<String> common = new HashSet<>(pair.one().sequence());
    common.removeAll(difference);
    // An extra nation's name does not make a longer phrase.
    common.removeIf(word -> Nations.of(word.toLowerCase(Locale.ROOT)).isPresent());
    List<Set<String>> known = substituted.computeIfAbsent(difference, d -> new ArrayList<>());
    if (known.stream()
        .limit(MOST_COMPARED)
        .anyMatch(less -> less.size() < common.size() && common.containsAll(less))) {
      return false;
    }
    known.add(common);
    return true;
  }
}
