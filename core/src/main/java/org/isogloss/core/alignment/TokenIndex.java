package org.isogloss.core.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;

/** The tokens of the sentences of one side, by number, and the sentences of each token. */
final class TokenIndex {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final int[][] tokens;
  private final int[][] sentences;

  /**
   * @param texts the tokens of each sentence
   */
  TokenIndex(List<List<String>> texts) {
    this.tokens = new int[texts.size()][];
    List<int[]> counts = new ArrayList<>();
    for (int i = 0; i < tokens.length; i++) {
      // Sorted, so that numbers do not depend on the order of a hash table.
      TreeSet<String> distinct = new TreeSet<>(texts.get(i));
      tokens[i] = new int[distinct.size()];
      int at = 0;
      for (String token : distinct) {
        int number = numbers.computeIfAbsent(token, t -> numbers.size());
        if (number == names.size()) {
          names.add(token);
          counts.add(new int[1]);
        }
        counts.get(number)[0]++;
        tokens[i][at++] = number;
      }
    }
    this.sentences = new int[counts.size()][];
    for (int token = 0; token < sentences.length; token++) {
      sentences[token] = new int[counts.get(token)[0]];
    }
    int[] filled = new int[sentences.length];
    for (int i = 0; i < tokens.length; i++) {
      for (int token : tokens[i]) {
        sentences[token][filled[token]++] = i;
      }
    }
  }

  /** How many different tokens there are; they are numbered from 0. */
  int size() {
    return sentences.length;
  }

  int sentenceCount() {
    return tokens.length;
  }

  /** The token of a number. */
  String name(int token) {
    return names.get(token);
  }

  OptionalInt number(String token) {
    Integer number = numbers.get(token);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** The different tokens of a sentence. */
  int[] tokens(int sentence) {
    return tokens[sentence];
  }

  /** The sentences that contain a token, in order. */
  int[] sentences(int token) {
    return sentences[token];
  }

  /** How many sentences contain a token. */
  int count(int token) {
    return sentences[token].length;
  }

  /** The position, among the sentences of a token, of the first one from a sentence on. */
  int firstFrom(int token, int sentence) {
    int at = Arrays.binarySearch(sentences[token], sentence);
    return at < 0 ? -at - 1 : at;
  }
}
