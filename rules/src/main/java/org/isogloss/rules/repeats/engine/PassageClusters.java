package org.isogloss.rules.repeats.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Joins verbatim repeats and edited pairs that share a place. Two passages are the same place if
 * they share four fifths of the longer one; if their boundaries differ more, they stay separate.
 */
final class PassageClusters {

  private static final double SAME_PLACE = 0.8;
  private static final double COVERED = 0.9;

  /**
   * The maximum number of clusters for places that are linked to one another. Each cluster takes a
   * comparison with all remaining places, and in a chain, where each place resembles only its
   * neighbors, there would be as many clusters as places. Verbatim repeats are reported in any
   * case.
   */
  private static final int MOST_CLUSTERS = 50;

  private final TokenSequence tokens;
  private final Aligner aligner;
  private final List<TokenRange> ranges = new ArrayList<>();
  private int[] parents = new int[1024];

  /** How often each token occurs in the passage that others are compared with. */
  private final int[] counts;

  PassageClusters(TokenSequence tokens) {
    this.tokens = tokens;
    this.counts = new int[Arrays.stream(tokens.ids()).max().orElse(-1) + 1];
    this.aligner = new Aligner(tokens);
  }

  /** The clusters by the start of their first member, the longer ones first. */
  List<AlignedPassages> join(List<RepeatCluster> verbatim, List<TokenAlignment> edited) {
    for (RepeatCluster cluster : verbatim) {
      int first = add(cluster.members().get(0));
      cluster.members().stream().skip(1).forEach(member -> union(first, add(member)));
    }
    for (TokenAlignment pair : edited) {
      union(add(pair.first()), add(pair.second()));
    }
    joinPlaces();
    TreeMap<Integer, List<TokenRange>> components = new TreeMap<>();
    for (int i = 0; i < ranges.size(); i++) {
      components.computeIfAbsent(find(i), root -> new ArrayList<>()).add(ranges.get(i));
    }
    List<AlignedPassages> clusters = new ArrayList<>();
    components.values().forEach(places -> split(withoutOverlaps(places), clusters));
    return sorted(withRest(verbatim, withoutCovered(withoutNested(clusters))));
  }

  private int add(TokenRange range) {
    int number = ranges.size();
    if (number == parents.length) {
      parents = Arrays.copyOf(parents, 2 * number);
    }
    parents[number] = number;
    ranges.add(range);
    return number;
  }

