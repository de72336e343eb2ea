package org.isogloss.report.list;

import java.util.List;
import java.util.Objects;

/**
 * A finding as a list shows it, without control characters.
 *
 * @param number its number in the list, from 1
 * @param kind what it is about, in words
 * @param grade how bad and how sure it is
 * @param rule the rule, with its part after a {@code /}
 * @param message one sentence: what was found and what to do
 * @param text the text in question
 * @param suggestions replacements, one per line, the best first
 * @param forms the competing forms with their counts, one per line
 * @param reasons the evidence and the differences, one per line
 * @param source the sentences in the other language that it rests on, one per line
 * @param place the place to go to first
 * @param places every place; at least the first
 * @param identity what identifies it when the list is read back
 */
public record ListedFinding(
    int number,
    String kind,
    Grade grade,
    String rule,
    String message,
    String text,
    String suggestions,
    String forms,
    String reasons,
    String source,
    ListedPlace place,
    List<ListedPlace> places,
    Mark identity) {

  /** The severity and confidence of a finding, as words. */
  public record Grade(String severity, String confidence) {}

  /**
   * What identifies a finding.
   *
   * @param fingerprint its fingerprint; empty for a file that could not be read
   * @param before the words before its text
   * @param after the words after its text
   */
  public record Mark(String fingerprint, String before, String after) {

    /** Nothing that could be decided about. */
    public static final Mark NONE = new Mark("", "", "");
  }

  public ListedFinding {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(grade, "grade");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(suggestions, "suggestions");
    Objects.requireNonNull(forms, "forms");
    Objects.requireNonNull(reasons, "reasons");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(place, "place");
    places = List.copyOf(places);
    Objects.requireNonNull(identity, "identity");
  }
}
