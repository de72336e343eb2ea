package org.isogloss.rules.terms.candidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Word sequences that the manuscript writes in some marked way (hyphenated, capitalised), to be
 * sought in every other way of writing them.
 */
final class FoldedSequences {

  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    List<String> end;
  }

  private final Node root = new Node();

  /**
   * Adds a sequence.
   *
   * @param words its words in lower case
   * @param content those that are no function words; not empty
   */
  void add(List<String> words, List<String> content) {
    Node node = root;
    for (String word : words) {
      node = node.next.computeIfAbsent(word, w -> new Node());
    }
    node.end = List.copyOf(content);
  }

  /** All matches in a sentence. */
  List<PhrasePattern.Phrase> find(List<Word> words) {
    List<PhrasePattern.Phrase> found = new ArrayList<>();
    for (int from = 0; from < words.size(); from++) {
      if (words.get(from).role() == Word.Role.POSSESSIVE) {
        // No sequence begins so, but a single quotation mark is taken for it.
        continue;
      }
      Node node = root;
      for (int to = from; to < words.size() && node != null; to++) {
        node = step(node, words.get(to));
        if (node != null && node.end != null && words.get(to).role() != Word.Role.POSSESSIVE) {
          found.add(phrase(from, to + 1, node.end));
        }
      }
    }
    return found;
  }

  private static PhrasePattern.Phrase phrase(int from, int to, List<String> content) {
    int last = content.size() - 1;
    Signature signature = new Signature(content.get(last), content.subList(0, last));
    return new PhrasePattern.Phrase(from, to, content, signature);
  }

  private static Node step(Node from, Word word) {
    if (word.role() == Word.Role.POSSESSIVE) {
      return from;
    }
    if (word.role() == Word.Role.MASKED) {
      return null;
    }
    Node node = from;
    for (String part : parts(word)) {
      node = node == null ? null : node.next.get(part);
    }
    return node;
  }

  /** The parts of a word as they are to be compared. */
  static List<String> parts(Word word) {
    return word.isNominal()
        ? word.parts()
        : List.of(word.text().toLowerCase(Locale.ROOT).split("[-‐‑]", -1));
  }
}