  private int find(int range) {
    int at = range;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  private void union(int one, int other) {
    int a = find(one);
    int b = find(other);
    parents[Math.max(a, b)] = Math.min(a, b);
  }

  private void joinPlaces() {
    Integer[] order = new Integer[ranges.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparing(ranges::get));
    for (int i = 0; i < order.length; i++) {
      TokenRange range = ranges.get(order[i]);
      int last = range.start() + (int) ((1 - SAME_PLACE) * range.length());
      for (int j = i + 1; j < order.length; j++) {
        TokenRange other = ranges.get(order[j]);
        if (other.equals(range)) {
          // Later ones are compared with the equal one.
          union(order[i], order[j]);
          break;
        }
        if (other.start() > Math.max(last, range.start())) {
          break;
        }
        if (range.common(other) >= SAME_PLACE * Math.max(range.length(), other.length())) {
          union(order[i], order[j]);
        }
      }
    }
  }

  /**
   * Keeps one passage per place: the longest of those that overlap, and the first of equally long
   * ones.
   */
  private static List<TokenRange> withoutOverlaps(List<TokenRange> places) {
    List<TokenRange> kept = new ArrayList<>();
    places.sort(null);
    for (TokenRange place : places) {
      TokenRange last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      if (last == null || last.end() <= place.start()) {
        kept.add(place);
      } else if (place.length() > last.length()
          && (kept.size() < 2 || kept.get(kept.size() - 2).end() <= place.start())) {
        kept.set(kept.size() - 1, place);
      }
    }
    return kept;
  }

  /**
   * Forms a cluster of those that resemble the first, then further clusters of the rest, up to the
   * limit.
   */
  private void split(List<TokenRange> places, List<AlignedPassages> clusters) {
    List<TokenRange> left = places;
    for (int round = 0; round < MOST_CLUSTERS && left.size() > 1; round++) {
      TokenRange first = left.get(0);
      List<TokenRange> members = new ArrayList<>(List.of(first));
      List<TokenAlignment> alignments = new ArrayList<>();
      List<TokenRange> strange = new ArrayList<>();
      count(first, 1);
      for (TokenRange place : left.subList(1, left.size())) {
        TokenAlignment alignment = mayResemble(first, place) ? aligner.align(first, place) : null;
        if (alignment != null && alignment.similarity() >= RepeatSettings.HINT_SIMILARITY) {
          members.add(place);
          alignments.add(alignment);
        } else {
          strange.add(place);
        }
      }
      count(first, -1);
      if (members.size() > 1) {
        clusters.add(new AlignedPassages(members, alignments));
      }
      left = strange;
    }
  }

  private void count(TokenRange range, int by) {
    for (int i = range.start(); i < range.end(); i++) {
      counts[tokens.id(i)] += by;
    }
  }

  /** Whether a place shares enough tokens with the counted one to resemble it. */
  private boolean mayResemble(TokenRange counted, TokenRange place) {
    int common = 0;
    for (int i = place.start(); i < place.end(); i++) {
      common += counts[tokens.id(i)]-- > 0 ? 1 : 0;
    }
    count(place, 1);
    return common >= RepeatSettings.HINT_SIMILARITY * Math.min(counted.length(), place.length());
  }

  /** Drops each cluster whose members are all inside members of longer ones. */
  private List<AlignedPassages> withoutNested(List<AlignedPassages> clusters) {
    clusters.sort(
        Comparator.comparingInt(AlignedPassages::length)
            .reversed()
            .thenComparing(cluster -> cluster.members().get(0)));
    Coverage coverage = new Coverage(tokens.size());
    List<AlignedPassages> kept = new ArrayList<>();
    for (AlignedPassages cluster : clusters) {
      if (!cluster.members().stream().allMatch(coverage::contains)) {
        kept.add(cluster);
        cluster.members().forEach(coverage::add);
      }
    }
    return kept;
  }

  /**
   * Drops each edited cluster that adds nothing: other clusters, possibly several together, cover
   * its members, for example if two sentences are clusters of their own and a pair extends from one
   * into the other.
   */
  private List<AlignedPassages> withoutCovered(List<AlignedPassages> clusters) {
    int[] covered = new int[tokens.size()];
    clusters.forEach(cluster -> cover(covered, cluster, 1));
    List<AlignedPassages> kept = new ArrayList<>();
    for (AlignedPassages cluster : clusters) {
      if (cluster.isVerbatim()
          || !cluster.members().stream().allMatch(member -> isCovered(covered, member))) {
        kept.add(cluster);
      } else {
        cover(covered, cluster, -1);
      }
    }
    return kept;
  }

  /**
   * Adds the verbatim repeats that lost a place because it overlaps a longer one: every verbatim
   * repeat is reported.
   */
  private List<AlignedPassages> withRest(
      List<RepeatCluster> verbatim, List<AlignedPassages> clusters) {
    int[] covered = new int[tokens.size()];
    clusters.forEach(cluster -> cover(covered, cluster, 1));
    for (RepeatCluster repeat : verbatim) {
      if (repeat.members().stream().anyMatch(member -> !isWhollyCovered(covered, member))) {
        List<TokenRange> others = repeat.members().subList(1, repeat.members().size());
        TokenRange first = repeat.members().get(0);
        AlignedPassages cluster =
            new AlignedPassages(
                repeat.members(),
                others.stream().map(other -> aligner.align(first, other)).toList());
        clusters.add(cluster);
        cover(covered, cluster, 1);
      }
    }
    return clusters;
  }

  private static boolean isWhollyCovered(int[] covered, TokenRange member) {
    for (int i = member.start(); i < member.end(); i++) {
      if (covered[i] == 0) {
        return false;
      }
    }
    return true;
  }

  private static List<AlignedPassages> sorted(List<AlignedPassages> clusters) {
    clusters.sort(
        Comparator.comparingInt((AlignedPassages cluster) -> cluster.members().get(0).start())
            .thenComparingInt(cluster -> -cluster.length()));
    return List.copyOf(clusters);
  }

  private static void cover(int[] covered, AlignedPassages cluster, int by) {
    for (TokenRange member : cluster.members()) {
      for (int i = member.start(); i < member.end(); i++) {
        covered[i] += by;
      }
    }
  }

  private static boolean isCovered(int[] covered, TokenRange member) {
    int twice = 0;
    for (int i = member.start(); i < member.end(); i++) {
      twice += covered[i] > 1 ? 1 : 0;
    }
    return twice >= COVERED * member.length();
  }
}
