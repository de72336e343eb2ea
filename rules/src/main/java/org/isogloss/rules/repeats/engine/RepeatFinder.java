package org.isogloss.rules.repeats.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds verbatim repeats in a sequence of token ids.
 *
 * <p>It finds the near-supermaximal repeats (D. Gusfield, Algorithms on Strings, Trees and
 * Sequences, 1997, section 7.12): texts with at least one place that no longer repeat covers. Seeds
 * are runs of the minimum length, compared token by token where their rolling hashes (R. Karp and
 * M. Rabin, 1987) agree. Each place of a seed is linked only to the first place and to a few places
 * before it, each link is followed to its right end by a binary search over prefix hashes, and runs
 * are passed on to the left for as long as they agree. All places of the resulting text are then
 * collected and compared token by token.
 *
 * <p>The links bound the time to O(n log n) for the search. The price is that if a seed has more
 * places than links, two distant places may be reported with a shorter common text than their
 * longest; every place is still reported.
 *
 * <p>Members never overlap. A text that overlaps its own repeat is periodic, and is cut down to the
 * fewest whole periods that are long enough: a sentence written a hundred times in a row is a
 * hundred members, not two halves.
 */
public final class RepeatFinder {

  /** A token that no repeat crosses: the end of a block or a document. */
  public static final int BARRIER = -1;

  private static final int LINKS = 4;
  private static final int SAMPLES = 32;
  private static final long MODULUS = (1L << 61) - 1;
  private static final long BASE = 0x1B873593CC9E2D51L % MODULUS;

  private final int minWords;
  private final int minContentWords;

  /**
   * @param minWords the minimum length of a repeat, in tokens, at least 1
   * @param minContentWords how many of its tokens must be content words
   */
  public RepeatFinder(int minWords, int minContentWords) {
    if (minWords < 1) {
      throw new IllegalArgumentException("minWords must be at least 1: " + minWords);
    }
    if (minContentWords < 0) {
      throw new IllegalArgumentException(
          "minContentWords must not be negative: " + minContentWords);
    }
    this.minWords = minWords;
    this.minContentWords = minContentWords;
  }

  /**
   * The repeats, by the start of their first member, the longer ones first.
   *
   * @param ids a number for each token, equal for equal tokens and not negative, or {@link
   *     #BARRIER}
   * @param content for each token whether it is a content word
   */
  public List<RepeatCluster> find(int[] ids, boolean[] content) {
    if (ids.length != content.length) {
      throw new IllegalArgumentException(
          "content must have a value for each of %d tokens: %d"
              .formatted(ids.length, content.length));
    }
    return ids.length < minWords ? List.of() : new Search(ids, content).run();
  }

  /** The text of a cluster as a key: equal length and hash. */
  private record Text(int length, long hash) {}

  /** The tables of one search. */
  private final class Search {
    private final int[] ids;
    private final int size;
    private final int[] contentBefore;
    private final int[] segmentEnd;
    private final long[] hashes;
    private final long[] powers;

    private final SeedIndex index;

    /** For each position, the length of the longest run found and where its partner starts. */
    private final int[] longest;

    private final int[] partner;

    Search(int[] ids, boolean[] content) {
      this.ids = ids;
      this.size = ids.length;
      contentBefore = new int[size + 1];
      segmentEnd = new int[size];
      hashes = new long[size + 1];
      powers = new long[size + 1];
      longest = new int[size];
      partner = new int[size];
      powers[0] = 1;
      for (int i = 0; i < size; i++) {
        contentBefore[i + 1] = contentBefore[i] + (content[i] ? 1 : 0);
        hashes[i + 1] = sum(times(hashes[i], BASE), ids[i] + 2L);
        powers[i + 1] = times(powers[i], BASE);
      }
      int end = size;
      for (int i = size - 1; i >= 0; i--) {
        end = ids[i] == BARRIER ? i : end;
        segmentEnd[i] = end;
      }
      index = new SeedIndex(ids, minWords, i -> segmentEnd[i] - i >= minWords);
    }

    List<RepeatCluster> run() {
      followLinks();
      extendLeft();
      return withoutNested(clusters());
    }

    private void followLinks() {
      for (int seed = 0; seed < index.size(); seed++) {
        int first = index.from(seed);
        for (int at = first + 1; at < index.to(seed); at++) {
          int from = Math.max(first, at - LINKS);
          for (int other = at - 1; other >= from; other--) {
            link(index.place(other), index.place(at));
          }
          if (from > first) {
            link(index.place(first), index.place(at));
          }
        }
      }
    }

    private void link(int before, int after) {
      int length = commonLength(before, after);
      offer(before, length, after);
      offer(after, length, before);
    }

    /** Extends each run as far left as it agrees, even where no link leads to its partner. */
    private void extendLeft() {
      for (int place = size - 2; place >= 0; place--) {
        int other = partner[place + 1] - 1;
        if (longest[place + 1] > 0
            && other >= 0
            && ids[place] != BARRIER
            && ids[place] == ids[other]) {
          offer(place, longest[place + 1] + 1, other);
          offer(other, longest[place + 1] + 1, place);
        }
      }
    }

