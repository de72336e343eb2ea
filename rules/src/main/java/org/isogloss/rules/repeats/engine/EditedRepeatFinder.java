package org.isogloss.rules.repeats.engine;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds pairs of passages that agree in most of their words, in the manner of BLAST (S. Altschul
 * and others, Basic Local Alignment Search Tool, 1990): matching seeds, kept where the words around
 * them are similar, are extended along their diagonal and over gaps in both directions until the
 * score drops too far below its best, and then aligned.
 *
 * <p>Each place of a seed is linked only to the first place and to a few places before it, which
 * bounds the time. The sequence is searched in blocks of a fixed size, so that the result does not
 * depend on the number of threads.
 */
final class EditedRepeatFinder {

  private static final int BLOCK = 1 << 17;
  private static final int LEAST_CONTENT = 2;
  private static final int LEAST_DISTINCT = 4;

  private final TokenSequence tokens;
  private final RepeatSettings settings;

  EditedRepeatFinder(TokenSequence tokens, RepeatSettings settings) {
    this.tokens = tokens;
    this.settings = settings;
  }

  /** Returns the pairs by the place of their later passage; none is verbatim. */
  List<TokenAlignment> find() {
    int size = tokens.size();
    SeedIndex index = new SeedIndex(seedIds(), settings.seedLength(), seedStarts()::get);
    int blocks = (size + BLOCK - 1) / BLOCK;
    return IntStream.range(0, blocks)
        .parallel()
        .mapToObj(
            block ->
                new DiagonalSearch(tokens, index, settings)
                    .search(block * BLOCK, Math.min(size, (block + 1) * BLOCK)))
        .flatMap(List::stream)
        .toList();
  }

  /** The tokens, with one number for all figures. */
  private int[] seedIds() {
    int[] ids = tokens.ids().clone();
    int figure = -1;
    for (int i = 0; i < ids.length; i++) {
      if (tokens.isNumber(i)) {
        figure = figure < 0 ? ids[i] : figure;
        ids[i] = figure;
      }
    }
    return ids;
  }

  /** Where a seed may start: it has content words, and is not one word repeated. */
  private BitSet seedStarts() {
    BitSet starts = new BitSet(tokens.size());
    int length = settings.seedLength();
    int least = Math.min(LEAST_DISTINCT, length);
    int lastBarrier = -1;
    int content = 0;
    for (int end = 0; end < tokens.size(); end++) {
      int start = end - length + 1;
      lastBarrier = tokens.isBarrier(end) ? end : lastBarrier;
      content += counts(end) ? 1 : 0;
      content -= start > 0 && counts(start - 1) ? 1 : 0;
      if (lastBarrier < start && content >= LEAST_CONTENT && distinct(start, end) >= least) {
        starts.set(start);
      }
    }
    return starts;
  }

  private boolean counts(int token) {
    return tokens.isContent(token) && !tokens.isNumber(token);
  }

  private int distinct(int start, int end) {
    int distinct = 0;
    for (int i = start; i <= end; i++) {
      int j = start;
      while (tokens.id(j) != tokens.id(i)) {
        j++;
      }
      distinct += j == i ? 1 : 0;
    }
    return distinct;
  }
}
