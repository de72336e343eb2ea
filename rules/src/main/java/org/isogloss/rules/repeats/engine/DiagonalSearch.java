package org.isogloss.rules.repeats.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Extends the seeds of one block of the sequence. A diagonal is the distance between the two
 * passages; for each one the end of the last walk is kept, so that no run is walked twice.
 */
final class DiagonalSearch {

  private static final int LINKS = 4;
  private static final int DIAGONALS = 1 << 16;

  /** How many tokens on either side of a seed are examined before it is extended. */
  private static final int NEAR = 10;

  private static final int LEAST_NEAR = 2;

  /** How far a passage may extend into the next sentence and still be cut back to its own. */
  private static final int LOOSE = 6;

  private static final int LEAST_CONTENT = 4;

  /**
   * A run of this many tokens is a verbatim repeat regardless of its ends, and is found elsewhere.
   */
  private static final int LONG = 100;

  private final TokenSequence tokens;
  private final int[] ids;
  private final SeedIndex index;
  private final RepeatSettings settings;
  private final Aligner aligner;
  private final Walk walk;
  private final int[] diagonals = new int[DIAGONALS];
  private final int[] walkedTo = new int[DIAGONALS];
  private final List<TokenAlignment> found = new ArrayList<>();

  DiagonalSearch(TokenSequence tokens, SeedIndex index, RepeatSettings settings) {
    this.tokens = tokens;
    this.ids = tokens.ids();
    this.index = index;
    this.settings = settings;
    this.aligner = new Aligner(tokens);
    this.walk = new Walk(tokens);
  }

  /** The pairs whose later seed lies in the block. */
  List<TokenAlignment> search(int from, int to) {
    for (int place = from; place < to; place++) {
      int seed = index.at(place);
      if (seed < 0 || index.count(seed) < 2) {
        continue;
      }
      int first = index.from(seed);
      int at = index.indexOf(seed, place);
      int nearest = Math.max(first, at - LINKS);
      for (int other = at - 1; other >= nearest; other--) {
        follow(index.place(other), place);
      }
      if (nearest > first) {
        follow(index.place(first), place);
      }
    }
    return found;
  }

  private void follow(int before, int after) {
    int diagonal = after - before;
    int slot = diagonal & (DIAGONALS - 1);
    if (diagonals[slot] == diagonal && after < walkedTo[slot]) {
      return;
    }
    int end = settings.seedLength();
    int most = Math.min(diagonal, Walk.REACH);
    while (end < most && after + end < ids.length && equal(before + end, after + end)) {
      end++;
    }
    walked(diagonal, after + end);
    if (diagonal < end || !looksAlike(before, after, end)) {
      return;
    }
    int start = 0;
    while (end - start < Walk.REACH
        && before + start > 0
        && after + start - 1 >= before + end
        && equal(before + start - 1, after + start - 1)) {
      start--;
    }
    walk.forward(before + end, after + end, after + start);
    walk.backward(before + start - 1, after + start - 1, walk.firstEnd());
    for (int run = 0; run < walk.runs(); run++) {
      walked(walk.diagonal(run), walk.runEnd(run));
    }
    if (walk.runs() > 0 || end - start < LONG) {
      keep(
          new TokenRange(walk.firstStart(), walk.firstEnd()),
          new TokenRange(walk.secondStart(), walk.secondEnd()));
    }
  }

  private void walked(int diagonal, int to) {
    int slot = diagonal & (DIAGONALS - 1);
    walkedTo[slot] = diagonals[slot] == diagonal ? Math.max(walkedTo[slot], to) : to;
    diagonals[slot] = diagonal;
  }

  private boolean equal(int before, int after) {
    return ids[before] >= 0
        && ids[after] >= 0
        && (ids[before] == ids[after] || (tokens.isNumber(before) && tokens.isNumber(after)));
  }

  /** Whether some of the content words around a seed are the same on both sides. */
  private boolean looksAlike(int before, int after, int length) {
    if (length >= RepeatSettings.HINT_WORDS) {
      return true;
    }
    long mask = 0;
    for (int i = Math.max(0, before - NEAR); i < before; i++) {
      mask |= bit(i);
    }
    int last = Math.min(ids.length, before + length + NEAR);
    for (int i = before + length; i < last; i++) {
      mask |= bit(i);
    }
    int alike = 0;
    for (int i = Math.max(0, after - NEAR); i < after; i++) {
      alike += (mask & bit(i)) != 0 ? 1 : 0;
    }
    last = Math.min(ids.length, after + length + NEAR);
    for (int i = after + length; i < last; i++) {
      alike += (mask & bit(i)) != 0 ? 1 : 0;
    }
    return alike >= LEAST_NEAR;
  }

  private long bit(int token) {
    return tokens.isBarrier(token) || !tokens.isContent(token)
        ? 0
        : 1L << ((ids[token] * 0x9E3779B9) >>> 26);
  }

  private void keep(TokenRange first, TokenRange second) {
    if (Math.min(first.length(), second.length()) < RepeatSettings.HINT_WORDS / 2) {
      return;
    }
    TokenAlignment best = snapped(trimmed(aligner.align(first, second)));
    if (!best.edits().isEmpty()
        && best.shorter() >= RepeatSettings.HINT_WORDS
        && best.similarity() >= RepeatSettings.HINT_SIMILARITY
        && equalContent(best) >= LEAST_CONTENT) {
      found.add(best);
    }
  }

