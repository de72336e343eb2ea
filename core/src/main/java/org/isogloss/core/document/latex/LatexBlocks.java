package org.isogloss.core.document.latex;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.document.Comment;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.RawBlock;
import org.isogloss.core.document.assembly.SourceLines;

/** The blocks of a LaTeX source, from left to right. */
final class LatexBlocks {

  /** A heading in a footnote in a caption: arguments inside arguments, as far as this. */
  private static final int DEEPEST = 12;

  private final String source;
  private final LatexScanner scanner;
  private final LatexOutput out;
  private final List<Comment> comments = new ArrayList<>();
  private int depth;

  LatexBlocks(String source) {
    this.source = source;
    this.scanner = new LatexScanner(source);
    this.out = new LatexOutput(source);
  }

  List<RawBlock> read() {
    out.setSilent(source.contains("\\begin{document}"));
    read(new Span(0, source.length()));
    out.flush();
    return out.blocks();
  }

  /** The comments between what was read. */
  List<Comment> comments() {
    return comments;
  }

  private void read(Span span) {
    int at = span.start();
    while (at < span.end()) {
      at = step(at, span.end());
    }
  }

  /** Reads what stands at one place; the place to go on from. */
  private int step(int at, int end) {
    char c = source.charAt(at);
    return switch (c) {
      case '\\' -> command(at, end);
      case '%' -> comment(at, end);
      case '$' -> dollar(at, end);
      case '{', '}' -> at + 1;
      case '~' -> sign(at, at + 1, " ");
      case '&' -> cell(at + 1);
      case '-', '`', '\'' -> ligature(at, end);
      default -> Character.isWhitespace(c) ? blanks(at, end) : plain(at, end);
    };
  }

  private int comment(int at, int end) {
    int next = scanner.lineEnd(at, end);
    Span line = SourceLines.stripped(source, new Span(at, next));
    comments.add(new Comment(line, line.in(source).replaceFirst("^%+", "")));
    return next;
  }

  private int plain(int at, int end) {
    int i = at + 1;
    while (i < end
        && "\\%${}~&-`'".indexOf(source.charAt(i)) < 0
        && !Character.isWhitespace(source.charAt(i))) {
      i++;
    }
    out.add(new Span(at, i), source.substring(at, i));
    return i;
  }

  private int blanks(int at, int end) {
    int i = scanner.skipBlanks(at, end);
    if (i > at) {
      out.blank();
      return i;
    }
    while (i < end && Character.isWhitespace(source.charAt(i))) {
      i++;
    }
    out.flush();
    return i;
  }

  private int sign(int at, int end, String text) {
    out.add(new Span(at, end), text);
    return end;
  }

  private int ligature(int at, int end) {
    for (String[] ligature : LatexSigns.LIGATURES) {
      if (at + ligature[0].length() <= end && source.startsWith(ligature[0], at)) {
        return sign(at, at + ligature[0].length(), ligature[1]);
      }
    }
    return sign(at, at + 1, source.substring(at, at + 1));
  }

  private int cell(int next) {
    if (out.context().kind() == RawBlock.Kind.TABLE) {
      out.flush();
    } else {
      out.blank();
    }
    return next;
  }

  private int dollar(int at, int end) {
    String mark = source.startsWith("$$", at) ? "$$" : "$";
    return formula(at, at + mark.length(), mark, end);
  }

  /** A formula up to its closing mark, as one marked stretch. */
  private int formula(int at, int from, String closing, int end) {
    int close = scanner.find(closing, from, end);
    if (close < 0) {
      return from;
    }
    return out.marked(new Span(at, close + closing.length()), Inline.Kind.MATH);
  }

  private int command(int at, int end) {
    int after = scanner.commandEnd(at, end);
    String name = source.substring(at, after);
    switch (name) {
      case "\\(" -> {
        return formula(at, after, "\\)", end);
      }
      case "\\[" -> {
        return formula(at, after, "\\]", end);
      }
      case "\\\\" -> {
        return cell(scanner.skipOptions(after, end));
      }
      case "\\begin", "\\end" -> {
        return environment(name, at, after, end);
      }
      case "\\verb", "\\lstinline", "\\mintinline" -> {
        return verb(at, after, end);
      }
      default -> {
        if (LatexSigns.ESCAPED.indexOf(name.charAt(name.length() - 1)) >= 0 && name.length() == 2) {
          return sign(at, after, name.substring(1));
        }
        LatexSigns.Accented accented = LatexSigns.accented(source, name, after, end);
        return accented != null
            ? sign(at, accented.end(), accented.text())
            : named(LatexName.of(name), at, after, end);
      }
    }
  }

  private int verb(int at, int after, int end) {
    int from = scanner.skipOptions(after, end);
    Span group = scanner.group(from, end, '{', '}');
    if (group != null) {
      return out.marked(new Span(at, group.end()), Inline.Kind.CODE);
    }
    int line = scanner.lineEnd(from, end);
    int close = from < end ? scanner.find(source.substring(from, from + 1), from + 1, line) : -1;
    return close < 0 ? from : out.marked(new Span(at, close + 1), Inline.Kind.CODE);
  }

