package org.isogloss.glossary.match;

import java.util.Arrays;

/**
 * Finds many sequences of numbers in one pass (Aho and Corasick 1975). States and transitions lie
 * in arrays; a transition is found by hashing.
 */
final class Automaton {

  private final long[] keys;
  private final int[] targets;
  private final int mask;

  /** The state after each symbol at the start, where most words of a text are met. */
  private final int[] root;

  private final int[] fail;
  private final int[] depth;
  private final int[] firstOutput;
  private final int[] nextOutput;
  private final int[] outputLink;

  private Automaton(Builder builder) {
    this.keys = builder.keys;
    this.targets = builder.targets;
    this.mask = builder.keys.length - 1;
    this.depth = Arrays.copyOf(builder.depth, builder.states);
    this.firstOutput = Arrays.copyOf(builder.firstOutput, builder.states);
    this.nextOutput = builder.nextOutput;
    this.root = new int[builder.highest + 1];
    for (int state = 1; state < builder.states; state++) {
      if (builder.parent[state] == 0) {
        root[builder.symbol[state]] = state;
      }
    }
    this.fail = new int[builder.states];
    this.outputLink = new int[builder.states];
    link(builder);
  }

  /** Works out where to go on when a sequence breaks off, by growing depth. */
  private void link(Builder builder) {
    int states = fail.length;
    // Counting sort by depth: parents come before their children.
    int[] counts = new int[states + 1];
    for (int state = 0; state < states; state++) {
      counts[depth[state]]++;
    }
    for (int i = 1; i <= states; i++) {
      counts[i] += counts[i - 1];
    }
    int[] order = new int[states];
    for (int state = states - 1; state >= 0; state--) {
      order[--counts[depth[state]]] = state;
    }
    for (int state : order) {
      if (state == 0) {
        continue;
      }
      int parent = builder.parent[state];
      int symbol = builder.symbol[state];
      int target = 0;
      if (parent != 0) {
        target = next(fail[parent], symbol);
      }
      fail[state] = target;
      outputLink[state] = firstOutput[target] >= 0 ? target : outputLink[target];
    }
  }

  /** The state after a symbol. Symbols count from 1; any other goes back to the start. */
  int next(int from, int symbol) {
    if (symbol <= 0 || symbol >= root.length) {
      return 0;
    }
    int state = from;
    while (state != 0) {
      int target = find(keys, targets, mask, state, symbol);
      if (target >= 0) {
        return target;
      }
      state = fail[state];
    }
    return root[symbol];
  }

  /** The first output at a state or below it; -1 if there is none. */
  int firstState(int state) {
    return firstOutput[state] >= 0 ? state : outputLink[state];
  }

  /** The next state with outputs after this one; 0 if there is none. */
  int nextState(int state) {
    return outputLink[state];
  }

  /** The first sequence that ends in a state; -1 if none does. */
  int output(int state) {
    return firstOutput[state];
  }

  /** The next sequence that ends in the same state; -1 after the last. */
  int nextOutput(int sequence) {
    return nextOutput[sequence];
  }

  private static int find(long[] keys, int[] targets, int mask, int state, int symbol) {
    long key = ((long) state << 32) | symbol;
    int slot = slot(key, mask);
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        return targets[slot];
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  private static int slot(long key, int mask) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32) & mask;
  }

  /** Collects the sequences. */
  static final class Builder {

    private long[] keys = new long[1024];
    private int[] targets = new int[1024];
    private int used;
    private int states = 1;
    private int[] parent = new int[256];
    private int[] symbol = new int[256];
    private int[] depth = new int[256];
    private int[] firstOutput = new int[256];
    private int[] nextOutput = new int[256];
    private int sequences;
    private int highest;

    Builder() {
      firstOutput[0] = -1;
    }

    /** Adds a sequence of symbols, each 1 or more; its number counts from 0. */
    int add(int[] symbols) {
      int state = 0;
      for (int one : symbols) {
        highest = Math.max(highest, one);
        int target = find(keys, targets, keys.length - 1, state, one);
        if (target < 0) {
          target = newState(state, one);
          put(state, one, target);
        }
        state = target;
      }
      if (sequences == nextOutput.length) {
        nextOutput = Arrays.copyOf(nextOutput, sequences * 2);
      }
      nextOutput[sequences] = firstOutput[state];
      firstOutput[state] = sequences;
      return sequences++;
    }

    private int newState(int from, int by) {
      if (states == parent.length) {
        int size = states * 2;
        parent = Arrays.copyOf(parent, size);
        symbol = Arrays.copyOf(symbol, size);
        depth = Arrays.copyOf(depth, size);
        firstOutput = Arrays.copyOf(firstOutput, size);
      }
      parent[states] = from;
      symbol[states] = by;
      depth[states] = depth[from] + 1;
      firstOutput[states] = -1;
      return states++;
    }

    private void put(int state, int by, int target) {
      if (++used * 2 > keys.length) {
        long[] old = keys;
        int[] oldTargets = targets;
        keys = new long[old.length * 2];
        targets = new int[old.length * 2];
        for (int i = 0; i < old.length; i++) {
          if (old[i] != 0) {
            insert(old[i], oldTargets[i]);
          }
        }
      }
      insert(((long) state << 32) | by, target);
    }

    private void insert(long key, int target) {
      int slot = slot(key, keys.length - 1);
      while (keys[slot] != 0) {
        slot = (slot + 1) & (keys.length - 1);
      }
      keys[slot] = key;
      targets[slot] = target;
    }

    Automaton build() {
      return new Automaton(this);
    }
  }
}
