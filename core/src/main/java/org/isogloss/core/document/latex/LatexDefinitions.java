package org.isogloss.core.document.latex;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.Span;

/** Reads what defines commands, environments and languages. */
final class LatexDefinitions {

  /** A command has at most so many arguments. */
  private static final int MOST_ARGUMENTS = 9;

  private static final LatexArgument HIDDEN = new LatexArgument('m', "hidden");
  private static final LatexArgument OPTION = new LatexArgument('o', "hidden");

  private final LatexBlocks reader;

  LatexDefinitions(LatexBlocks reader) {
    this.reader = reader;
  }

  /** Notes an environment or a sign that changes what is LaTeX in all that follows. */
  static void announce(
      String name, LatexCommand command, int after, String source, LatexNames names) {
    LatexTokens tokens = new LatexTokens(source);
    if (command.effect().equals("short-verb")) {
      int at = after;
      while (at < source.length() && "{\\".indexOf(source.charAt(at)) >= 0) {
        at++;
      }
      boolean sign = at < source.length() && !Character.isLetterOrDigit(source.charAt(at));
      if (sign && !Character.isWhitespace(source.charAt(at))) {
        names.shortVerbs().add(source.charAt(at));
      }
      return;
    }
    String named = tokens.braced(after, source.length());
    if (named != null && !named.isEmpty()) {
      boolean code = command.effect().equals("verbatim-environment");
      // The package minted makes an environment of a language's name.
      String environment = name.equals("\\newminted") ? named + "code" : named;
      names.defineEnvironment(environment, LatexCommand.of(code ? "code o" : "nothing"));
    }
  }

  /** Reads a definition; the place after it. */
  int define(String name, LatexCommand command, int after, int end) {
    return switch (command.effect()) {
      case "command" -> command(name, after, end);
      case "document-command" -> documentCommand(name, after, end);
      case "def" -> def(after, end);
      case "let" -> let(after, end);
      case "math-command" -> mathCommand(after, end);
      case "environment" -> environment(after, end);
      case "document-environment" -> documentEnvironment(after, end);
      case "theorem" -> theorem(after, end);
      case "boxed" -> boxed(after, end);
      case "list-type" -> listType(after, end);
      case "boolean" -> condition(after, end);
      case "package" -> loaded(after, end);
      case "main-language" -> mainLanguage(after, end);
      case "tags" -> tags(after, end);
      case "verbatim-environment", "comment-environment", "short-verb" -> {
        int next = after;
        for (LatexArgument argument : command.arguments()) {
          next = reader.calls().skip(argument, next, end);
        }
        yield next;
      }
      default -> throw new IllegalStateException("effect of " + name + ": " + command.effect());
    };
  }

  /** A name and the place after it. */
  private record Named(String name, int end) {}

  private Named named(int at, int end) {
    LatexScanner scanner = reader.scanner();
    int from = scanner.tokens().skipBlanks(at, end);
    Span group = scanner.group(from, end, '{');
    if (group != null) {
      return new Named(LatexScanner.inside(group).in(reader.source()).strip(), group.end());
    }
    if (from < end && reader.source().charAt(from) == '\\') {
      int after = scanner.tokens().commandEnd(from, end);
      return new Named(reader.source().substring(from, after), after);
    }
    return null;
  }

  private String text(Span group) {
    return group == null ? "" : LatexScanner.inside(group).in(reader.source());
  }

  private int command(String definer, int after, int end) {
    Named named = named(after, end);
    if (named == null) {
      return after;
    }
    Span count = reader.scanner().option(named.end(), end);
    Span preset = count == null ? null : reader.scanner().option(count.end(), end);
    int next = reader.scanner().skipOptions(named.end(), end);
    Span body = reader.scanner().argument(next, end);
    if (body == null) {
      return next;
    }
    List<LatexArgument> arguments = arguments(text(count).strip(), preset != null);
    boolean kept = definer.startsWith("\\renew") || definer.startsWith("\\provide");
    define(named.name(), text(body), arguments, kept);
    return body.end();
  }

  private static List<LatexArgument> arguments(String count, boolean optional) {
    int number = count.length() == 1 ? count.charAt(0) - '0' : 0;
    List<LatexArgument> arguments = new ArrayList<>();
    for (int i = 0; i < Math.min(number, MOST_ARGUMENTS); i++) {
      arguments.add(i == 0 && optional ? OPTION : HIDDEN);
    }
    return arguments;
  }

