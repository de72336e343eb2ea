package org.isogloss.core.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.isogloss.core.document.Span;

/**
 * Passages that an alignment in order leaves without a counterpart, and which of one side may
 * belong to which of the other, because it has their rare words.
 */
final class MovedPassages {

  /** A shorter passage may be anything. */
  private static final int LEAST_SENTENCES = 4;

  /** A token in more sentences than this tells little about the place of each. */
  private static final int RARE = 10;

  /** How many tokens must agree. */
  private static final int LEAST_VOTES = 2;

  /** How many counterparts are tried for a passage: to try one means to align both. */
  private static final int MOST_TRIES = 3;

  /** A sentence that is in no such passage. */
  private static final int NONE = -1;

  private final List<Bead> beads;
  private final TokenIndex englishTokens;
  private final TokenIndex otherTokens;
  private final Correspondences forth;
  private final List<Span> english;
  private final List<Span> other;

  private record Candidate(Span english, Span other, int votes) {}

  MovedPassages(
      List<Bead> beads, TokenIndex englishTokens, TokenIndex otherTokens, Correspondences forth) {
    this.beads = beads;
    this.englishTokens = englishTokens;
    this.otherTokens = otherTokens;
    this.forth = forth;
    this.english = alone(beads, Bead::english, Bead::other);
    this.other = alone(beads, Bead::other, Bead::english);
  }

  /** The runs of sentences of one side that have no counterpart. */
  private static List<Span> alone(
      List<Bead> beads, Function<Bead, Span> side, Function<Bead, Span> opposite) {
    List<Span> runs = new ArrayList<>();
    int start = 0;
    int end = 0;
    for (Bead bead : beads) {
      Span sentences = side.apply(bead);
      if (sentences.isEmpty()) {
        continue;
      }
      if (!opposite.apply(bead).isEmpty()) {
        add(start, end, runs);
        start = sentences.end();
      }
      end = sentences.end();
    }
    add(start, end, runs);
    return runs;
  }

  private static void add(int start, int end, List<Span> runs) {
    if (end - start >= LEAST_SENTENCES) {
      runs.add(new Span(start, end));
    }
  }

  /**
   * The beads with those passages beside each other that belong together, in the order of the
   * English text.
   *
   * @param aligner aligns an English passage with one of the other side; no beads if they do not
   *     belong together
   */
  List<Bead> beside(BiFunction<Span, Span, List<Bead>> aligner) {
    NavigableMap<Integer, Span> movedEnglish = new TreeMap<>();
    NavigableMap<Integer, Span> movedOther = new TreeMap<>();
    Map<Integer, List<Bead>> moved = new HashMap<>();
    Map<Integer, Integer> triesEnglish = new HashMap<>();
    Map<Integer, Integer> triesOther = new HashMap<>();
    for (Candidate candidate : candidates()) {
      int start = candidate.english().start();
      if (moved.containsKey(start)
          || movedOther.containsKey(candidate.other().start())
          || triesEnglish.getOrDefault(start, 0) == MOST_TRIES
          || triesOther.getOrDefault(candidate.other().start(), 0) == MOST_TRIES) {
        continue;
      }
      triesEnglish.merge(start, 1, Integer::sum);
      triesOther.merge(candidate.other().start(), 1, Integer::sum);
      List<Bead> aligned = aligner.apply(candidate.english(), candidate.other());
      if (!aligned.isEmpty()) {
        moved.put(start, aligned);
        movedEnglish.put(start, candidate.english());
        movedOther.put(candidate.other().start(), candidate.other());
      }
    }
    List<Bead> all = new ArrayList<>();
    for (Bead bead : beads) {
      if (contains(movedEnglish, bead.english())) {
        all.addAll(moved.getOrDefault(bead.english().start(), List.of()));
      } else if (!contains(movedOther, bead.other())) {
        all.add(bead);
      }
    }
    return all;
  }

  private static boolean contains(NavigableMap<Integer, Span> passages, Span sentences) {
    Map.Entry<Integer, Span> before = passages.floorEntry(sentences.start());
    return !sentences.isEmpty() && before != null && sentences.end() <= before.getValue().end();
  }

  /** Pairs of passages, those that agree in most words first. */
  private List<Candidate> candidates() {
    int[] passageOf = new int[otherTokens.sentenceCount()];
    Arrays.fill(passageOf, NONE);
    for (int i = 0; i < other.size(); i++) {
      Arrays.fill(passageOf, other.get(i).start(), other.get(i).end(), i);
    }
    return english.stream()
        .flatMap(
            passage ->
                votes(passage, passageOf).entrySet().stream()
                    .filter(vote -> vote.getValue() >= LEAST_VOTES)
                    .map(vote -> new Candidate(passage, other.get(vote.getKey()), vote.getValue())))
        .sorted(
            Comparator.comparingInt(Candidate::votes)
                .reversed()
                .thenComparingInt(candidate -> candidate.english().start())
                .thenComparingInt(candidate -> candidate.other().start()))
        .toList();
  }

  /** How often the partner of a rare word of a passage is in each passage of the other side. */
  private Map<Integer, Integer> votes(Span passage, int[] passageOf) {
    Map<Integer, Integer> votes = new HashMap<>();
    for (int sentence = passage.start(); sentence < passage.end(); sentence++) {
      for (int token : englishTokens.tokens(sentence)) {
        OptionalInt partner = forth.best(token);
        if (partner.isPresent() && otherTokens.count(partner.getAsInt()) <= RARE) {
          Arrays.stream(otherTokens.sentences(partner.getAsInt()))
              .map(place -> passageOf[place])
              .filter(index -> index != NONE)
              .forEach(index -> votes.merge(index, 1, Integer::sum));
        }
      }
    }
    return votes;
  }
}