  private int named(LatexName name, int at, int after, int end) {
    return switch (name.role()) {
      case "heading" -> part(RawBlock.Kind.HEADING, name.number(), after, end);
      case "block" -> part(RawBlock.Kind.valueOf(name.detail()), 0, after, end);
      case "mark" -> mark(Inline.Kind.valueOf(name.detail()), after, end);
      case "whole", "verbatim" -> whole(name, at, after, end);
      case "skip" -> skip(name.number(), after, end);
      case "skip-first" -> skip(name.number(), after, end);
      case "entry" -> {
        out.flush();
        yield skip(name.number(), after, end);
      }
      case "item" -> {
        out.flush();
        yield label(scanner.skipBlanks(after, end), end);
      }
      case "paragraph" -> {
        out.flush();
        yield after;
      }
      case "cell" -> cell(after);
      case "blank" -> {
        out.blank();
        yield after;
      }
      case "text" -> text(name.detail(), at, after, end);
      default -> scanner.skipOptions(after, end);
    };
  }

  /** A sign's command swallows the blanks after it, and so do the braces that prevent it. */
  private int text(String sign, int at, int after, int end) {
    sign(at, after, sign);
    if (source.startsWith("{}", after)) {
      return after + 2;
    }
    int next = scanner.skipBlanks(after, end);
    return next > after && next < end && Character.isLetter(sign.charAt(0)) ? next : after;
  }

  /** The label of a list item is its text, too. */
  private int label(int at, int end) {
    Span label = scanner.group(at, end, '[', ']');
    if (label == null) {
      return at;
    }
    nested(LatexScanner.inside(label));
    out.blank();
    return label.end();
  }

  private int skip(int arguments, int after, int end) {
    int at = scanner.skipOptions(after, end);
    for (int i = 0; i < arguments; i++) {
      Span argument = scanner.argument(at, end);
      if (argument == null) {
        return at;
      }
      at = scanner.skipOptions(argument.end(), end);
    }
    return at;
  }

  private int whole(LatexName name, int at, int after, int end) {
    Span argument = scanner.argument(scanner.skipOptions(after, end), end);
    if (argument == null) {
      return after;
    }
    boolean verbatim = name.role().equals("verbatim");
    Inline.Kind kind = Inline.Kind.valueOf(name.detail());
    out.marked(verbatim ? LatexScanner.inside(argument) : new Span(at, argument.end()), kind);
    return argument.end();
  }

  private int mark(Inline.Kind kind, int after, int end) {
    Span argument = scanner.argument(after, end);
    if (argument == null) {
      return after;
    }
    RawBlock block = out.block();
    int from = block.size();
    nested(LatexScanner.inside(argument));
    if (block == out.current()) {
      block.mark(kind, from);
    }
    return argument.end();
  }

  /** A part with a zone of its own; the paragraph around a note goes on after it. */
  private int part(RawBlock.Kind kind, int level, int after, int end) {
    Span argument = scanner.argument(scanner.skipOptions(after, end), end);
    if (argument == null) {
      return after;
    }
    RawBlock around = out.current();
    boolean note = kind == RawBlock.Kind.FOOTNOTE && around != null;
    if (!note) {
      out.flush();
    }
    boolean silent = out.isSilent();
    out.setSilent(false);
    out.resume(null);
    out.open(new LatexOutput.Context(kind, level, false));
    nested(LatexScanner.inside(argument));
    out.flush();
    out.close();
    out.setSilent(silent);
    out.resume(note ? around : null);
    return argument.end();
  }

  private void nested(Span span) {
    if (depth < DEEPEST) {
      depth++;
      read(span);
      depth--;
    }
  }

  private int environment(String command, int at, int after, int end) {
    Span group = scanner.argument(after, end);
    if (group == null) {
      return after;
    }
    String name = LatexScanner.inside(group).in(source);
    LatexName role = LatexName.of(name);
    if (command.equals("\\end")) {
      return close(role, group.end());
    }
    switch (role.role()) {
      case "code", "nothing" -> {
        return code(role, name, group.end(), end);
      }
      case "formula" -> {
        return displayed(name, at, group.end(), end);
      }
      default -> {
        out.flush();
        open(role, name);
        int inside = scanner.skipOptions(group.end(), end);
        boolean argument = List.of("table", "numbered-zone").contains(role.role());
        return argument ? skip(1, inside, end) : inside;
      }
    }
  }

  private void open(LatexName role, String name) {
    LatexOutput.Context around = out.context();
    if (name.equals("document")) {
      out.setSilent(false);
    }
    switch (role.role()) {
      case "zone", "numbered-zone" ->
          out.open(new LatexOutput.Context(RawBlock.Kind.valueOf(role.detail()), 0, false));
      case "table" -> out.open(new LatexOutput.Context(RawBlock.Kind.TABLE, 0, false));
      case "list" -> {
        boolean nested = around.list() || around.kind() == RawBlock.Kind.PARAGRAPH;
        out.open(
            nested
                ? new LatexOutput.Context(
                    RawBlock.Kind.LIST_ITEM, around.list() ? around.level() + 1 : 1, true)
                : around);
      }
      default -> {}
    }
  }

  private int close(LatexName role, int after) {
    out.flush();
    boolean opened = List.of("zone", "numbered-zone", "table", "list").contains(role.role());
    if (opened) {
      out.close();
    }
    return after;
  }

  /** Code stands for itself; what has no end goes on to the end of the file, as in LaTeX. */
  private int code(LatexName role, String name, int from, int end) {
    String closing = "\\end{" + name + "}";
    int found = source.indexOf(closing, from);
    int close = found < 0 || found > end ? end : found;
    out.flush();
    if (role.role().equals("code")) {
      out.code(new Span(from, close));
    }
    return Math.min(end, close + closing.length());
  }

  /** A displayed formula inside a paragraph is part of its sentence; alone it is a block. */
  private int displayed(String name, int at, int from, int end) {
    String closing = "\\end{" + name + "}";
    int close = scanner.find(closing, from, end);
    return close < 0 ? from : out.marked(new Span(at, close + closing.length()), Inline.Kind.MATH);
  }
}
