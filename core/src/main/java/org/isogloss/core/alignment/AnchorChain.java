package org.isogloss.core.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * Pairs of sentences that share a rare token, in the same order on both sides: the longest such
 * chain. As in patience diff, a token must be equally frequent on both sides.
 */
final class AnchorChain {

  /**
   * A pair of sentences.
   *
   * @param english the position of the English sentence
   * @param other that of the other one
   */
  record Anchor(int english, int other) {}

  /** A token in more sentences than this tells little about each. */
  private static final int RARE = 3;

  private AnchorChain() {}

  /** The chain, in order; both positions grow from pair to pair. */
  static List<Anchor> of(List<List<String>> names, TokenIndex english, TokenIndex other) {
    List<Anchor> pairs = new ArrayList<>();
    for (List<String> sentence : names) {
      for (String token : sentence) {
        addPairs(token, english, other, pairs);
      }
    }
    return longest(pairs.stream().distinct().toList());
  }

  private static void addPairs(
      String token, TokenIndex english, TokenIndex other, List<Anchor> pairs) {
    OptionalInt one = english.number(token);
    OptionalInt two = other.number(token);
    if (one.isEmpty() || two.isEmpty()) {
      return;
    }
    int[] here = english.sentences(one.getAsInt());
    int[] there = other.sentences(two.getAsInt());
    if (here.length == there.length && here.length <= RARE) {
      for (int i = 0; i < here.length; i++) {
        pairs.add(new Anchor(here[i], there[i]));
      }
    }
  }

  /** The longest chain, by patience sorting. */
  private static List<Anchor> longest(List<Anchor> pairs) {
    // Of pairs with the same English sentence only one can be in a chain: the later ones come
    // first.
    List<Anchor> sorted =
        pairs.stream()
            .sorted(
                Comparator.comparingInt(Anchor::english)
                    .thenComparing(Comparator.comparingInt(Anchor::other).reversed()))
            .toList();
    int[] ends = new int[sorted.size()];
    int[] before = new int[sorted.size()];
    int length = 0;
    for (int i = 0; i < sorted.size(); i++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (sorted.get(ends[middle]).other() < sorted.get(i).other()) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[i] = low == 0 ? -1 : ends[low - 1];
      ends[low] = i;
      length = Math.max(length, low + 1);
    }
    Anchor[] chain = new Anchor[length];
    int at = length == 0 ? -1 : ends[length - 1];
    for (int k = length - 1; k >= 0; k--) {
      chain[k] = sorted.get(at);
      at = before[at];
    }
    return List.of(chain);
  }
}
