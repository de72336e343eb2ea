package org.isogloss.core.document.latex;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.Span;

/**
 * Finds what an author declares that changes what counts as LaTeX from there on: environments and
 * commands for code, and the characters around it. This must be known before braces are matched.
 */
final class LatexAnnouncements {

  /** What begins or ends an environment; the last alternative passes over any other command. */
  private static final Pattern COMMAND =
      Pattern.compile(
          "\\\\(?:(?<edge>begin|end)\\s{0,9}\\{(?<name>[A-Za-z@]{1,60}\\*?)}"
              + "|(?<bare>[A-Za-z@]++)|(?s:.))");

  private static final String END = "end";

  /** The characters around code in documents of a class. */
  private static final Map<String, String> SHORT_VERBS = shortVerbs();

  private final String source;
  private final LatexNames names;
  private final LatexTokens tokens;

  LatexAnnouncements(String source, LatexNames names) {
    this.source = source;
    this.names = names;
    this.tokens = new LatexTokens(source);
  }

  /**
   * Records what a call of a command declares.
   *
   * @return the place after the definition of an environment, in which others only begin or only
   *     end; {@code after} for all other calls
   */
  int announce(LatexCommand command, int after, int end) {
    switch (command.effect()) {
      case "environment", "document-environment" -> {
        return environment(command, after, end);
      }
      case "verbatim-environment" -> code(command, after, end, LatexCommand.of("code o"));
      case "comment-environment" -> code(command, after, end, LatexCommand.of("nothing"));
      case "verbatim-command" -> code(command, after, end, LatexCommand.of("o v:code"));
      case "file-command" -> code(command, after, end, LatexCommand.of("o m:file"));
      case "package" -> loaded(tokens.braced(tokens.afterOptions(after, end), end));
      case "short-verb" -> shortVerb(tokens.afterOptions(after, end), end);
      default -> {}
    }
    return after;
  }

  /** Some classes mark code with a character. */
  private void loaded(String name) {
    for (char sign : SHORT_VERBS.getOrDefault(name, "").toCharArray()) {
      names.shortVerbs().add(sign);
    }
  }

  private void shortVerb(int after, int end) {
    int at = after;
    while (at < end && "{\\".indexOf(source.charAt(at)) >= 0) {
      at++;
    }
    boolean sign = at < end && !Character.isLetterOrDigit(source.charAt(at));
    if (sign && !Character.isWhitespace(source.charAt(at))) {
      names.shortVerbs().add(source.charAt(at));
    }
  }

  /** Declares a name for code: that of an option, if it is one, or that of the argument. */
  private void code(LatexCommand command, int after, int end, LatexCommand meaning) {
    LatexArgument first = command.arguments().get(0);
    boolean mayBeNamed = first.form() == 'o' && first.isNaming();
    Span option = mayBeNamed ? group(after, end, '[', ']') : null;
    String argument = tokens.braced(tokens.afterOptions(after, end), end);
    String name =
        option != null
            ? inside(option).strip()
            : argument + command.detail().toLowerCase(Locale.ROOT);
    if (argument == null || argument.isEmpty() || name.isEmpty()) {
      return;
    }
    if (command.effect().endsWith("-command")) {
      names.define("\\" + name, meaning);
    } else {
      names.defineEnvironment(name, meaning);
    }
  }

  /** An environment that begins another one for code contains code. */
  private int environment(LatexCommand command, int after, int end) {
    Span name = group(after, end, '{', '}');
    if (name == null) {
      return after;
    }
    List<LatexArgument> arguments;
    int next;
    if (command.effect().equals("environment")) {
      Span count = group(name.end(), end, '[', ']');
      Span preset = count == null ? null : group(count.end(), end, '[', ']');
      arguments =
          LatexDefinitions.arguments(count == null ? "" : inside(count).strip(), preset != null);
      next = tokens.afterOptions(name.end(), end);
    } else {
      Span spec = group(name.end(), end, '{', '}');
      arguments = spec == null ? List.of() : LatexDefinitions.specified(inside(spec)).arguments();
      next = spec == null ? name.end() : spec.end();
    }
    Span begin = group(next, end, '{', '}');
    Span close = begin == null ? null : group(begin.end(), end, '{', '}');
    if (close == null) {
      return after;
    }
    LatexCommand opened = opened(inside(begin), inside(close), names);
    if (LatexEnvironments.isOpaque(opened)) {
      names.defineEnvironment(inside(name).strip(), opened.taking(arguments));
    }
    return close.end();
  }

  private Span group(int at, int end, char open, char close) {
    int from = tokens.skipSpace(at, end);
    int to = from < end && source.charAt(from) == open ? tokens.flatEnd(from, end, close) : -1;
    return to < 0 ? null : new Span(from, to);
  }

  private String inside(Span group) {
    return LatexScanner.inside(group).in(source);
  }

  /**
   * The innermost environment with a meaning of its own that the beginning of another one leaves
   * open; if there is none, one of which only the arguments matter.
   */
  static LatexCommand opened(String begin, String close, LatexNames names) {
    Set<String> ends = new HashSet<>();
    for (Matcher matcher = COMMAND.matcher(close); matcher.find(); ) {
      String bare = matcher.group("bare");
      if (bare != null && bare.startsWith(END)) {
        ends.add(bare.substring(END.length()));
      }
    }
    Deque<String> open = new ArrayDeque<>();
    for (Matcher matcher = COMMAND.matcher(begin); matcher.find(); ) {
      String name = matcher.group("name");
      String bare = matcher.group("bare");
      if (name == null) {
        // "\verbatim" begins what "\endverbatim" ends.
        if (bare != null && ends.contains(bare)) {
          open.push(bare);
        }
      } else if (!matcher.group("edge").equals(END)) {
        open.push(name);
      } else if (name.equals(open.peek())) {
        open.pop();
      }
    }
    return open.stream()
        .map(names::environment)
        .filter(known -> known != null && !known.effect().equals("through"))
        .findFirst()
        .orElse(LatexCommand.of("through"));
  }

  private static Map<String, String> shortVerbs() {
    Map<String, String> all = new HashMap<>();
    for (String line : DataFile.lines(LatexAnnouncements.class, "short-verbs.txt")) {
      String[] fields = line.split("\t", -1);
      for (String name : fields[1].split(" ", -1)) {
        all.put(name, fields[0]);
      }
    }
    return all;
  }
}