  /** A command of LaTeX that is defined anew stays what it is, unless the author's is another. */
  private void define(String name, String body, List<LatexArgument> arguments, boolean kept) {
    LatexNames names = reader.names();
    boolean command = name.startsWith("\\") && name.length() > 1;
    boolean known = names.command(name) != null && !names.isOwn(name);
    boolean sign = LatexSigns.sign(name) != null;
    if (!command || ((known || sign) && kept) || names.isStructural(name)) {
      return;
    }
    LatexMacro macro = new LatexMacro(name, body, arguments);
    LatexCommand environment = macro.environment();
    if (environment == null) {
      names.define(name, macro);
      return;
    }
    names.define(name, environment);
    if (environment.effect().equals("end-environment")) {
      names.addEnder(environment.detail(), name);
    }
  }

  private int documentCommand(String definer, int after, int end) {
    Named named = named(after, end);
    Span spec = named == null ? null : reader.scanner().argument(named.end(), end);
    Span body = spec == null ? null : reader.scanner().argument(spec.end(), end);
    if (body == null) {
      return after;
    }
    boolean kept = definer.startsWith("\\Renew") || definer.startsWith("\\Provide");
    define(named.name(), text(body), specified(text(spec)), kept);
    return body.end();
  }

  /** The arguments that a specification of xparse lists, such as {@code s O{x} +m}. */
  private static List<LatexArgument> specified(String spec) {
    List<LatexArgument> arguments = new ArrayList<>();
    int depth = 0;
    for (int i = 0; i < spec.length() && arguments.size() < MOST_ARGUMENTS; i++) {
      char c = spec.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0 && Character.isLetter(c)) {
        char form =
            switch (c) {
              case 'o', 'O' -> 'o';
              case 's' -> 's';
              case 'v' -> 'v';
              case 'd', 'D', 'r', 'R' -> 'p';
              case 't' -> 's';
              default -> 'm';
            };
        arguments.add(new LatexArgument(form, "hidden"));
        // The signs around a delimited argument are no specification.
        i += "dDrR".indexOf(c) >= 0 ? 2 : c == 't' ? 1 : 0;
      }
    }
    return arguments;
  }

  private int def(int after, int end) {
    String source = reader.source();
    int from = reader.scanner().tokens().skipBlanks(after, end);
    if (from >= end || source.charAt(from) != '\\') {
      return after;
    }
    int named = reader.scanner().tokens().commandEnd(from, end);
    int at = named;
    int count = 0;
    while (at < end && source.charAt(at) != '{' && source.charAt(at) != '\n') {
      count += source.charAt(at) == '#' ? 1 : 0;
      at++;
    }
    Span body = reader.scanner().argument(at, end);
    if (body == null) {
      return named;
    }
    String name = source.substring(from, named);
    define(name, text(body), arguments(Integer.toString(count), false), false);
    return body.end();
  }

  private int let(int after, int end) {
    Named named = named(after, end);
    if (named == null) {
      return after;
    }
    int at = named.end();
    while (at < end && "= ".indexOf(reader.source().charAt(at)) >= 0) {
      at++;
    }
    int next = reader.scanner().token(at, end);
    String meant = reader.source().substring(at, next);
    if (!meant.equals(named.name())) {
      define(named.name(), meant, List.of(), true);
      LatexCommand same = reader.names().command(meant);
      if (same != null && reader.names().isOwn(named.name())) {
        reader.names().define(named.name(), same);
      }
    }
    return next;
  }

  private int mathCommand(int after, int end) {
    Named named = named(after, end);
    if (named == null) {
      return after;
    }
    if (!reader.names().isStructural(named.name())) {
      reader.names().define(named.name(), LatexCommand.effect("word", ""));
    }
    Span first = reader.scanner().argument(named.end(), end);
    return first == null ? named.end() : first.end();
  }

  private int environment(int after, int end) {
    Named named = named(after, end);
    if (named == null) {
      return after;
    }
    Span count = reader.scanner().option(named.end(), end);
    Span preset = count == null ? null : reader.scanner().option(count.end(), end);
    int next = reader.scanner().skipOptions(named.end(), end);
    List<LatexArgument> arguments = arguments(text(count).strip(), preset != null);
    return environment(named.name(), arguments, next, end);
  }

  private int documentEnvironment(int after, int end) {
    Named named = named(after, end);
    Span spec = named == null ? null : reader.scanner().argument(named.end(), end);
    return spec == null ? after : environment(named.name(), specified(text(spec)), spec.end(), end);
  }

  private int environment(String name, List<LatexArgument> arguments, int at, int end) {
    Span begin = reader.scanner().argument(at, end);
    Span close = begin == null ? null : reader.scanner().argument(begin.end(), end);
    if (close == null) {
      return begin == null ? at : begin.end();
    }
    LatexCommand around = LatexCommand.of("through");
    String body = text(begin);
    for (int i = body.indexOf("\\begin{"); i >= 0; i = body.indexOf("\\begin{", i + 1)) {
      String inner = new LatexTokens(body).braced(i + "\\begin".length(), body.length());
      LatexCommand known = inner == null ? null : reader.names().environment(inner);
      around = known == null || known.effect().equals("through") ? around : known;
    }
    LatexCommand read = new LatexMacro(name, body, arguments).meaning(reader.names());
    List<LatexArgument> roles = new ArrayList<>();
    for (LatexArgument argument : read.arguments()) {
      boolean text = argument.isShown() && argument.form() != 's';
      roles.add(text ? new LatexArgument(argument.form(), "block") : argument);
    }
    if (reader.names().environment(name) == null) {
      reader
          .names()
          .defineEnvironment(
              name, new LatexCommand(around.effect(), around.detail(), roles, false, List.of()));
    }
    return close.end();
  }

  private int theorem(int after, int end) {
    int from = reader.scanner().skipOptions(after, end);
    Named named = named(from, end);
    if (named == null) {
      return after;
    }
    reader.names().defineEnvironment(named.name(), LatexCommand.of("through o:block"));
    int next = reader.scanner().skipOptions(named.end(), end);
    Span title = reader.scanner().argument(next, end);
    return title == null ? next : reader.scanner().skipOptions(title.end(), end);
  }

  /** A box of tcolorbox or mdframed; its theorems have a title and a label as arguments. */
  private int boxed(int after, int end) {
    int from = reader.scanner().skipOptions(after, end);
    Named named = named(from, end);
    if (named == null) {
      return after;
    }
    Span count = reader.scanner().option(named.end(), end);
    int next = reader.scanner().skipOptions(named.end(), end);
    int groups = 0;
    for (Span group = reader.scanner().argument(next, end);
        group != null && groups < 4;
        group = reader.scanner().argument(next, end)) {
      groups++;
      next = group.end();
    }
    StringBuilder form = new StringBuilder("through o:options");
    int arguments = groups >= 3 ? 2 : arguments(text(count).strip(), false).size();
    for (int i = 0; i < arguments; i++) {
      form.append(i == 0 ? " m:block" : " m:key");
    }
    reader.names().defineEnvironment(named.name(), LatexCommand.of(form.toString()));
    return next;
  }

  private int listType(int after, int end) {
    Named named = named(after, end);
    Span type = named == null ? null : reader.scanner().argument(named.end(), end);
    Span most = type == null ? null : reader.scanner().argument(type.end(), end);
    if (most == null) {
      return after;
    }
    reader.names().defineEnvironment(named.name(), LatexCommand.of("list o"));
    return most.end();
  }

  /** A condition is false until it is said to be true. */
  private int condition(int after, int end) {
    Named named = named(after, end);
    if (named == null) {
      return after;
    }
    if (named.name().startsWith("\\if")) {
      reader.names().conditions().put(named.name().substring("\\if".length()), false);
    }
    return named.end();
  }

  private int loaded(int after, int end) {
    Span options = reader.scanner().option(after, end);
    int next = reader.scanner().skipOptions(after, end);
    Span name = reader.scanner().argument(next, end);
    if (name == null) {
      return next;
    }
    reader.language().options(text(options), text(name));
    return reader.scanner().skipOptions(name.end(), end);
  }

  private int mainLanguage(int after, int end) {
    Span before = reader.scanner().option(after, end);
    int next = reader.scanner().skipOptions(after, end);
    Span name = reader.scanner().argument(next, end);
    if (name == null) {
      return next;
    }
    Span options = before == null ? reader.scanner().option(name.end(), end) : before;
    reader.language().main(text(name), text(options));
    return reader.scanner().skipOptions(name.end(), end);
  }

  /** Short names of languages: {@code \babeltags{de = german}} makes {@code \textde}. */
  private int tags(int after, int end) {
    Span tags = reader.scanner().argument(after, end);
    if (tags == null) {
      return after;
    }
    for (String one : text(tags).split(",", -1)) {
      String[] pair = one.split("=", 2);
      if (pair.length == 2 && LatexLanguage.tag(pair[1]).isPresent()) {
        LanguageTag tag = LatexLanguage.tag(pair[1]).get();
        String name = pair[0].strip();
        reader.names().define("\\text" + name, LatexNames.fixed("foreign", tag));
        reader.names().defineEnvironment(name, LatexNames.fixed("language", tag));
      }
    }
    return tags.end();
  }
}
