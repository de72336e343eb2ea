package org.isogloss.core.document.latex;

import java.util.ArrayList;
import java.util.List;
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
 */
record LatexMacro(String name, String body, List<LatexArgument> arguments) {

  /** A longer text is not an abbreviated word. */
  private static final int LONGEST_TEXT = 400;

  /** A body that only begins or ends an environment, like that of {@code \be}. */
  private static final Pattern ENVIRONMENT =
      Pattern.compile("\\s*\\\\(begin|end)\\s*\\{([A-Za-z]{1,40}\\*?)}\\s*");

  LatexMacro {
    arguments = List.copyOf(arguments);
  }

  /** The environment that the body begins or ends, as a command; null if it does neither. */
  LatexCommand environment() {
    Matcher matcher = ENVIRONMENT.matcher(body);
    return arguments.isEmpty() && body.length() < LONGEST_TEXT && matcher.matches()
        ? LatexCommand.effect(matcher.group(1) + "-environment", matcher.group(2))
        : null;
  }

  /** The meaning of the command for the reader. */
  LatexCommand meaning(LatexNames names) {
    String marked = body;
    for (int i = 1; i <= arguments.size(); i++) {
      marked = marked.replace("#" + i, LatexBody.sign(i));
    }
    LatexBody read = new LatexBody(marked);
    List<RawBlock> blocks = new LatexBlocks(marked, names, read).read();
    List<LatexArgument> roles = new ArrayList<>();
    boolean shown = false;
    for (int i = 0; i < arguments.size(); i++) {
      String role = read.role(i + 1);
      shown |= role != null;
      LatexArgument argument = arguments.get(i);
      roles.add(role == null ? argument : new LatexArgument(argument.form(), role));
    }
    LatexCommand command = new LatexCommand("", "", roles, false, List.of());
    if (blocks.isEmpty()) {
      return command;
    }
    boolean plain = blocks.size() == 1 && blocks.get(0).kind() == RawBlock.Kind.PARAGRAPH;
    String text = blocks.get(0).text();
    if (plain && read.isPlain() && text.length() <= LONGEST_TEXT) {
      List<String> texts = texts(text, roles);
      return texts == null ? command : command.with(texts);
    }
    if (shown) {
      return command;
    }
    boolean part = blocks.stream().noneMatch(LatexMacro::isInText);
    return new LatexCommand(
        part ? "paragraph" : effect(blocks.get(0)), "", roles, false, List.of());
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

  /** The text before, between and after the arguments; null if these are in another order. */
  private static List<String> texts(String text, List<LatexArgument> roles) {
    List<String> texts = new ArrayList<>();
    String rest = text;
    for (int i = 0; i < roles.size(); i++) {
      if (roles.get(i).isShown()) {
        int at = rest.indexOf(LatexBody.sign(i + 1));
        if (at < 0) {
          return null;
        }
        texts.add(rest.substring(0, at));
        rest = rest.substring(at + 1);
      }
    }
    texts.add(rest);
    return texts.stream().anyMatch(LatexBody::hasSign) ? null : texts;
  }
}
