package org.isogloss.report.list;

import java.util.List;

/**
 * A report as a list.
 *
 * @param findings the most important kind first, and within it the most important finding
 * @param words the words in no dictionary, the most frequent first
 * @param about what was checked and how, one line each
 */
public record FindingList(
    List<ListedFinding> findings, List<ListedWord> words, List<String> about) {

  /**
   * A word in no dictionary.
   *
   * @param word as it is written most often
   * @param count how often it occurs
   * @param first its first place
   */
  public record ListedWord(String word, int count, ListedPlace first) {}

  public FindingList {
    findings = List.copyOf(findings);
    words = List.copyOf(words);
    about = List.copyOf(about);
  }
}
