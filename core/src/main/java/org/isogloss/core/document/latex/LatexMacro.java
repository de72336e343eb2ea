package org.isogloss.core.document.latex;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.assembly.RawBlock;

/**
 * A command defined by the author. Its kind follows from its body: which arguments are shown, and
 * as what.
 *
 * @param name with its backslash
 * @param body its replacement text, with {@code #1} for the first argument
 * @param arguments the forms of its arguments, all hidden
 * @param presets for each argument, what stands for it where it is left out; empty for nothing
 */
record LatexMacro(String name, String body, List<LatexArgument> arguments, List<String> presets) {

  /** A longer body begins or ends more than an environment. */
  private static final int LONGEST_NAMING = 400;

  /** A body that only begins or ends an environment, like that of {@code \be}. */
  private static final Pattern ENVIRONMENT =
      Pattern.compile("\\s*\\\\(begin|end)\\s*\\{([A-Za-z]{1,40}\\*?)}\\s*");

  /** The effects of commands that take arguments of different numbers. */
  private static final Set<String> DEFINERS =
      Set.of("command", "document-command", "environment", "document-environment");

  private static final Pattern COMMAND = Pattern.compile("\\\\[A-Za-z@]+\\*?");

  private static final Pattern PARAMETER = Pattern.compile("#[#1-9]");

  LatexMacro {
    arguments = List.copyOf(arguments);
    presets = List.copyOf(presets);
  }

  /** The environment that the body begins or ends, as a command; null if it does neither. */
  LatexCommand environment() {
    Matcher matcher = ENVIRONMENT.matcher(body);
    return arguments.isEmpty() && body.length() < LONGEST_NAMING && matcher.matches()
        ? LatexCommand.effect(matcher.group(1) + "-environment", matcher.group(2))
        : null;
  }

  /** The meaning of the command for the reader. */
  LatexCommand meaning(LatexNames names) {
    LatexCommand same = same(names);
    if (same != null) {
      return same;
    }
    String marked = marked();
    LatexBody read = new LatexBody(marked, true);
    List<RawBlock> blocks = new LatexBlocks(marked, names, read).read();
    List<LatexArgument> roles = new ArrayList<>();
    boolean shown = false;
    for (int i = 0; i < arguments.size(); i++) {
      String role = read.role(i + 1);
      shown |= role != null;
      LatexArgument argument = arguments.get(i);
      roles.add(
          role == null ? argument : new LatexArgument(argument.form(), role, read.isName(i + 1)));
    }
    LatexExpansion expansion =
        isProgram() || read.hasBranches() ? LatexExpansion.NONE : expansion(blocks, names);
    LatexCommand command = new LatexCommand("", "", roles, false, expansion);
    if (blocks.isEmpty() || shown || !command.expansion().isEmpty()) {
      return command;
    }
    boolean part = blocks.stream().noneMatch(LatexMacro::isInText);
    return LatexCommand.effect(part ? "paragraph" : effect(blocks.get(0)), "").taking(roles);
  }

  /**
   * The command that takes its arguments from after a call, as {@code \footnote} does in {@code
   * \newcommand{\fn}{\protect\footnote}}; null if there is none.
   */
  private LatexCommand same(LatexNames names) {
    if (!arguments.isEmpty() || body.length() > LONGEST_NAMING) {
      return null;
    }
    LatexCommand last = null;
    Matcher matcher = COMMAND.matcher(body);
    int end = 0;
    while (matcher.find() && body.substring(end, matcher.start()).isBlank()) {
      boolean lost = last != null && !last.equals(LatexCommand.NOTHING);
      last = lost ? null : names.command(matcher.group());
      if (last == null) {
        return null;
      }
      end = matcher.end();
    }
    boolean takes =
        last != null && (!last.arguments().isEmpty() || DEFINERS.contains(last.effect()));
    return takes && body.substring(end).isBlank() && !last.effect().equals("condition")
        ? last
        : null;
  }

  /** The body with signs for its arguments; {@code ##1} is one of a definition inside it. */
  private String marked() {
    return PARAMETER
        .matcher(body)
        .replaceAll(
            found -> {
              int number = found.group().charAt(1) - '0';
              boolean own = number >= 1 && number <= arguments.size();
              String text = own ? LatexBody.sign(number) : found.group().replace("##", "#");
              return Matcher.quoteReplacement(text);
            });
  }

  /**
   * Whether the body makes something unknown of all its arguments, which may be text, keys or
   * files.
   */
  boolean isOpen(LatexCommand meaning) {
    List<LatexArgument> read = meaning.arguments();
    return isProgram()
        && !read.isEmpty()
        && read.stream().allMatch(argument -> argument.role().equals("text"));
  }

  /** Whether the body computes what is typeset, so that its words are not those of the text. */
  private boolean isProgram() {
    return LatexScanner.PATTERNS.named("program").stream()
        .anyMatch(pattern -> pattern.matcher(body).find());
  }

  private LatexExpansion expansion(List<RawBlock> blocks, LatexNames names) {
    List<List<RawBlock.Run>> texts = new ArrayList<>();
    for (String preset : presets) {
      // One that names other arguments is not known here.
      List<RawBlock.Run> text = preset.contains("#") ? null : text(preset, names);
      texts.add(text == null ? List.of() : text);
    }
    return LatexExpansion.of(blocks, texts);
  }

  /** What a text is read as apart from its place; null if it is not one short text in the line. */
  static List<RawBlock.Run> text(String source, LatexNames names) {
    LatexBody read = new LatexBody(source, false);
    return LatexExpansion.text(new LatexBlocks(source, names, read).read());
  }

  private static boolean isInText(RawBlock block) {
    return block.kind() == RawBlock.Kind.PARAGRAPH || block.kind() == RawBlock.Kind.MATH;
  }

  /** What represents a call whose text is unknown. */
  private static String effect(RawBlock block) {
    if (block.isMarkedThroughout(Inline.Kind.CITATION, "()[],;. ")) {
      return block.isMarkedThroughout(Inline.Kind.CODE, "()[],;. ") ? "textual" : "citation";
    }
    return block.isMarkedThroughout(Inline.Kind.MATH, "") ? "math" : "word";
  }
}
