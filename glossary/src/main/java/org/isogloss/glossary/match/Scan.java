package org.isogloss.glossary.match;

import java.util.ArrayList;
import java.util.List;

/** One pass over the words of a sentence. */
final class Scan {

  /** A term between two tokens, both included. */
  record Found(int first, int last, Candidate candidate) {}

  private final TermIndex index;
  private final SequenceTable sequences;
  private final Automaton automaton;
  private final WordTable table;
  private final Tokens tokens;
  private final Verifier verifier;
  private final List<Found> found = new ArrayList<>();

  /** The phrases in which a term does not count, each with the term that it excludes. */
  private final List<Phrase> phrases = new ArrayList<>();

  /** A phrase between two tokens, both included, in which a term does not count. */
  private record Phrase(int first, int last, ListedTerm exempt) {

    boolean exempts(Found one) {
      return first <= one.first()
          && one.last() <= last
          && exempt.term().equals(one.candidate().term());
    }
  }

  /** The tokens as they are matched: without the articles that are ignored. */
  private final int[] units;

  /** The form of each unit; -1 if it is not one. */
  private final int[] forms;

  private int count;

  Scan(TermIndex index, Tokens tokens, boolean titleCase) {
    this.index = index;
    this.sequences = index.sequences();
    this.automaton = index.automaton();
    this.table = index.table();
    this.tokens = tokens;
    this.verifier = new Verifier(index, tokens, titleCase);
    this.units = new int[tokens.count()];
    this.forms = new int[tokens.count()];
  }

  /** All terms, in any order; they may overlap. */
  List<Found> run() {
    lookUp();
    match(Words.of(units, forms), count, -1);
    joined();
    if (!phrases.isEmpty()) {
      found.removeIf(one -> phrases.stream().anyMatch(phrase -> phrase.exempts(one)));
    }
    return found;
  }

  /** Looks up all words before any is matched: independent lookups overlap their memory latency. */
  private void lookUp() {
    for (int token = 0; token < tokens.count(); token++) {
      if (isLetGo(token)) {
        continue;
      }
      boolean maybe = !tokens.isBarrier(token) && table.mayHold(tokens.hash(token));
      units[count] = token;
      forms[count++] = maybe ? table.find(tokens, token) : -1;
    }
  }

  /** An article after a preposition: the Ministry of the Environment. */
  private boolean isLetGo(int token) {
    return tokens.article(token) != Article.NONE
        && token > 0
        && ClosedClasses.isPreposition(tokens.folded(token - 1));
  }

  /**
   * Matches consecutive words.
   *
   * @param pair the index of a word formed by two tokens that every match must include; -1 if there
   *     is none
   */
  private void match(Words words, int count, int pair) {
    int state = 0;
    for (int i = 0; i < count; i++) {
      int form = words.form(i);
      state = form < 0 ? 0 : automaton.next(state, table.classOf(form));
      if (i >= pair) {
        for (int at = automaton.firstState(state); at != 0; at = automaton.nextState(at)) {
          collect(at, i, words, pair);
        }
      }
    }
  }

  private void collect(int state, int end, Words words, int pair) {
    collectOne(automaton.output(state), end, words, pair);
    for (int at = automaton.more(state); at >= 0; at = automaton.nextPlace(at)) {
      collectOne(automaton.outputAt(at), end, words, pair);
    }
  }

  private void collectOne(int sequence, int end, Words words, int pair) {
    int start = end - sequences.length(sequence) + 1;
    // Two words of the text for one, and one word for two of the term: not both together.
    if (pair < 0 || (start <= pair && sequences.joint(sequence) < 0)) {
      verify(sequence, words.at(start, pair < 0 ? -1 : pair - start));
    }
  }

  private void verify(int sequence, Words words) {
    if (!verifier.spells(sequence, words)) {
      return;
    }
    if (sequences.isPhrase(sequence)) {
      int last = words.last(sequences.length(sequence) - 1);
      phrases.add(new Phrase(words.first(0), last, sequences.term(sequence)));
      return;
    }
    verifier.verify(sequence, words).ifPresent(found::add);
  }

  /** Two words of the text that are one word of a term. */
  private void joined() {
    for (int i = 0; i + 1 < count; i++) {
      int token = units[i];
      int form = units[i + 1] == token + 1 ? joinedWord(token) : -1;
      if (form >= 0) {
        joined(i, form);
      }
    }
  }

  /**
   * @param pair the index of the first of the two words
   * @param form the form that they make up
   */
  private void joined(int pair, int form) {
    int from = Math.max(0, pair - index.longest() + 1);
    int to = Math.min(count, pair + index.longest() + 1);
    int[] pairUnits = new int[to - from - 1];
    int[] pairForms = new int[to - from - 1];
    // The pair counts as one word: the words after it are one token further on.
    for (int i = 0; i < pairUnits.length; i++) {
      int own = from + i + (from + i > pair ? 1 : 0);
      pairUnits[i] = units[own];
      pairForms[i] = own == pair ? form : forms[own];
    }
    match(Words.of(pairUnits, pairForms), pairUnits.length, pair - from);
  }

  /** The plain word that a token and the next make up; -1 if there is none. */
  private int joinedWord(int token) {
    Gap gap = tokens.gapBefore(token + 1);
    if (gap == Gap.NONE
        || gap == Gap.DASH
        || !tokens.isWord(token)
        || !tokens.isWord(token + 1)
        || tokens.isBarrier(token)
        || tokens.isBarrier(token + 1)
        || tokens.isPossessive(token)) {
      return -1;
    }
    int form = table.findJoined(tokens, token);
    boolean joins =
        form >= 0
            && index.isPlain(form)
            && TermIndex.mayJoin(tokens.folded(token), tokens.folded(token + 1), gap == Gap.HYPHEN);
    return joins ? form : -1;
  }
}
