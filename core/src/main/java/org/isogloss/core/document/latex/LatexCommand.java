package org.isogloss.core.document.latex;

import java.util.ArrayList;
import java.util.List;

/**
 * What a command or an environment is to the reader.
 *
 * @param effect what it does besides showing its arguments; empty for nothing
 * @param detail a kind, a name or a language that the effect needs; empty for none
 * @param arguments what follows it, in order
 * @param repeated whether all arguments may be repeated, as those of {@code \cites}
 * @param expansion what a call typesets besides or around the arguments that are read
 */
record LatexCommand(
    String effect,
    String detail,
    List<LatexArgument> arguments,
    boolean repeated,
    LatexExpansion expansion) {

  /** Shows nothing and takes nothing. */
  static final LatexCommand NOTHING = of("");

  LatexCommand {
    arguments = List.copyOf(arguments);
  }

  /** An effect without arguments. */
  static LatexCommand effect(String effect, String detail) {
    return new LatexCommand(effect, detail, List.of(), false, LatexExpansion.NONE);
  }

  /**
   * Parses a command as written in the data files: an effect, a detail in capitals, arguments.
   *
   * @throws IllegalArgumentException if an argument has an unknown form
   */
  static LatexCommand of(String written) {
    String effect = "";
    String detail = "";
    boolean repeated = false;
    List<LatexArgument> arguments = new ArrayList<>();
    for (String word : written.isBlank() ? new String[0] : written.split(" ", -1)) {
      if (word.equals("*")) {
        repeated = true;
      } else if (word.length() == 1 || word.charAt(1) == ':') {
        String role = word.length() == 1 ? "hidden" : word.substring(2);
        arguments.add(new LatexArgument(word.charAt(0), role));
      } else if (Character.isUpperCase(word.charAt(0))) {
        detail = word;
      } else {
        effect = word;
      }
    }
    return new LatexCommand(effect, detail, arguments, repeated, LatexExpansion.NONE);
  }

  /** Whether one of its arguments is not LaTeX and may begin with any sign. */
  boolean isLiteral() {
    return arguments.stream().anyMatch(argument -> argument.form() == 'v');
  }

  /** Whether its first argument is an option that is a block of its own. */
  boolean beginsWithBlock() {
    return !arguments.isEmpty() && arguments.get(0).form() == 'o' && arguments.get(0).isBlock();
  }

  /** Returns the same command with these arguments. */
  LatexCommand taking(List<LatexArgument> others) {
    return new LatexCommand(effect, detail, others, repeated, expansion);
  }
}
