package org.isogloss.glossary.sheet;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from interpreting a cell of a text file as a formula: a cell that begins with
 * {@code = + - @}, one of their full-width forms, a tab or a line break is written with a leading
 * apostrophe, which is removed again when it is read. Such a cell may come from an untrusted
 * manuscript.
 */
public final class FormulaGuard {

  /** Full-width signs count as well where the keyboard is Chinese or Japanese. */
  private static final String SIGNS = "[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20]";

  private static final Pattern FORMULA = Pattern.compile("(?s)" + SIGNS + ".*");
  private static final Pattern GUARDED = Pattern.compile("(?s)'+" + SIGNS + ".*");

  private final Set<String> bare;

  /**
   * @param bare cells that are written unguarded because the user wrote them that way
   */
  public FormulaGuard(Set<String> bare) {
    this.bare = Set.copyOf(bare);
  }

  /** Whether a spreadsheet would interpret a cell as a formula. */
  public static boolean isFormula(String cell) {
    return FORMULA.matcher(cell).matches();
  }

  /** Returns a cell as written to the file. */
  public String shut(String cell) {
    boolean guarded = isFormula(cell) ? !bare.contains(cell) : GUARDED.matcher(cell).matches();
    return guarded ? "'" + cell : cell;
  }

  /** Returns the content of a cell read from the file. */
  public static String open(String cell) {
    return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}
