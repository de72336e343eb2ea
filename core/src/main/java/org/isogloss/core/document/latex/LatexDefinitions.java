package org.isogloss.core.document.latex;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.document.Span;

/** Reads definitions of commands. */
final class LatexDefinitions {

  /** The maximum number of arguments of a command. */
  private static final int MOST_ARGUMENTS = 9;

  private static final LatexArgument HIDDEN = new LatexArgument('m', "hidden");
  private static final LatexArgument OPTION = new LatexArgument('o', "hidden");

  private final LatexBlocks reader;
  private final LatexDeclarations declarations;

  LatexDefinitions(LatexBlocks reader) {
    this.reader = reader;
    this.declarations = new LatexDeclarations(reader);
  }

  /** Reads a definition; returns the place after it. */
  int define(String name, LatexCommand command, int after, int end) {
    return switch (command.effect()) {
      case "command" -> command(name, after, end);
      case "document-command" -> documentCommand(name, after, end);
      case "def" -> def(after, end);
      case "let" -> let(after, end);
      case "math-command" -> mathCommand(after, end);
      default -> declarations.declare(name, command, after, end);
    };
  }

  /**
   * What is defined.
   *
   * @param name the command with its backslash, or the environment
   * @param end the place after it
   */
  record Named(String name, int end) {}

  /** The name defined here, in braces or bare; null if there is none. */
  static Named named(LatexBlocks reader, int at, int end) {
    LatexScanner scanner = reader.scanner();
    int from = scanner.tokens().skipSpace(at, end);
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
    Named named = named(reader, after, end);
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
    // In the package xargs, the options say which arguments they are for.
    String first = definer.endsWith("commandx") ? "" : text(preset);
    boolean kept = definer.startsWith("\\renew") || definer.startsWith("\\provide");
    define(named.name(), text(body), new Signature(arguments, presets(arguments, first)), kept);
    return body.end();
  }

  /** The first argument may be left out for a preset, the others may not. */
  private static List<String> presets(List<LatexArgument> arguments, String first) {
    List<String> presets = new ArrayList<>();
    arguments.forEach(argument -> presets.add(presets.isEmpty() ? first : ""));
    return presets;
  }

  static List<LatexArgument> arguments(String count, boolean optional) {
    int number = count.length() == 1 ? count.charAt(0) - '0' : 0;
    List<LatexArgument> arguments = new ArrayList<>();
    for (int i = 0; i < Math.min(number, MOST_ARGUMENTS); i++) {
      arguments.add(i == 0 && optional ? OPTION : HIDDEN);
    }
    return arguments;
  }

  /**
   * A redefined LaTeX command keeps its meaning, unless the author's command is a different one.
   */
  private void define(String name, String body, Signature signature, boolean kept) {
    LatexNames names = reader.names();
    boolean command = name.startsWith("\\") && name.length() > 1;
    boolean known = names.command(name) != null && !names.isOwn(name);
    boolean sign = LatexSigns.sign(name) != null;
    if (!command || ((known || sign) && kept) || names.isStructural(name)) {
      return;
    }
    LatexMacro macro = new LatexMacro(name, body, signature.arguments(), signature.presets());
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
    Named named = named(reader, after, end);
    Span spec = named == null ? null : reader.scanner().argument(named.end(), end);
    Span body = spec == null ? null : reader.scanner().argument(spec.end(), end);
    if (body == null) {
      return after;
    }
    boolean kept = definer.startsWith("\\Renew") || definer.startsWith("\\Provide");
    define(named.name(), text(body), specified(text(spec)), kept);
    return body.end();
  }

  /**
   * What a command takes.
   *
   * @param arguments the forms of its arguments, all hidden
   * @param presets for each argument, what stands for it where it is left out; empty for nothing
   */
  record Signature(List<LatexArgument> arguments, List<String> presets) {

    /** Arguments that must all be given. */
    static Signature of(List<LatexArgument> arguments) {
      return new Signature(arguments, LatexDefinitions.presets(arguments, ""));
    }
  }

  /** The arguments listed in an xparse specification, such as {@code s O{x} +m}. */
  static Signature specified(String spec) {
    List<LatexArgument> arguments = new ArrayList<>();
    List<String> presets = new ArrayList<>();
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
        presets.add(c == 'O' ? preset(spec, i + 1) : "");
        // The delimiters of an argument are not part of the specification.
        i += "dDrR".indexOf(c) >= 0 ? 2 : c == 't' ? 1 : 0;
      }
    }
    return new Signature(arguments, presets);
  }

  /** The text in the braces after a letter of a specification; empty if there is none. */
  private static String preset(String spec, int at) {
    int from = new LatexTokens(spec).skipBlanks(at, spec.length());
    int close =
        spec.startsWith("{", from) ? new LatexTokens(spec).flatEnd(from, spec.length(), '}') : -1;
    return close < 0 ? "" : spec.substring(from + 1, close - 1);
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
    define(name, text(body), Signature.of(arguments(Integer.toString(count), false)), false);
    return body.end();
  }

  private int let(int after, int end) {
    Named named = named(reader, after, end);
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
      define(named.name(), meant, Signature.of(List.of()), true);
      LatexCommand same = reader.names().command(meant);
      if (same != null && reader.names().isOwn(named.name())) {
        reader.names().define(named.name(), same);
      }
    }
    return next;
  }

  private int mathCommand(int after, int end) {
    Named named = named(reader, after, end);
    if (named == null) {
      return after;
    }
    if (!reader.names().isStructural(named.name())) {
      reader.names().define(named.name(), LatexCommand.effect("word", ""));
    }
    Span first = reader.scanner().argument(named.end(), end);
    return first == null ? named.end() : first.end();
  }
}
