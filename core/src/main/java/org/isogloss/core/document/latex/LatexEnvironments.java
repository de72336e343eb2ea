package org.isogloss.core.document.latex;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.RawBlock;

/** Reads the beginnings and ends of environments. */
final class LatexEnvironments {

  /** The maximum number of arguments of an unknown environment. */
  private static final int MOST_ARGUMENTS = 6;

  private static final Set<String> OPENING = Set.of("zone", "table", "list");

  private final LatexBlocks reader;

  /** Whether each open list has had an item. */
  private final Deque<Boolean> lists = new ArrayDeque<>();

  LatexEnvironments(LatexBlocks reader) {
    this.reader = reader;
  }

  /** Whether the content of an environment is not LaTeX. */
  static boolean isOpaque(LatexCommand environment) {
    return environment.effect().equals("code") || environment.effect().equals("nothing");
  }

  /** Reads {@code \begin}; returns the place after it and its arguments. */
  int begin(int at, int after, int end) {
    Span group = reader.scanner().argument(after, end);
    if (group == null) {
      return after;
    }
    String name = LatexScanner.inside(group).in(reader.source()).strip();
    return begun(name, at, group.end(), end);
  }

  /** Begins an environment whose arguments follow; returns the place after them. */
  int begun(String name, int at, int from, int end) {
    int after = reader.scanner().overlayEnd(from, end);
    LatexCommand environment = reader.names().environment(name);
    if (environment == null) {
      int close = reader.environmentEnd(name, after, end);
      boolean named = LatexScanner.PATTERNS.matches("formula-name", name);
      if (close > 0 && (named || reader.scanner().isFormula(after, close))) {
        return formula(name, at, after, end);
      }
      reader.out().flush();
      reader.openGroup();
      return guess(after, end);
    }
    switch (environment.effect()) {
      case "code", "nothing" -> {
        return opaque(name, environment, after, end);
      }
      case "formula" -> {
        return formula(name, at, after, end);
      }
      case "float" -> {
        int close = reader.environmentEnd(name, after, end);
        return close > 0 && isPseudocode(new Span(after, close))
            ? pseudocode(new Span(arguments(environment, at, after, close), close), end)
            : open(name, environment, at, after, end);
      }
      default -> {
        return open(name, environment, at, after, end);
      }
    }
  }

  private int open(String name, LatexCommand environment, int at, int after, int end) {
    LatexOutput out = reader.out();
    out.flush();
    reader.openGroup();
    LatexOutput.Context around = out.context();
    if (name.equals("document")) {
      out.setSilent(false);
    }
    switch (environment.effect()) {
      case "zone" -> out.open(context(RawBlock.Kind.valueOf(environment.detail())));
      case "table" -> {
        out.open(context(RawBlock.Kind.TABLE));
        reader.calls().openTable(environment.detail().equals("TABS"));
      }
      case "list" -> {
        lists.push(false);
        boolean nested = around.list() || around.kind() == RawBlock.Kind.PARAGRAPH;
        int level = around.list() ? around.level() + 1 : 1;
        out.open(nested ? new LatexOutput.Context(RawBlock.Kind.LIST_ITEM, level, true) : around);
      }
      default -> {}
    }
    int next = arguments(environment, at, after, end);
    if (environment.effect().equals("language")) {
      boolean foreign =
          LanguageTag.of(environment.detail()).map(tag -> !tag.isEnglish()).orElse(foreign(after));
      out.setStyle(Inline.Kind.FOREIGN_LANGUAGE, foreign);
    }
    return next;
  }

  /** Whether the argument at {@code at} names a language other than English. */
  private boolean foreign(int at) {
    int from = reader.scanner().skipOptions(at, reader.source().length());
    Span group = reader.scanner().argument(from, reader.source().length());
    return group != null
        && LatexLanguage.tag(LatexScanner.inside(group).in(reader.source()))
            .map(tag -> !tag.isEnglish())
            .orElse(true);
  }

