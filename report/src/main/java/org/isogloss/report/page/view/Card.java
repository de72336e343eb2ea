package org.isogloss.report.page.view;

import java.util.List;

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
 * @param key its fingerprint and, after a colon, its number among those with the same fingerprint
 * @param file the number of its file, from 1
 * @param place where it goes in the text
 * @param text the text there
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
    String key,
    int file,
    PlaceLink place,
    String text) {

  public Card {
    suggestions = List.copyOf(suggestions);
  }

  /** The best suggestion; empty if there is none. */
  public String suggestion() {
    return suggestions.isEmpty() ? "" : suggestions.get(0);
  }
}
