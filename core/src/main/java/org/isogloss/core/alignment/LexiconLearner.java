package org.isogloss.core.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Learns which tokens translate which from sentences that were aligned without such knowledge (D.
 * Varga et al., Parallel Corpora for Medium Density Languages, 2005: hunalign).
 */
final class LexiconLearner {

  /** A token in a larger share of the sentences tells little. */
  private static final double MOST_FREQUENT = 0.1;

  /** A partner is in at least this share of the translations of a token. */
  private static final double LEAST_SHARE = 0.15;

  /** Subtracted from what was counted, since what was seen once may be chance. */
  private static final double DISCOUNT = 0.7;

  private static final double SUREST = 0.95;

  private record Partner(int token, int count, double score) {}

  private final TokenIndex from;
  private final TokenIndex to;

  /** The bead of each sentence; -1 if it has none with both sides. */
  private final int[] beadOf;

  /** The different tokens of the other side of each bead. */
  private final List<int[]> otherTokens;

  private LexiconLearner(TokenIndex from, TokenIndex to, List<Bead> beads, boolean fromEnglish) {
    this.from = from;
    this.to = to;
    this.beadOf = new int[from.sentenceCount()];
    this.otherTokens = new ArrayList<>(beads.size());
    Arrays.fill(beadOf, -1);
    for (Bead bead : beads) {
      var ours = fromEnglish ? bead.english() : bead.other();
      var theirs = fromEnglish ? bead.other() : bead.english();
      if (!ours.isEmpty() && !theirs.isEmpty() && bead.evidence() > 0) {
        Arrays.fill(beadOf, ours.start(), ours.end(), otherTokens.size());
        int[][] all = new int[theirs.length()][];
        for (int i = 0; i < all.length; i++) {
          all[i] = to.tokens(theirs.start() + i);
        }
        otherTokens.add(Arrays.stream(all).flatMapToInt(Arrays::stream).distinct().toArray());
      }
    }
  }

  /** Adds what the beads teach to what is known. */
  static void learn(
      TokenIndex from,
      TokenIndex to,
      List<Bead> beads,
      boolean fromEnglish,
      Correspondences known) {
    new LexiconLearner(from, to, beads, fromEnglish).addTo(known);
  }

  private void addTo(Correspondences known) {
    int[] counts = new int[to.size()];
    int most = (int) (from.sentenceCount() * MOST_FREQUENT) + 1;
    for (int token = 0; token < from.size(); token++) {
      if (from.count(token) < 2 || from.count(token) > most || known.has(token)) {
        continue;
      }
      int beads = 0;
      int last = -1;
      List<Integer> touched = new ArrayList<>();
      for (int sentence : from.sentences(token)) {
        if (beadOf[sentence] < 0 || beadOf[sentence] == last) {
          continue;
        }
        last = beadOf[sentence];
        beads++;
        for (int partner : otherTokens.get(last)) {
          if (counts[partner]++ == 0) {
            touched.add(partner);
          }
        }
      }
      addPartners(token, beads, touched, counts, known);
      touched.forEach(partner -> counts[partner] = 0);
    }
  }

  private void addPartners(
      int token, int beads, List<Integer> touched, int[] counts, Correspondences known) {
    List<Partner> partners = new ArrayList<>();
    for (int partner : touched) {
      double share = share(counts[partner], beads);
      double base = to.count(partner) / (double) to.sentenceCount();
      if (counts[partner] >= 2 && share >= LEAST_SHARE && share > 2 * base) {
        partners.add(
            new Partner(partner, counts[partner], counts[partner] * StrictMath.log(share / base)));
      }
    }
    partners.sort(
        Comparator.comparingDouble(Partner::score).reversed().thenComparingInt(Partner::token));
    for (Partner partner : partners.subList(0, Math.min(Correspondences.MOST, partners.size()))) {
      known.add(token, partner.token(), Math.min(SUREST, share(partner.count(), beads)));
    }
  }

  private static double share(int count, int beads) {
    return (count - DISCOUNT) / beads;
  }
}
