package org.isogloss.glossary.match;

import java.util.Arrays;

/**
 * Finds many sequences of symbols in one pass (Aho and Corasick 1975). Symbols count from 1. The
 * state after one symbol has the number of the symbol, so that the step from the start, which most
 * words of a text take, needs no lookup; the start state is 0.
 */
final class Automaton {

  /** The fields of a state: where to continue when a sequence breaks off, and its outputs. */
  private static final int ROW = 4;

  private static final int FAIL = 0;

  /** The next state with outputs, in order of decreasing suffix length; 0 if there is none. */
  private static final int LINK = 1;

  /** The sequence that ends here; -1 if none does. */
  private static final int OUTPUT = 2;

  /** Where the chain of further sequences that end here starts; -1 if there are none. */
  private static final int MORE = 3;

  private final int[] rows;

  /** Pairs of a sequence and the index of the next pair. */
  private final int[] chain;

  private final EdgeTable edges;

  /** Most pairs of adjacent words in a text are not a step of a sequence and end here. */
  private final HashFilter filter;

  private Automaton(Builder builder) {
    this.rows = Arrays.copyOf(builder.rows, builder.states * ROW);
    this.chain = builder.chain;
    this.edges = builder.edges;
    this.filter = edges.filter();
    link(builder);
  }

  /** Computes where to continue when a sequence breaks off. A parent has a lower number. */
  private void link(Builder builder) {
    int[] order = builder.byDepth();
    for (int state : order) {
      int parent = builder.parent[state];
      int target = next(rows[parent * ROW + FAIL], builder.symbol[state]);
      rows[state * ROW + FAIL] = target;
      rows[state * ROW + LINK] = firstState(target);
    }
  }

  /** The state after a symbol. */
  int next(int from, int symbol) {
    for (int state = from; state != 0; state = rows[state * ROW + FAIL]) {
      if (filter.mayHold(EdgeTable.key(state, symbol))) {
        int target = edges.target(state, symbol);
        if (target != 0) {
          return target;
        }
      }
    }
    return symbol;
  }

  /** The first state with outputs: the state itself or one below it; 0 if there is none. */
  int firstState(int state) {
    return rows[state * ROW + OUTPUT] >= 0 ? state : rows[state * ROW + LINK];
  }

  /** The next state with outputs after this one; 0 if there is none. */
  int nextState(int state) {
    return rows[state * ROW + LINK];
  }

  /** The sequence that ends in a state. */
  int output(int state) {
    return rows[state * ROW + OUTPUT];
  }

  /** The index of the next sequence that ends in a state; -1 if there is none. */
  int more(int state) {
    return rows[state * ROW + MORE];
  }

  /** The sequence at an index. */
  int outputAt(int place) {
    return chain[place];
  }

  /** The index after an index; -1 after the last. */
  int nextPlace(int place) {
    return chain[place + 1];
  }

  /** Collects the sequences. */
  static final class Builder {

    private final int symbols;
    private final EdgeTable edges = new EdgeTable();
    private int states;
    private int[] rows;
    private int[] parent;
    private int[] symbol;
    private int[] depth;
    private int[] chain = new int[64];
    private int chained;

    /**
     * @param symbols the highest symbol
     */
    Builder(int symbols) {
      this.symbols = symbols;
      this.rows = new int[0];
      this.parent = new int[0];
      this.symbol = new int[0];
      this.depth = new int[0];
      grow(symbols + 1);
      this.states = symbols + 1;
    }

    /**
     * Adds a sequence of symbols; of equal ones, the last is returned first.
     *
     * @param output the value to return when it is found, 0 or more
     */
    void add(int[] sequence, int output) {
      int state = sequence[0];
      for (int i = 1; i < sequence.length; i++) {
        int target = edges.target(state, sequence[i]);
        if (target == 0) {
          target = newState(state, sequence[i]);
          edges.add(state, sequence[i], target);
        }
        state = target;
      }
      int known = rows[state * ROW + OUTPUT];
      if (known >= 0) {
        rows[state * ROW + MORE] = chain(known, rows[state * ROW + MORE]);
      }
      rows[state * ROW + OUTPUT] = output;
    }

    private int chain(int output, int next) {
      if (chained == chain.length) {
        chain = Arrays.copyOf(chain, chained * 2);
      }
      chain[chained] = output;
      chain[chained + 1] = next;
      chained += 2;
      return chained - 2;
    }

    private int newState(int from, int by) {
      if (states == parent.length) {
        grow(states * 2);
      }
      parent[states] = from;
      symbol[states] = by;
      depth[states] = depth[from] + 1;
      return states++;
    }

    private void grow(int size) {
      int old = parent.length;
      rows = Arrays.copyOf(rows, size * ROW);
      parent = Arrays.copyOf(parent, size);
      symbol = Arrays.copyOf(symbol, size);
      depth = Arrays.copyOf(depth, size);
      for (int state = old; state < size; state++) {
        rows[state * ROW + OUTPUT] = -1;
        rows[state * ROW + MORE] = -1;
      }
    }

    /** The states of more than one symbol, the shorter ones first (a counting sort). */
    private int[] byDepth() {
      int[] counts = new int[states + 1];
      for (int state = symbols + 1; state < states; state++) {
        counts[depth[state] + 1]++;
      }
      for (int i = 1; i <= states; i++) {
        counts[i] += counts[i - 1];
      }
      int[] order = new int[states - symbols - 1];
      for (int state = symbols + 1; state < states; state++) {
        order[counts[depth[state]]++] = state;
      }
      return order;
    }

    Automaton build() {
      return new Automaton(this);
    }
  }
}
