package org.isogloss.core.document.latex;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.Span;

/** Reads declarations of environments, conditions and languages. */
final class LatexDeclarations {

  /** A box declared with this many arguments is a theorem with a title and a label. */
  private static final int OF_THEOREM = 3;

  private final LatexBlocks reader;

  LatexDeclarations(LatexBlocks reader) {
    this.reader = reader;
  }

  /** Reads a declaration; returns the place after it. */
  int declare(String name, LatexCommand command, int after, int end) {
    return switch (command.effect()) {
      case "environment" -> environment(after, end);
      case "document-environment" -> documentEnvironment(after, end);
      case "theorem" -> theorem(after, end);
      case "boxed" -> boxed(after, end);
      case "list-type" -> listType(after, end);
      case "boolean" -> condition(after, end);
      case "package" -> loaded(after, end);
      case "main-language" -> mainLanguage(after, end);
      case "tags" -> tags(after, end);
      case "verbatim-environment",
          "comment-environment",
          "verbatim-command",
          "file-command",
          "short-verb" -> {
        int next = after;
        for (LatexArgument argument : command.arguments()) {
          next = reader.calls().skip(argument, next, end);
        }
        yield next;
      }
      default -> throw new IllegalStateException("effect of " + name + ": " + command.effect());
    };
  }

  private String text(Span group) {
    return group == null ? "" : LatexScanner.inside(group).in(reader.source());
  }

  private int environment(int after, int end) {
    LatexDefinitions.Named named = LatexDefinitions.named(reader, after, end);
    if (named == null) {
      return after;
    }
    Span count = reader.scanner().option(named.end(), end);
    Span preset = count == null ? null : reader.scanner().option(count.end(), end);
    int next = reader.scanner().skipOptions(named.end(), end);
    List<LatexArgument> arguments = LatexDefinitions.arguments(text(count).strip(), preset != null);
    return environment(named.name(), arguments, next, end);
  }

  private int documentEnvironment(int after, int end) {
    LatexDefinitions.Named named = LatexDefinitions.named(reader, after, end);
    Span spec = named == null ? null : reader.scanner().argument(named.end(), end);
    return spec == null
        ? after
        : environment(
            named.name(), LatexDefinitions.specified(text(spec)).arguments(), spec.end(), end);
  }

  private int environment(String name, List<LatexArgument> arguments, int at, int end) {
    Span begin = reader.scanner().argument(at, end);
    Span close = begin == null ? null : reader.scanner().argument(begin.end(), end);
    if (close == null) {
      return begin == null ? at : begin.end();
    }
    String body = text(begin);
    LatexCommand around = LatexAnnouncements.opened(body, text(close), reader.names());
    LatexCommand read = reader.names().local(new LatexMacro(name, body, arguments, List.of()));
    List<LatexArgument> roles = new ArrayList<>();
    for (LatexArgument argument : read.arguments()) {
      boolean text = argument.isShown() && argument.form() != 's';
      roles.add(text ? new LatexArgument(argument.form(), "block", argument.isName()) : argument);
    }
    LatexCommand known = reader.names().environment(name);
    // Code has been announced, without what its arguments are.
    boolean announced =
        known != null && LatexEnvironments.isOpaque(known) && LatexEnvironments.isOpaque(around);
    if (known == null || announced) {
      reader
          .names()
          .defineEnvironment(
              name,
              new LatexCommand(
                  around.effect(), around.detail(), roles, false, LatexExpansion.NONE));
    }
    return close.end();
  }

  private int theorem(int after, int end) {
    int from = reader.scanner().skipOptions(after, end);
    LatexDefinitions.Named named = LatexDefinitions.named(reader, from, end);
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
    LatexDefinitions.Named named = LatexDefinitions.named(reader, from, end);
    if (named == null) {
      return after;
    }
    Span count = reader.scanner().option(named.end(), end);
    int next = reader.scanner().skipOptions(named.end(), end);
    int groups = 0;
    for (Span group = reader.scanner().argument(next, end);
        group != null && groups <= OF_THEOREM;
        group = reader.scanner().argument(next, end)) {
      groups++;
      next = group.end();
    }
    StringBuilder form = new StringBuilder("through o:options");
    int arguments =
        groups >= OF_THEOREM ? 2 : LatexDefinitions.arguments(text(count).strip(), false).size();
    for (int i = 0; i < arguments; i++) {
      form.append(i == 0 ? " m:block" : " m:key");
    }
    reader.names().defineEnvironment(named.name(), LatexCommand.of(form.toString()));
    return next;
  }

  private int listType(int after, int end) {
    LatexDefinitions.Named named = LatexDefinitions.named(reader, after, end);
    Span type = named == null ? null : reader.scanner().argument(named.end(), end);
    Span most = type == null ? null : reader.scanner().argument(type.end(), end);
    if (most == null) {
      return after;
    }
    reader.names().defineEnvironment(named.name(), LatexCommand.of("list o"));
    return most.end();
  }

  /** A condition is false until it is set to true. */
  private int condition(int after, int end) {
    LatexDefinitions.Named named = LatexDefinitions.named(reader, after, end);
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
