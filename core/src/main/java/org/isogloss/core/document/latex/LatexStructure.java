package org.isogloss.core.document.latex;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isogloss.core.document.Span;

/**
 * The structure of a LaTeX source: matching braces and brackets, the ends of environments, the
 * parts of conditions. It is determined in one pass, so that the reader need not search.
 */
final class LatexStructure {

  /**
   * The parts of a condition.
   *
   * @param otherwise the position of {@code \else}; -1 if there is none
   * @param end the position of {@code \fi}
   */
  record Condition(int otherwise, int end) {}

  /**
   * A use of an unknown command.
   *
   * @param name with its backslash
   * @param after the place after the name
   */
  record Use(String name, int after) {}

  private static final int NONE = -1;

  /** The maximum length of an option with several paragraphs of an author's command. */
  private static final int LONGEST_OPTION = 5_000;

  private final String source;
  private final LatexNames names;
  private final LatexTokens tokens;

  /** For each brace or bracket that opens a group, the place after the group. */
  private final int[] closes;

  private final Map<String, List<Integer>> ends = new HashMap<>();
  private final Map<Integer, Condition> conditions = new HashMap<>();
  private final List<Use> unknown = new ArrayList<>();
  private final Deque<Integer> open = new ArrayDeque<>();
  private final Deque<int[]> openConditions = new ArrayDeque<>();
  private final LatexAnnouncements announcements;
  private int braces;
  private int end;

  /** The places of the brackets that may enclose paragraphs. */
  private final Set<Integer> wide = new HashSet<>();

  /** Those of them that do so only if an argument follows. */
  private final Set<Integer> guessed = new HashSet<>();

  /** Where the last paragraph ended. */
  private int paragraph = NONE;

  /** The place after the last definition of an environment. */
  private int defined;

  LatexStructure(String source, LatexNames names) {
    this.source = source;
    this.names = names;
    this.tokens = new LatexTokens(source);
    this.announcements = new LatexAnnouncements(source, names);
    this.closes = new int[source.length()];
    this.end = source.length();
    int at = 0;
    while (at < end) {
      at = step(at);
    }
  }

  /** Where the text ends: at the document's end, or where the file ends its input. */
  int end() {
    return end;
  }

  /** The group that opens here, including its braces or brackets; null if none does. */
  Span group(int at) {
    return at < closes.length && closes[at] > 0 ? new Span(at, closes[at]) : null;
  }

  /** The position of the next end of an environment; -1 if there is none. */
  int environmentEnd(String name, int from) {
    List<Integer> all = ends.getOrDefault(name, List.of());
    int found = Collections.binarySearch(all, from);
    int next = found >= 0 ? found : -found - 1;
    return next < all.size() ? all.get(next) : NONE;
  }

  /** The condition that begins here; null if there is none or it has no end. */
  Condition condition(int at) {
    return conditions.get(at);
  }

  /** The uses of unknown commands, in order. */
  List<Use> unknown() {
    return unknown;
  }

  /** Whether a command, whose arguments follow, has no place inside a formula. */
  boolean isInText(String command, int after) {
    if (command.equals("\\[") || command.equals("\\(")) {
      return true;
    }
    if (command.equals("\\begin")) {
      String name = tokens.braced(after, end);
      LatexCommand begun = name == null ? null : names.environment(name);
      boolean formula = begun != null && begun.effect().equals("formula");
      return begun != null
          && (LatexEnvironments.isOpaque(begun) || (formula && begun.detail().isEmpty()));
    }
    LatexCommand known = names.command(command);
    return known != null && (known.isLiteral() || known.effect().equals("item"));
  }

  private int step(int at) {
    char c = source.charAt(at);
    if (names.shortVerbs().contains(c)) {
      int close = tokens.verbatimEnd(at, end);
      return close < 0 ? at + 1 : close;
    }
    switch (c) {
      case '\\' -> {
        return command(at);
      }
      case '%' -> {
        return tokens.lineEnd(at, end);
      }
      case '{', '[' -> {
        open.push(at);
        braces += c == '{' ? 1 : 0;
      }
      case '}' -> closeBrace(at);
      case ']' -> {
        if (!open.isEmpty() && source.charAt(open.element()) == '[') {
          closeBracket(open.pop(), at + 1);
        }
      }
      case '\n', '\r' -> {
        int next = tokens.skipBlanks(at, end);
        if (next == at) {
          paragraph = at;
          closeBrackets(true);
        }
      }
      default -> {}
    }
    return at + 1;
  }

  /**
   * A bracket must be closed within its paragraph and braces, or it does not open a group.
   *
   * @param within whether one that may enclose paragraphs stays open, with those around it
   */
  private void closeBrackets(boolean within) {
    while (!open.isEmpty()
        && source.charAt(open.element()) == '['
        && !(within && wide.contains(open.element()))) {
      open.pop();
    }
  }

