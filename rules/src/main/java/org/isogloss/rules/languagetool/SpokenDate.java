package org.isogloss.rules.languagetool;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A date with a day and a month in it. Some LanguageTool rules compare such dates with today's
 * date, so their results are valid for one day. They are off unless the settings turn them on.
 */
final class SpokenDate {

  /** The English months, in full or abbreviated to three or four letters. */
  private static final String MONTH =
      Arrays.stream(Month.values())
          .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .flatMap(
              name -> Stream.of(name, name.replaceFirst("(?<=.{4}).*", ""), name.substring(0, 3)))
          .distinct()
          .collect(Collectors.joining("|", "\\b(?:", ")\\b"));

  private static final Pattern DATE =
      Pattern.compile(
          Stream.of(
                  "\\d(?:st|nd|rd|th)?[\\s,]*(?:of\\s+)?" + MONTH,
                  MONTH + "\\.?[\\s,]*(?:the\\s+)?\\d",
                  "\\d\\s*/\\s*\\d",
                  "\\d-\\d\\d-\\d")
              .collect(Collectors.joining("|")),
          Pattern.CASE_INSENSITIVE);

  private SpokenDate() {}

  static boolean isIn(String text) {
    return DATE.matcher(text).find();
  }
}
