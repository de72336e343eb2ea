package org.isogloss.glossary.format.table;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from interpreting a cell of a text file as a formula: a cell that begins with
 * {@code = + - @}, a tab or a carriage return is written with a leading apostrophe, which is
 * removed again when it is read. Such a cell may come from an untrusted manuscript.
 */
final class FormulaGuard {

  private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r].*");
  private static final Pattern GUARDED = Pattern.compile("(?s)'+[=+\\-@\\t\\r].*");

  private final Set<String> bare;

  /**
   * @param bare cells that are written unguarded because the user wrote them that way
   */
  FormulaGuard(Set<String> bare) {
    this.bare = bare;
  }

  static boolean isFormula(String cell) {
    return FORMULA.matcher(cell).matches();
  }

  /** Returns a cell as written to the file. */
  String shut(String cell) {
    boolean guarded = isFormula(cell) ? !bare.contains(cell) : GUARDED.matcher(cell).matches();
    return guarded ? "'" + cell : cell;
  }

  /** Returns the content of a cell read from the file. */
  static String open(String cell) {
    return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}