  /**
   * Cuts off the few words by which the passages extend into the sentence before or after, unless
   * they belong to a verbatim repeat.
   */
  private TokenAlignment trimmed(TokenAlignment alignment) {
    TokenRange first = alignment.first();
    TokenRange second = alignment.second();
    List<TokenAlignment.Edit> edits = alignment.edits();
    int head = edits.isEmpty() ? first.length() : edits.get(0).first().start() - first.start();
    int tail =
        edits.isEmpty() ? first.length() : first.end() - edits.get(edits.size() - 1).first().end();
    int startOfFirst = head < settings.verbatimWords() ? sentenceAfter(first.start()) : -1;
    int startOfSecond = head < settings.verbatimWords() ? sentenceAfter(second.start()) : -1;
    int endOfFirst = tail < settings.verbatimWords() ? sentenceBefore(first.end()) : -1;
    int endOfSecond = tail < settings.verbatimWords() ? sentenceBefore(second.end()) : -1;
    int cut = tail < settings.verbatimWords() ? oneSidedTail(first.end(), second.end(), tail) : 0;
    if (cut > 0) {
      endOfFirst = first.end() - cut;
      endOfSecond = second.end() - cut;
    }
    boolean atStart = startOfFirst >= 0 && startOfSecond >= 0;
    boolean atEnd = endOfFirst > startOfFirst && endOfSecond > startOfSecond;
    if ((!atStart && !atEnd) || alignment.shorter() <= 2 * LOOSE) {
      return alignment;
    }
    return aligner.align(
        new TokenRange(atStart ? startOfFirst : first.start(), atEnd ? endOfFirst : first.end()),
        new TokenRange(
            atStart ? startOfSecond : second.start(), atEnd ? endOfSecond : second.end()));
  }

  /** How many equal words at the end belong to the next sentence of one of the two: 0 to 2. */
  private int oneSidedTail(int firstEnd, int secondEnd, int equal) {
    for (int i = 1; i <= Math.min(2, equal - 1); i++) {
      if (tokens.startsSentence(firstEnd - i) || tokens.startsSentence(secondEnd - i)) {
        return i;
      }
    }
    return 0;
  }

  /** Where a sentence starts shortly after a token, or -1. */
  private int sentenceAfter(int token) {
    for (int i = token + 1; i <= token + LOOSE && i < ids.length; i++) {
      if (tokens.startsSentence(i)) {
        return i;
      }
    }
    return -1;
  }

  /** Where a sentence starts shortly before an end, or -1. */
  private int sentenceBefore(int end) {
    for (int i = end - 1; i >= end - LOOSE && i >= 0; i--) {
      if (tokens.startsSentence(i)) {
        return i;
      }
    }
    return -1;
  }

  /** Extends the passages to the ends of their sentences where both stop just short of them. */
  private TokenAlignment snapped(TokenAlignment plain) {
    TokenRange first = plain.first();
    TokenRange second = plain.second();
    int startOfFirst = sentenceStart(first.start());
    int startOfSecond = sentenceStart(second.start());
    int endOfFirst = sentenceEnd(first.end());
    int endOfSecond = sentenceEnd(second.end());
    boolean atStart =
        startOfFirst >= 0
            && startOfFirst < first.start()
            && startOfSecond >= first.end()
            && startOfSecond < second.start();
    boolean atEnd =
        endOfFirst > first.end() && endOfFirst <= second.start() && endOfSecond > second.end();
    if (!atStart && !atEnd) {
      return plain;
    }
    TokenAlignment longer =
        aligner.align(
            new TokenRange(
                atStart ? startOfFirst : first.start(), atEnd ? endOfFirst : first.end()),
            new TokenRange(
                atStart ? startOfSecond : second.start(), atEnd ? endOfSecond : second.end()));
    return longer.second().start() < longer.first().end()
            || (settings.accepts(plain) && !settings.accepts(longer))
        ? plain
        : longer;
  }

  /** The start of the sentence if it is close, or -1. */
  private int sentenceStart(int token) {
    for (int i = token; i >= 0 && i >= token - Aligner.TAIL && !tokens.isBarrier(i); i--) {
      if (tokens.startsSentence(i)) {
        return i;
      }
    }
    return -1;
  }

  /** The end of the sentence that contains {@code end} if it is close, or -1. */
  private int sentenceEnd(int end) {
    for (int i = end; i <= end + Aligner.TAIL && i <= ids.length; i++) {
      if (i == ids.length || tokens.isBarrier(i) || tokens.startsSentence(i)) {
        return i;
      }
    }
    return -1;
  }

  private int equalContent(TokenAlignment alignment) {
    boolean[] edited = new boolean[alignment.first().length()];
    int start = alignment.first().start();
    alignment
        .edits()
        .forEach(
            e -> Arrays.fill(edited, e.first().start() - start, e.first().end() - start, true));
    int content = 0;
    for (int i = 0; i < edited.length; i++) {
      content += !edited[i] && tokens.isContent(start + i) ? 1 : 0;
    }
    return content;
  }
}
