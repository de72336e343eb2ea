package org.isogloss.cli;

import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/**
 * The properties of the terminal that shows the output.
 *
 * @param color whether standard output may be colored: it is a terminal, and the user has not
 *     turned color off
 * @param live whether standard error is a terminal, on which a line can be drawn and erased
 * @param width how many columns a report may use
 */
record Terminal(boolean color, boolean live, int width) {

  /** For output that goes to a file or another program. */
  static final Terminal NONE = new Terminal(false, false, 100);

  private static final int NARROWEST = 60;
  private static final int WIDEST = 160;

  Terminal {
    if (width < NARROWEST || width > WIDEST) {
      throw new IllegalArgumentException(
          "width must be %d to %d: %d".formatted(NARROWEST, WIDEST, width));
    }
  }

  /**
   * Reads the environment. Picocli knows whether there is a console and honors NO_COLOR. Java can
   * query neither standard error separately nor the width, so if the report goes to a terminal, the
   * launcher sets ISOGLOSS_LIVE ({@code yes} or {@code no}) and ISOGLOSS_COLUMNS; without the
   * launcher, COLUMNS is used.
   */
  static Terminal detect(Map<String, String> environment) {
    boolean color = Ansi.AUTO.enabled();
    String live = environment.getOrDefault("ISOGLOSS_LIVE", color ? "yes" : "no");
    // Without a console the width is fixed, so that a report in a file does not depend on it.
    String shell = color ? environment.getOrDefault("COLUMNS", "") : "";
    String columns = environment.getOrDefault("ISOGLOSS_COLUMNS", shell);
    int width =
        columns.matches("[1-9]\\d{0,3}")
            ? Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns)))
            : NONE.width;
    return new Terminal(color, live.equals("yes"), width);
  }
}
