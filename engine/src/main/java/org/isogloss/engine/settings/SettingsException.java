package org.isogloss.engine.settings;

import java.util.List;

/** Settings files that cannot be used; all that is wrong with them is told. */
public final class SettingsException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  /**
   * @param problems a line for each: where, what, and what was expected
   */
  SettingsException(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /** A line for each problem. */
  public List<String> problems() {
    return problems;
  }
}
