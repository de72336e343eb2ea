package org.isogloss.core.document.bilingual.columns;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isogloss.core.document.language.LanguageEvidence;

/**
 * The texts of a table, and what they say about its columns.
 *
 * @param rows the rows, which may differ in length
 */
record TableTexts(List<List<String>> rows) {

  /** Codes of languages: {@code en} and {@code de} are not words of Dutch. */
  private static final Pattern CODES =
      Pattern.compile(
          "\\s*%1$s(?:[,;/|\\s]+%1$s)*+\\s*".formatted("[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?"));

  /** As many letters of an alphabet say what an ideograph says. */
  private static final int IDEOGRAPH = 3;

  TableTexts {
    rows = List.copyOf(rows);
  }

  /** What the texts of a column say about their language, from a row on. */
  LanguageEvidence evidence(int column, int from) {
    LanguageEvidence evidence = new LanguageEvidence();
    rows.subList(from, rows.size()).stream()
        .map(row -> cell(row, column))
        .filter(text -> !CODES.matcher(text).matches())
        .forEach(evidence::add);
    return evidence;
  }

  /** Whether most rows have a text in a column. */
  boolean isFilled(int column) {
    long filled = rows.stream().filter(row -> !cell(row, column).isBlank()).count();
    return 2 * filled > rows.size();
  }

  /** Whether the first row has no text in a column. */
  boolean isUnheaded(int column) {
    return cell(rows.get(0), column).isBlank();
  }

  /** Why columns are not what their headings say; empty if nothing speaks against it. */
  Optional<String> contradiction(PairColumns columns) {
    int from = columns.isHeaded() ? 1 : 0;
    int filled = 0;
    int wordless = 0;
    int both = 0;
    int equal = 0;
    for (List<String> row : rows.subList(from, rows.size())) {
      String here = cell(row, columns.here());
      String there = cell(row, columns.there());
      boolean isBlank = here.isBlank() && there.isBlank();
      filled += isBlank ? 0 : 1;
      wordless += isBlank || hasLetters(here + there) ? 0 : 1;
      both += here.isBlank() || there.isBlank() ? 0 : 1;
      equal += !here.isBlank() && here.equals(there) ? 1 : 0;
    }
    String place = "columns %d and %d ".formatted(columns.source() + 1, columns.target() + 1);
    if (filled == 0) {
      return Optional.of("no text below the headings");
    }
    if (2 * wordless > filled) {
      return Optional.of(place + "contain figures rather than words");
    }
    if (2 * equal > both) {
      return Optional.of(place + "contain the same");
    }
    if (evidence(columns.here(), from).isCertainlyForeign()) {
      return Optional.of("column %d is not English".formatted(columns.here() + 1));
    }
    return evidence(columns.there(), from).isEnglish()
        ? Optional.of("column %d is English, too".formatted(columns.there() + 1))
        : Optional.empty();
  }

  /**
   * Whether most texts of an English column are long enough to translate those of another one: a
   * column of keys or types beside their descriptions is not.
   */
  boolean mayTranslate(int english, int other) {
    int both = 0;
    int longEnough = 0;
    for (List<String> row : rows) {
      long here = length(cell(row, english));
      long there = length(cell(row, other));
      both += here > 0 && there > 0 ? 1 : 0;
      longEnough += here > 0 && there > 0 && 2 * here >= there ? 1 : 0;
    }
    return 2 * longEnough > both;
  }

  /** The length of a text in letters of an alphabet. */
  private static long length(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .map(letter -> Character.isIdeographic(letter) ? IDEOGRAPH : 1)
        .sum();
  }

  private static boolean hasLetters(String text) {
    return text.codePoints().anyMatch(Character::isLetter);
  }

  private static String cell(List<String> row, int column) {
    return column < row.size() ? row.get(column) : "";
  }
}