  private static LatexOutput.Context context(RawBlock.Kind kind) {
    return new LatexOutput.Context(kind, 0, false);
  }

  /** An option that is text, such as a theorem's title, is a block; one with keys shows nothing. */
  private int arguments(LatexCommand environment, int at, int after, int end) {
    int next = after;
    for (LatexArgument argument : environment.arguments()) {
      Span option = argument.form() == 'o' ? reader.scanner().option(next, end) : null;
      boolean keys =
          option != null && reader.scanner().looks("hidden", LatexScanner.inside(option));
      if (argument.role().equals("options") || (keys && argument.isShown())) {
        next = option == null ? next : option.end();
        if (option != null) {
          titled(
              argument.isBlock() ? "named-option" : "titled-option", LatexScanner.inside(option));
        }
      } else {
        next = reader.calls().arguments(one(argument), at, next, end);
      }
      next = reader.scanner().overlayEnd(next, end);
    }
    return next;
  }

  /** One that may be missing: the name of an environment never stands for a word. */
  private static LatexCommand one(LatexArgument argument) {
    return new LatexCommand("through", "", List.of(argument), false, LatexExpansion.NONE);
  }

  /** Titles and captions among keys and values are text. */
  void options(Span inside) {
    titled("titled-option", inside);
  }

  private void titled(String keys, Span inside) {
    values(inside, keys, text -> reader.calls().part(RawBlock.Kind.CAPTION, 0, text));
  }

  /** The heading of a list that the typesetter makes is text. */
  void titles(Span inside) {
    values(inside, "list-title", text -> reader.calls().show("short", text));
  }

  /** The text that stands for a picture is a caption, unless the picture is in a sentence. */
  void descriptions(Span inside) {
    String role = reader.out().current() == null ? "caption" : "label";
    values(inside, "alternative", text -> reader.calls().show(role, text));
  }

  /** The names and the description of a glossary's entry are text. */
  void fields(Span inside) {
    values(inside, "entry-name", text -> reader.calls().show("label", text));
    values(inside, "entry-description", text -> reader.calls().show("footnote", text));
  }

  private void values(Span inside, String keys, Consumer<Span> read) {
    int at = inside.start();
    while (at < inside.end()) {
      int next = reader.scanner().endOfOption(at, inside.end());
      int value = reader.scanner().matched(keys, at, next);
      if (value > at) {
        Span group = reader.scanner().group(value, next, '{');
        read.accept(group == null ? new Span(value, next) : LatexScanner.inside(group));
      }
      at = next + 1;
    }
  }

  /** Skips arguments that look like lengths, keys and columns; what looks like text is read. */
  private int guess(int after, int end) {
    LatexScanner scanner = reader.scanner();
    int at = after;
    for (int i = 0; i < MOST_ARGUMENTS && at < end; i++) {
      Span group = i == 0 ? scanner.option(at, end) : scanner.group(at, end, '[');
      boolean option = group != null;
      group = option ? group : scanner.group(at, end, '{');
      if (group == null) {
        return at;
      }
      Span inside = LatexScanner.inside(group);
      boolean nothing =
          scanner.looks("hidden", inside)
              || scanner.looks("key", inside)
              || scanner.looks("spec", inside);
      if (option ? !nothing && scanner.looks("titled", inside) : !nothing) {
        reader.calls().part(RawBlock.Kind.PARAGRAPH, 0, inside);
      }
      at = scanner.overlayEnd(group.end(), end);
    }
    return at;
  }

  /** Reads {@code \end}; returns the place after it. */
  int end(int after, int end) {
    Span group = reader.scanner().argument(after, end);
    if (group == null) {
      return after;
    }
    ended(LatexScanner.inside(group).in(reader.source()).strip());
    return group.end();
  }

  /** Records that the enclosing list has an item. */
  void item() {
    if (lists.poll() != null) {
      lists.push(true);
    }
  }

  /** Whether a list has begun but has no item yet. */
  boolean awaitsItem() {
    return !lists.isEmpty() && !lists.element();
  }

