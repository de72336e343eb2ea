package org.isogloss.cli;

import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/**
 * What is known of the window that shows the output.
 *
 * @param colour whether standard output may be coloured: a terminal, and the user did not forbid it
 * @param live whether standard error is a terminal, so that a line can be drawn and erased again
 * @param width how many columns a report may use
 */
record Terminal(boolean colour, boolean live, int width) {

  /** Output that goes to a file or another program. */
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
   * Asks the environment. Picocli knows whether there is a console and honours NO_COLOR; Java
   * cannot ask for standard error alone, nor for the width, so the launcher may say them in
   * ISOGLOSS_LIVE ({@code yes} or {@code no}) and ISOGLOSS_COLUMNS, where the report goes to a
   * terminal; COLUMNS counts where there is no such launcher.
   */
  static Terminal detect(Map<String, String> environment) {
    boolean colour = Ansi.AUTO.enabled();
    String live = environment.getOrDefault("ISOGLOSS_LIVE", colour ? "yes" : "no");
    // Without a console the width stays fixed, so that a report in a file does not depend on it.
    String shell = colour ? environment.getOrDefault("COLUMNS", "") : "";
    String columns = environment.getOrDefault("ISOGLOSS_COLUMNS", shell);
    int width =
        columns.matches("[1-9]\\d{0,3}")
            ? Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns)))
            : NONE.width;
    return new Terminal(colour, live.equals("yes"), width);
  }
}
