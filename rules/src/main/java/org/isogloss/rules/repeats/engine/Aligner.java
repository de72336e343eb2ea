package org.isogloss.rules.repeats.engine;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiff;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.isogloss.rules.repeats.engine.TokenAlignment.Edit;

/**
 * Aligns two runs of tokens by a shortest edit script (E. Myers, An O(ND) Difference Algorithm and
 * Its Variations, 1986) between the tokens where their ends agree.
 */
final class Aligner {

  /** From this many tokens on the linear-space variant is used. */
  private static final int LONG = 500;

  /**
   * How many words at the end of two sentences may differ and still belong to the passage; with
   * more, the sentences probably say different things there.
   */
  static final int TAIL = 2;

  private final TokenSequence tokens;
  private final int[] ids;

  Aligner(TokenSequence tokens) {
    this.tokens = tokens;
    this.ids = tokens.ids();
  }

  TokenAlignment align(TokenRange first, TokenRange second) {
    return new TokenAlignment(first, second, edits(first, second), lemmaSimilarity(first, second));
  }

  /** Aligns, but leaves out what only one side has at its ends, and long differences there. */
  TokenAlignment alignWithoutLooseEnds(TokenRange first, TokenRange second) {
    List<Edit> edits = new ArrayList<>(edits(first, second));
    if (!edits.isEmpty()) {
      edits.set(0, slid(edits.get(0), -1, first, second));
      int end = edits.size() - 1;
      edits.set(end, slid(edits.get(end), 1, first, second));
    }
    int firstStart = first.start();
    int secondStart = second.start();
    int firstEnd = first.end();
    int secondEnd = second.end();
    if (!edits.isEmpty()
        && isLoose(edits.get(0), first, second)
        && starts(edits.get(0), first, second)) {
      firstStart = edits.get(0).first().end();
      secondStart = edits.get(0).second().end();
      edits = edits.subList(1, edits.size());
    }
    Edit last = edits.isEmpty() ? null : edits.get(edits.size() - 1);
    if (last != null
        && isLoose(last, first, second)
        && last.first().end() == firstEnd
        && last.second().end() == secondEnd) {
      firstEnd = last.first().start();
      secondEnd = last.second().start();
      edits = edits.subList(0, edits.size() - 1);
    }
    TokenRange inFirst = new TokenRange(firstStart, firstEnd);
    TokenRange inSecond = new TokenRange(secondStart, secondEnd);
    return new TokenAlignment(inFirst, inSecond, edits, lemmaSimilarity(inFirst, inSecond));
  }

  /**
   * Moves extra words to the end where the same edit script allows it: between "a b" and "a b c b"
   * the extra words can be "c b" as well as "b c".
   */
  private Edit slid(Edit edit, int step, TokenRange first, TokenRange second) {
    boolean inserted = edit.first().length() == 0;
    if (!inserted && edit.second().length() > 0) {
      return edit;
    }
    TokenRange more = inserted ? edit.second() : edit.first();
    TokenRange within = inserted ? second : first;
    int by = 0;
    while (step > 0
        ? more.end() + by < within.end() && ids[more.start() + by] == ids[more.end() + by]
        : more.start() + by > within.start()
            && ids[more.start() + by - 1] == ids[more.end() + by - 1]) {
      by += step;
    }
    boolean reachesEnd =
        step > 0 ? more.end() + by == within.end() : more.start() + by == within.start();
    return reachesEnd ? new Edit(shifted(edit.first(), by), shifted(edit.second(), by)) : edit;
  }

  private static TokenRange shifted(TokenRange range, int by) {
    return new TokenRange(range.start() + by, range.end() + by);
  }

  private boolean isLoose(Edit edit, TokenRange first, TokenRange second) {
    int shorter = Math.min(edit.first().length(), edit.second().length());
    int longer = Math.max(edit.first().length(), edit.second().length());
    return (shorter == 0 || longer > TAIL)
        && isStrange(edit.first(), second)
        && isStrange(edit.second(), first);
  }

