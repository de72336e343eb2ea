package org.isogloss.engine.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/** Finds the sentences that differ between two versions of a file, as git does for lines. */
final class SentenceDiff {

  private final Map<String, Integer> numbers = new HashMap<>();

  /** The ranges that differ, by the indexes of the sentences in both lists. */
  List<Edit> edits(List<String> before, List<String> now) {
    return new HistogramDiff().diff(BY_NUMBER, numbered(before), numbered(now));
  }

  private Numbered numbered(List<String> sentences) {
    int[] found = new int[sentences.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = numbers.computeIfAbsent(sentences.get(i), key -> numbers.size());
    }
    return new Numbered(found);
  }

  /** Sentences as numbers; equal sentences have the same number. */
  private static final class Numbered extends Sequence {

    private final int[] numbers;

    Numbered(int[] numbers) {
      this.numbers = numbers;
    }

    @Override
    public int size() {
      return numbers.length;
    }
  }

  private static final SequenceComparator<Numbered> BY_NUMBER =
      new SequenceComparator<>() {
        @Override
        public boolean equals(Numbered a, int at, Numbered b, int bt) {
          return a.numbers[at] == b.numbers[bt];
        }

        @Override
        public int hash(Numbered sequence, int at) {
          return sequence.numbers[at];
        }
      };
}