  /** An interval open to one side, such as {@code [0,1)}, after a command is not its option. */
  private void closeBracket(int from, int after) {
    boolean argument = after < end && source.charAt(after) == '{';
    boolean option = argument && after - from <= LONGEST_OPTION;
    if (option || from > paragraph || !guessed.contains(from)) {
      closes[from] = after;
    }
  }

  private void closeBrace(int at) {
    if (braces == 0) {
      return;
    }
    closeBrackets(false);
    closes[open.pop()] = at + 1;
    braces--;
  }

  private int command(int at) {
    int after = tokens.commandEnd(at, end);
    String name = source.substring(at, after);
    switch (name) {
      case "\\begin" -> {
        return begin(after);
      }
      case "\\end" -> {
        return end(at, after);
      }
      case "\\endinput" -> {
        if (openConditions.isEmpty() && braces == 0) {
          end = at;
        }
        return after;
      }
      case "\\else" -> {
        if (!openConditions.isEmpty() && openConditions.element()[1] < 0) {
          openConditions.element()[1] = at;
        }
        return after;
      }
      case "\\fi" -> {
        if (!openConditions.isEmpty()) {
          int[] condition = openConditions.pop();
          conditions.put(condition[0], new Condition(condition[1], at));
        }
        return after;
      }
      default -> {
        return named(name, at, after);
      }
    }
  }

  private int named(String name, int at, int after) {
    LatexCommand known = names.command(name);
    if (after < end && source.charAt(after) == '[' && (known == null || names.isOwn(name))) {
      wide.add(after);
      guessed.add(after);
    }
    if (known == null) {
      if (name.startsWith("\\if") && !name.equals("\\iff")) {
        openConditions.push(new int[] {at, NONE});
      } else if (name.length() > 2) {
        unknown.add(new Use(name, after));
      }
      return after;
    }
    switch (known.effect()) {
      case "condition" -> openConditions.push(new int[] {at, NONE});
      case "boolean" -> {
        return tokens.nameEnd(after, end);
      }
      default -> defined = Math.max(defined, announcements.announce(known, after, end));
    }
    if (known.beginsWithBlock()) {
      wide.add(tokens.skipSpace(after, end));
    }
    return verbatim(known, after);
  }

  /** Skips an argument in which braces and percent signs are literal. */
  private int verbatim(LatexCommand command, int after) {
    int at = after;
    for (LatexArgument argument : command.arguments()) {
      if (argument.form() == 'v') {
        int from = source.startsWith("{", at) ? at : tokens.skipBlanks(at, end);
        int close = tokens.verbatimEnd(from, end);
        if (close > 0 && source.charAt(from) == '{') {
          closes[from] = close;
        }
        return Math.max(at, close);
      }
      if (!command.isLiteral()) {
        return after;
      }
      at = argument.form() == 'o' ? options(at) : braced(at);
    }
    return after;
  }

  private int options(int at) {
    int i = at;
    while (i < end && source.charAt(i) == '[') {
      int close = tokens.flatEnd(i, end, ']');
      if (close < 0) {
        return i;
      }
      closes[i] = close;
      i = close;
    }
    return i;
  }

  private int braced(int at) {
    int from = tokens.skipBlanks(at, end);
    int close = from < end && source.charAt(from) == '{' ? tokens.flatEnd(from, end, '}') : -1;
    if (close < 0) {
      return at;
    }
    closes[from] = close;
    return close;
  }

  /**
   * Environments whose content is not LaTeX are skipped up to their end, unless they only begin
   * here, in the definition of another one.
   */
  private int begin(int after) {
    String name = tokens.braced(after, end);
    LatexCommand known = name == null ? null : names.environment(name);
    if (known == null || !LatexEnvironments.isOpaque(known) || after < defined) {
      return after;
    }
    int at = braced(after);
    for (LatexArgument argument : known.arguments()) {
      at = argument.form() == 'o' ? options(at) : braced(at);
    }
    int close = source.indexOf("\\end{" + name + "}", at);
    if (close < 0 || close > end) {
      return end;
    }
    ends.computeIfAbsent(name, n -> new ArrayList<>()).add(close);
    return close + "\\end".length();
  }

  private int end(int at, int after) {
    String name = tokens.braced(after, end);
    if (name == null) {
      return after;
    }
    if (name.equals("document")) {
      end = isDocumentEnd(at, after) ? at : end;
      return after;
    }
    ends.computeIfAbsent(name, n -> new ArrayList<>()).add(at);
    return after;
  }

  /** Whether the text ends here: in the middle of a line, another end may only be spoken of. */
  private boolean isDocumentEnd(int at, int after) {
    int before = at;
    while (before > 0 && (source.charAt(before - 1) == ' ' || source.charAt(before - 1) == '\t')) {
      before--;
    }
    boolean begins = before == 0 || "\n\r".indexOf(source.charAt(before - 1)) >= 0;
    return begins || source.indexOf("\\end{document}", after) < 0;
  }
}
