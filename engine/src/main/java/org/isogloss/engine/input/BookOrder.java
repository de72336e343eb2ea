package org.isogloss.engine.input;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The order of a book's files: numbers in names count as numbers, {@code ch2} before {@code ch10}.
 */
final class BookOrder {

  /** By path, comparing numbers by value. */
  static final Comparator<Path> COMPARATOR =
      Comparator.comparing((Path path) -> padded(path.toString())).thenComparing(Path::toString);

  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final int DIGITS = 12;

  private BookOrder() {}

  private static String padded(String path) {
    return NUMBER
        .matcher(path)
        .replaceAll(
            m ->
                Matcher.quoteReplacement(
                    "0".repeat(Math.max(0, DIGITS - m.group().length())) + m.group()));
  }
}