  /** Whether most of the content words do not occur in a passage at all. */
  private boolean isStrange(TokenRange edited, TokenRange passage) {
    int[] own = lemmas(edited);
    return 2 * common(own, lemmas(passage)) <= own.length;
  }

  private static boolean starts(Edit edit, TokenRange first, TokenRange second) {
    return edit.first().start() == first.start() && edit.second().start() == second.start();
  }

  private List<Edit> edits(TokenRange first, TokenRange second) {
    int from = 0;
    int most = Math.min(first.length(), second.length());
    while (from < most && ids[first.start() + from] == ids[second.start() + from]) {
      from++;
    }
    int to = 0;
    while (to < most - from && ids[first.end() - 1 - to] == ids[second.end() - 1 - to]) {
      to++;
    }
    TokenRange before = new TokenRange(first.start() + from, first.end() - to);
    TokenRange after = new TokenRange(second.start() + from, second.end() - to);
    if (before.length() == 0 && after.length() == 0) {
      return List.of();
    }
    if (before.length() == 0 || after.length() == 0) {
      return List.of(new Edit(before, after));
    }
    return myers(before, after);
  }

  private List<Edit> myers(TokenRange first, TokenRange second) {
    List<Change> changes =
        first.length() + second.length() > LONG
            ? new MyersDiffWithLinearSpace<Integer>().computeDiff(list(first), list(second), null)
            : new MyersDiff<Integer>().computeDiff(list(first), list(second), null);
    // They come from the end of the path to its start.
    List<Change> ordered = new ArrayList<>(changes);
    ordered.sort(
        Comparator.comparingInt((Change c) -> c.startOriginal)
            .thenComparingInt(c -> c.startRevised));
    List<Edit> edits = new ArrayList<>();
    for (Change change : ordered) {
      TokenRange before =
          new TokenRange(first.start() + change.startOriginal, first.start() + change.endOriginal);
      TokenRange after =
          new TokenRange(second.start() + change.startRevised, second.start() + change.endRevised);
      Edit last = edits.isEmpty() ? null : edits.get(edits.size() - 1);
      if (last != null
          && last.first().end() == before.start()
          && last.second().end() == after.start()) {
        edits.set(
            edits.size() - 1,
            new Edit(
                new TokenRange(last.first().start(), before.end()),
                new TokenRange(last.second().start(), after.end())));
      } else {
        edits.add(new Edit(before, after));
      }
    }
    return edits;
  }

  private List<Integer> list(TokenRange range) {
    return new AbstractList<>() {
      @Override
      public Integer get(int index) {
        return ids[range.start() + index];
      }

      @Override
      public int size() {
        return range.length();
      }
    };
  }

  private double lemmaSimilarity(TokenRange first, TokenRange second) {
    int[] one = lemmas(first);
    int[] other = lemmas(second);
    int common = common(one, other);
    int all = one.length + other.length - common;
    return all == 0 ? 0 : (double) common / all;
  }

  private static int common(int[] one, int[] other) {
    int common = 0;
    int j = 0;
    for (int lemma : one) {
      while (j < other.length && other[j] < lemma) {
        j++;
      }
      common += j < other.length && other[j] == lemma ? 1 : 0;
    }
    return common;
  }

  /** The lemmas of the content words of a range, ascending, each once. */
  private int[] lemmas(TokenRange range) {
    int[] lemmas = new int[range.length()];
    int count = 0;
    for (int i = range.start(); i < range.end(); i++) {
      if (tokens.isContent(i)) {
        lemmas[count++] = tokens.lemma(i);
      }
    }
    Arrays.sort(lemmas, 0, count);
    int distinct = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || lemmas[i] != lemmas[i - 1]) {
        lemmas[distinct++] = lemmas[i];
      }
    }
    return Arrays.copyOf(lemmas, distinct);
  }
}
