package org.isogloss.rules.terms.candidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Word sequences that the manuscript writes in some marked way (hyphenated, capitalized), to be
 * searched for in every other spelling.
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
   * @param content those that are not function words; not empty
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
        // No sequence begins with an apostrophe, but a single quotation mark can look like one.
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

  /** The parts of a word in the form used for comparison. */
  static List<String> parts(Word word) {
    return word.isNominal()
        ? word.parts()
        : List.of(word.text().toLowerCase(Locale.ROOT).split("[-‐‑]", -1));
  }
}