  /** Ends an environment. */
  void ended(String name) {
    reader.out().flush();
    LatexCommand environment = reader.names().environment(name);
    if (environment != null && OPENING.contains(environment.effect())) {
      reader.out().close();
      if (environment.effect().equals("table")) {
        reader.calls().closeTable();
      }
      if (environment.effect().equals("list")) {
        lists.poll();
      }
    }
    reader.closeGroup();
  }

  /** Code is literal; without an end it extends to the end of the file, as in LaTeX. */
  private int opaque(String name, LatexCommand environment, int after, int end) {
    reader.out().flush();
    int from = arguments(environment, after, after, end);
    int found = reader.environmentEnd(name, from, end);
    int close = found < 0 ? end : found;
    if (environment.effect().equals("code")) {
      reader.out().code(new Span(from, close));
    }
    return Math.min(end, found < 0 ? end : found + "\\end{}".length() + name.length());
  }

  /** Whether a float contains an algorithm itself, and not only an environment for one. */
  private boolean isPseudocode(Span body) {
    return found("pseudocode", body) != null && found("algorithm", body) == null;
  }

  /** The first match of a pattern; null if there is none. */
  private Span found(String pattern, Span span) {
    for (Pattern wanted : LatexScanner.PATTERNS.named(pattern)) {
      Matcher matcher = wanted.matcher(reader.source()).region(span.start(), span.end());
      if (matcher.find()) {
        return new Span(matcher.start(), matcher.end());
      }
    }
    return null;
  }

  /** An algorithm is code, apart from its captions. */
  private int pseudocode(Span body, int end) {
    reader.out().flush();
    int from = body.start();
    Span caption = found("caption", body);
    while (caption != null) {
      int next = reader.scanner().skipOptions(caption.end(), body.end());
      int close = Math.max(next, reader.scanner().argumentEnd(next, body.end()));
      lines(new Span(from, caption.start()));
      reader.nested(new Span(caption.start(), close));
      reader.out().flush();
      from = close;
      caption = found("caption", new Span(from, body.end()));
    }
    lines(new Span(from, body.end()));
    return Math.max(body.end(), reader.scanner().argumentEnd(body.end() + "\\end".length(), end));
  }

  private void lines(Span code) {
    if (!code.in(reader.source()).isBlank()) {
      reader.out().code(code);
    }
  }

  /** A displayed formula inside a paragraph is part of its sentence; otherwise it is a block. */
  private int formula(String name, int at, int from, int end) {
    int found = reader.environmentEnd(name, from, end);
    int close = found < 0 ? -1 : reader.scanner().argumentEnd(found + "\\end".length(), end);
    for (String ender : reader.names().enders(name)) {
      int other = reader.scanner().findCommand(ender, from, end);
      boolean nearer = other >= 0 && (found < 0 || other < found);
      close = nearer ? other + ender.length() : close;
      found = nearer ? other : found;
    }
    return close < 0 ? from : formula(at, from, close);
  }

  /** A formula with the text that stands between its lines. */
  private int formula(int at, int from, int close) {
    int begin = at;
    int next = from;
    for (int text = between(next, close); text >= 0; text = between(next, close)) {
      Span group =
          reader.scanner().argument(reader.scanner().tokens().commandEnd(text, close), close);
      next = group == null ? text + 1 : group.end();
      if (group != null) {
        reader.out().marked(new Span(begin, text), Inline.Kind.MATH);
        reader.out().blank();
        reader.nested(LatexScanner.inside(group));
        reader.out().blank();
        begin = next;
      }
    }
    return reader.out().marked(new Span(begin, close), Inline.Kind.MATH);
  }

  /** The next place of a command for text between the lines of a formula; -1 if there is none. */
  private int between(int from, int end) {
    int whole = reader.scanner().findCommand("\\intertext", from, end);
    int brief = reader.scanner().findCommand("\\shortintertext", from, end);
    return whole < 0 || (brief >= 0 && brief < whole) ? brief : whole;
  }
}