    /** Of two equally long partners the more distant one is kept: it is less likely to overlap. */
    private void offer(int place, int length, int other) {
      if (length > longest[place]
          || (length == longest[place]
              && Math.abs(other - place) > Math.abs(partner[place] - place))) {
        longest[place] = length;
        partner[place] = other;
      }
    }

    /** How many tokens two places of one seed have in common. */
    private int commonLength(int before, int after) {
      int low = minWords;
      int high = Math.min(segmentEnd[before] - before, segmentEnd[after] - after);
      while (low < high) {
        int middle = (low + high + 1) >>> 1;
        if (hash(before, middle) == hash(after, middle)) {
          low = middle;
        } else {
          high = middle - 1;
        }
      }
      return low;
    }

    /** Creates a cluster for each text that is not covered by a run from further left. */
    private List<RepeatCluster> clusters() {
      List<RepeatCluster> found = new ArrayList<>();
      Set<Text> seen = new HashSet<>();
      int covered = 0;
      for (int start = 0; start < size; start++) {
        if (longest[start] == 0 || start + longest[start] <= covered) {
          continue;
        }
        covered = start + longest[start];
        int length = lengthWithoutOverlap(start);
        if (contentWords(start, length) >= minContentWords
            && seen.add(new Text(length, hash(start, length)))) {
          List<TokenRange> members = members(start, length);
          if (members.size() > 1) {
            found.add(new RepeatCluster(members));
          }
        }
      }
      return found;
    }

    /** The length of the run at {@code start}, cut to whole periods if it overlaps its partner. */
    private int lengthWithoutOverlap(int start) {
      int length = longest[start];
      int period = Math.abs(partner[start] - start);
      if (period >= length) {
        return length;
      }
      int cut = period;
      while (cut < length && (cut < minWords || contentWords(start, cut) < minContentWords)) {
        cut += period;
      }
      // The run may end with a second whole member: it extends one period beyond the length.
      int rest = Math.min(cut, length + period - cut);
      return rest >= minWords && contentWords(start, rest) >= minContentWords ? rest : length;
    }

    private int contentWords(int start, int length) {
      return contentBefore[start + length] - contentBefore[start];
    }

    /** All places of a text from left to right, without those that overlap the one before. */
    private List<TokenRange> members(int start, int length) {
      int offset = rarestSeed(start, length);
      int seed = index.at(start + offset);
      List<TokenRange> members = new ArrayList<>();
      long hash = hash(start, length);
      int free = 0;
      for (int at = index.from(seed); at < index.to(seed); at++) {
        int place = index.place(at) - offset;
        if (place >= free
            && place + length <= size
            && hash(place, length) == hash
            && equal(place, start, length)) {
          members.add(new TokenRange(place, place + length));
          free = place + length;
        }
      }
      return members;
    }

    /** Returns where in a text a seed with few places starts, out of an evenly spaced sample. */
    private int rarestSeed(int start, int length) {
      int last = length - minWords;
      int best = 0;
      for (int sample = 1; sample <= SAMPLES; sample++) {
        int offset = (int) ((long) last * sample / SAMPLES);
        if (index.count(index.at(start + offset)) < index.count(index.at(start + best))) {
          best = offset;
        }
      }
      return best;
    }

    /** Drops each cluster whose members all lie inside members of longer ones. */
    private List<RepeatCluster> withoutNested(List<RepeatCluster> clusters) {
      clusters.sort(
          Comparator.comparingInt(RepeatCluster::length)
              .reversed()
              .thenComparingInt(cluster -> cluster.members().get(0).start()));
      Coverage coverage = new Coverage(size);
      List<RepeatCluster> kept = new ArrayList<>();
      for (RepeatCluster cluster : clusters) {
        // Of two different texts of equal length neither is inside the other.
        if (!cluster.members().stream().allMatch(coverage::contains)) {
          kept.add(cluster);
          cluster.members().forEach(coverage::add);
        }
      }
      kept.sort(
          Comparator.comparingInt((RepeatCluster cluster) -> cluster.members().get(0).start())
              .thenComparingInt(cluster -> -cluster.length()));
      return List.copyOf(kept);
    }

    private boolean equal(int a, int b, int length) {
      return Arrays.equals(ids, a, a + length, ids, b, b + length);
    }

    private long hash(int start, int length) {
      long before = times(hashes[start], powers[length]);
      return sum(hashes[start + length], MODULUS - before);
    }
  }

  private static long sum(long a, long b) {
    long sum = a + b;
    return sum >= MODULUS ? sum - MODULUS : sum;
  }

  /** The product modulo 2^61 - 1. */
  private static long times(long a, long b) {
    long low = a * b;
    long high = Math.multiplyHigh(a, b);
    return sum(low & MODULUS, (low >>> 61) | (high << 3));
  }
}
