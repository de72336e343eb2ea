package org.isogloss.rules.repeats.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds sentences that say the same thing in other words or in another order: a self-join on their
 * sets of content lemmas, with synonyms merged, by prefix filtering (R. Bayardo, Y. Ma and R.
 * Srikant, Scaling Up All Pairs Similarity Search, 2007). Two sets with a Jaccard similarity of t
 * share one of the |s| - ⌈t·|s|⌉ + 1 rarest members of each.
 *
 * <p>A sentence is compared only with the first and a few preceding ones that share such a lemma,
 * which bounds the time; if a lemma is common even among the rarest ones, distant pairs may be
 * missed.
 */
final class SentenceJoin {

  /**
   * The minimum Jaccard similarity of two whole sentences. It is lower than that required of the
   * passages in them, since one sentence may contain more than the other.
   */
  private static final double JOINED = 0.4;

  /**
   * How many of their rarest lemmas two sentences must share; with fewer there are too many pairs
   * to compare.
   */
  private static final int SHARED = 2;

  private static final int LEAST_LEMMAS = 6;
  private static final int MOST_LEMMAS = 120;
  private static final int LINKS = 8;

  private final TokenSequence tokens;
  private final Aligner aligner;

  /** The sentences that are long enough. */
  private final List<TokenRange> sentences = new ArrayList<>();

  /** The lemmas of all sentences, each once per sentence, the rarest first. */
  private int[] members = new int[1024];

  /** Where the lemmas of a sentence start in {@link #members}; one more entry than sentences. */
  private int[] starts = new int[256];

  /** The sentences that have a lemma among their rarest, by lemma, then ascending. */
  private int[] postings;

  private int[] firstPosting;

  SentenceJoin(TokenSequence tokens) {
    this.tokens = tokens;
    this.aligner = new Aligner(tokens);
  }

  /** Returns the aligned pairs by the place of the later sentence; none is verbatim. */
  List<TokenAlignment> find() {
    collect();
    rank();
    post();
    return IntStream.range(0, sentences.size())
        .parallel()
        .mapToObj(this::partners)
        .flatMap(List::stream)
        .toList();
  }

  private void collect() {
    int start = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      boolean ends = i == tokens.size() || tokens.isBarrier(i) || tokens.startsSentence(i);
      if (ends) {
        if (i > start) {
          add(new TokenRange(start, i));
        }
        start = i < tokens.size() && tokens.isBarrier(i) ? i + 1 : i;
      }
    }
  }

  private void add(TokenRange sentence) {
    int[] lemmas =
        IntStream.range(sentence.start(), sentence.end())
            .filter(i -> tokens.isContent(i) && !tokens.isNumber(i))
            .map(tokens::lemma)
            .sorted()
            .distinct()
            .toArray();
    if (lemmas.length < LEAST_LEMMAS || lemmas.length > MOST_LEMMAS) {
      return;
    }
    int number = sentences.size();
    if (number + 2 > starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
    }
    starts[number + 1] = starts[number] + lemmas.length;
    if (starts[number + 1] > members.length) {
      members = Arrays.copyOf(members, 2 * members.length + lemmas.length);
    }
    System.arraycopy(lemmas, 0, members, starts[number], lemmas.length);
    sentences.add(sentence);
  }

  /** Replaces lemmas with ranks, the rarest lowest, so that sorted sets begin with the rarest. */
  private void rank() {
    int[] counts = new int[tokens.lemmaCount()];
    int used = starts[sentences.size()];
    for (int i = 0; i < used; i++) {
      counts[members[i]]++;
    }
    long[] order = new long[counts.length];
    Arrays.setAll(order, lemma -> ((long) counts[lemma] << 32) | lemma);
    Arrays.sort(order);
    int[] ranks = counts;
    for (int rank = 0; rank < order.length; rank++) {
      ranks[(int) order[rank]] = rank;
    }
    for (int s = 0; s < sentences.size(); s++) {
      for (int i = starts[s]; i < starts[s + 1]; i++) {
        members[i] = ranks[members[i]];
      }
      Arrays.sort(members, starts[s], starts[s + 1]);
    }
  }

  private void post() {
    firstPosting = new int[tokens.lemmaCount() + 2];
    for (int s = 0; s < sentences.size(); s++) {
      for (int i = starts[s]; i < starts[s] + prefix(s); i++) {
        firstPosting[members[i] + 2]++;
      }
    }
    for (int lemma = 2; lemma < firstPosting.length; lemma++) {
      firstPosting[lemma] += firstPosting[lemma - 1];
    }
    postings = new int[firstPosting[firstPosting.length - 1]];
    for (int s = 0; s < sentences.size(); s++) {
      for (int i = starts[s]; i < starts[s] + prefix(s); i++) {
        postings[firstPosting[members[i] + 1]++] = s;
      }
    }
  }

  private int size(int sentence) {
    return starts[sentence + 1] - starts[sentence];
  }

  private int prefix(int sentence) {
    int size = size(sentence);
    return Math.min(size, size - (int) Math.ceil(JOINED * size) + SHARED);
  }

  private List<TokenAlignment> partners(int sentence) {
    int[] candidates = new int[prefix(sentence) * (LINKS + 1)];
    int count = 0;
    for (int i = starts[sentence]; i < starts[sentence] + prefix(sentence); i++) {
      int first = firstPosting[members[i]];
      int at = Arrays.binarySearch(postings, first, firstPosting[members[i] + 1], sentence);
      for (int other = Math.max(first, at - LINKS); other < at; other++) {
        candidates[count++] = postings[other];
      }
      if (at - LINKS > first) {
        candidates[count++] = postings[first];
      }
    }
    Arrays.sort(candidates, 0, count);
    List<TokenAlignment> found = new ArrayList<>();
    for (int c = 0; c < count; c++) {
      boolean often = c + 1 >= SHARED && candidates[c + 1 - SHARED] == candidates[c];
      boolean last = c + 1 == count || candidates[c + 1] != candidates[c];
      if (often && last && resemble(candidates[c], sentence)) {
        TokenAlignment pair =
            aligner.alignWithoutLooseEnds(sentences.get(candidates[c]), sentences.get(sentence));
        if (!pair.edits().isEmpty()
            && pair.shorter() >= RepeatSettings.HINT_WORDS
            && pair.lemmaSimilarity() >= RepeatSettings.HINT_SIMILARITY) {
          found.add(pair);
        }
      }
    }
    return found;
  }

  /** Whether the Jaccard similarity of two sets reaches that of a hint. */
  private boolean resemble(int one, int other) {
    int sum = size(one) + size(other);
    // |x ∩ y| >= t · |x ∪ y| is the same as |x ∩ y| >= t / (1 + t) · (|x| + |y|).
    int needed = (int) Math.ceil(JOINED / (1 + JOINED) * sum - 1e-9);
    int i = starts[one];
    int j = starts[other];
    int common = 0;
    while (i < starts[one + 1] && j < starts[other + 1]) {
      if (common + Math.min(starts[one + 1] - i, starts[other + 1] - j) < needed) {
        return false;
      }
      int compared = Integer.compare(members[i], members[j]);
      common += compared == 0 ? 1 : 0;
      i += compared <= 0 ? 1 : 0;
      j += compared >= 0 ? 1 : 0;
    }
    return common >= needed;
  }
}
