package org.isogloss.glossary.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One pass over the words of a sentence. */
final class Scan {

  /** A term between two tokens, both included. */
  record Found(int first, int last, Candidate candidate) {}

  private final TermIndex index;
  private final Tokens tokens;
  private final Verifier verifier;
  private final List<Found> found = new ArrayList<>();
  private final List<int[]> exempt = new ArrayList<>();
  private final List<TermIndex.Sequence> exemptions = new ArrayList<>();

  /** The words as they are matched: without the articles that are let go. */
  private int[] units;

  private int[] numbers;
  private int count;

  Scan(TermIndex index, Tokens tokens, boolean titleCase) {
    this.index = index;
    this.tokens = tokens;
    this.verifier = new Verifier(index, tokens, titleCase);
  }

  /** All terms, in any order; they may overlap. */
  List<Found> run() {
    number();
    Automaton automaton = index.automaton();
    int state = 0;
    for (int i = 0; i < count; i++) {
      state = automaton.next(state, numbers[i] == 0 ? 0 : index.classOf(numbers[i]));
      if (state != 0) {
        collect(automaton, state, i);
      }
    }
    joined();
    if (!exempt.isEmpty()) {
      found.removeIf(this::isExempt);
    }
    return found;
  }

  private void number() {
    units = new int[tokens.count()];
    numbers = new int[tokens.count()];
    count = 0;
    for (int i = 0; i < tokens.count(); i++) {
      if (isLetGo(i)) {
        continue;
      }
      units[count] = i;
      numbers[count++] = index.table().probe(tokens.hash(i));
    }
    for (int i = 0; i < count; i++) {
      boolean barrier = tokens.isBarrier(units[i]);
      numbers[i] = barrier ? 0 : index.table().find(tokens, units[i], numbers[i]);
    }
  }

  /** An article after a preposition: the Ministry of the Environment. */
  private boolean isLetGo(int token) {
    return token > 0
        && tokens.isWord(token)
        && tokens.isArticle(token)
        && ClosedClasses.isPreposition(tokens.folded(token - 1));
  }

  private void collect(Automaton automaton, int state, int end) {
    for (int at = automaton.firstState(state); at > 0; at = automaton.nextState(at)) {
      for (int s = automaton.output(at); s >= 0; s = automaton.nextOutput(s)) {
        TermIndex.Sequence sequence = index.sequence(s);
        int start = end - sequence.length() + 1;
        verify(
            sequence,
            Arrays.copyOfRange(units, start, end + 1),
            Arrays.copyOfRange(numbers, start, end + 1),
            -1);
      }
    }
  }

  /**
   * @param joint the place among the words of the sequence that two tokens make up; -1 if none does
   */
  private void verify(TermIndex.Sequence sequence, int[] at, int[] forms, int joint) {
    int last = at[at.length - 1] + (joint == at.length - 1 ? 1 : 0);
    if (sequence.exempt().isPresent()) {
      exempt.add(new int[] {at[0], last});
      exemptions.add(sequence);
      return;
    }
    Optional<Found> verified = verifier.verify(sequence, at, forms, joint);
    verified.ifPresent(found::add);
  }

  /** Two words of the text that are one word of a term. */
  private void joined() {
    Automaton automaton = index.automaton();
    for (int i = 0; i + 1 < count; i++) {
      int token = units[i];
      int number = units[i + 1] == token + 1 ? joinedWord(token) : 0;
      if (number == 0) {
        continue;
      }
      int state = 0;
      int from = Math.max(0, i - index.longest() + 1);
      int to = Math.min(count, i + index.longest() + 1);
      for (int j = from; j < to; j++) {
        if (j == i + 1) {
          continue;
        }
        int word = j == i ? number : numbers[j];
        state = automaton.next(state, word == 0 ? 0 : index.classOf(word));
        if (j >= i) {
          collectJoined(automaton, state, i, number, j);
        }
      }
    }
  }

  /** The number of the plain word that a token and the next make up; 0 if there is none. */
  private int joinedWord(int token) {
    Gap gap = tokens.gapBefore(token + 1);
    if (gap == Gap.NONE
        || !tokens.isWord(token)
        || !tokens.isWord(token + 1)
        || tokens.isBarrier(token)
        || tokens.isBarrier(token + 1)
        || tokens.isPossessive(token)) {
      return 0;
    }
    int number = index.table().findJoined(tokens, token);
    boolean joins =
        number != 0
            && index.isPlain(number)
            && TermIndex.mayJoin(tokens.folded(token), tokens.folded(token + 1), gap == Gap.HYPHEN);
    return joins ? number : 0;
  }

  /**
   * @param pair the place of the first of the two words
   * @param number the number of the word that they make up
   */
  private void collectJoined(Automaton automaton, int state, int pair, int number, int end) {
    for (int at = automaton.firstState(state); at > 0; at = automaton.nextState(at)) {
      for (int s = automaton.output(at); s >= 0; s = automaton.nextOutput(s)) {
        TermIndex.Sequence sequence = index.sequence(s);
        int length = sequence.length();
        // The pair counts as one word, so the words before it lie one place further on.
        int start = end > pair ? end - length : end - length + 1;
        if (start > pair || sequence.joint() >= 0) {
          continue;
        }
        int[] places = new int[length];
        int[] forms = new int[length];
        for (int i = 0, j = start; i < length; i++, j++) {
          places[i] = units[j];
          forms[i] = j == pair ? number : numbers[j];
          j += j == pair ? 1 : 0;
        }
        verify(sequence, places, forms, pair - start);
      }
    }
  }

  private boolean isExempt(Found one) {
    for (int i = 0; i < exempt.size(); i++) {
      int[] span = exempt.get(i);
      if (exemptions.get(i).exempt().orElseThrow().equals(one.candidate().term())
          && span[0] <= one.first()
          && one.last() <= span[1]) {
        return true;
      }
    }
    return false;
  }
}
