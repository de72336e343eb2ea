package org.isogloss.report.page.view;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What every view shows of a finding.
 *
 * @param number its number in the report, from 1, in book order
 * @param kind the code of its kind, which gives it a color
 * @param kindTitle the title of its kind
 * @param rule the rule, with its part
 * @param severity its severity
 * @param confidence its confidence
 * @param message its message
 * @param suggestions replacements, the best first
 * @param quotations the sentences in the other language that it rests on
 * @param file the number of its file, from 1
 * @param place where it goes in the text
 * @param isKnown whether it is not new
 * @param subject what a decision on it is about
 */
public record Card(
    int number,
    String kind,
    String kindTitle,
    String rule,
    String severity,
    String confidence,
    String message,
    List<String> suggestions,
    List<Quotation> quotations,
    int file,
    PlaceLink place,
    boolean isKnown,
    Subject subject) {

  /**
   * A sentence in the other language.
   *
   * @param label whether it is of the source or of the translation
   * @param text the sentence with its place
   */
  public record Quotation(String label, String text) {}

  /**
   * What a file of decisions says about a finding, so that it is found again.
   *
   * @param key its fingerprint and, after a colon, its number among those with the same fingerprint
   * @param text its text
   * @param before the words before the text
   * @param after the words after it
   * @param places the number of its places
   * @param files the numbers of the files that they are in
   */
  public record Subject(
      String key, String text, String before, String after, int places, List<Integer> files) {

    public Subject {
      files = List.copyOf(files);
    }

    /** The numbers of several files, separated by spaces; empty if there is one. */
    public String others() {
      return files.size() < 2
          ? ""
          : files.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
  }

  public Card {
    suggestions = List.copyOf(suggestions);
    quotations = List.copyOf(quotations);
  }

  /** The best suggestion; empty if there is none. */
  public String suggestion() {
    return suggestions.isEmpty() ? "" : suggestions.get(0);
  }
}
