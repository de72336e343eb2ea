package org.isogloss.glossary.format.table;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from taking a cell of a text file for a formula: one that begins with {@code =
 * + - @}, a tab or a carriage return is written with an apostrophe before it, which is taken off
 * again when it is read. Such a cell may have come from a manuscript of a stranger.
 */
final class FormulaGuard {

  private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r].*");
  private static final Pattern GUARDED = Pattern.compile("(?s)'+[=+\\-@\\t\\r].*");

  private final Set<String> bare;

  /**
   * @param bare cells that are written as they are, for the user has written them so
   */
  FormulaGuard(Set<String> bare) {
    this.bare = bare;
  }

  static boolean isFormula(String cell) {
    return FORMULA.matcher(cell).matches();
  }

  /** A cell as it is written. */
  String shut(String cell) {
    boolean guarded = isFormula(cell) ? !bare.contains(cell) : GUARDED.matcher(cell).matches();
    return guarded ? "'" + cell : cell;
  }

  /** What a cell says that was read. */
  static String open(String cell) {
    return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}
