package org.isogloss.core.document.markdown.inline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.DocumentAssembler;
import org.isogloss.core.document.assembly.SourceLines;

/**
 * Finds formulas, tags, roles, attributes and the like, and replaces them with inert characters: a
 * Markdown parser would read their underscores and braces as markup.
 *
 * <p>Time is linear: a missing end is searched for once per paragraph.
 */
public final class Masker {

  /**
   * Means nothing to Markdown; its position identifies what it represents, so files may contain it,
   * too.
   */
  public static final char INERT = '\ue000';

  /** Stands for a sign where the parser has to tell one from a letter. */
  private static final char SIGN = '.';

  private static final Pattern DELIMITER_ROW =
      Pattern.compile(
          "[\\s>]{0,40}\\|?\\s{0,9}:?-{1,200}:?\\s{0,200}(?:\\|\\s{0,9}:?-{0,200}:?\\s{0,200}){1,999}+");

  private static final String COMMENT = "<!--";

  /** A line with more spaces before it is code, in which nothing begins. */
  private static final int DEEPEST_INDENT = 3;

  private final StringBuilder text;
  private final MaskedText stretch;

  /** What may begin with each ASCII character. */
  private final InlineSyntax[] syntaxes = new InlineSyntax[128];

  private final InlineSyntax code = new CodeSyntax(false);
  private final InlineSyntax codeInTable = new CodeSyntax(true);
  private final IntPredicate comment;
  private final List<Span> tags = new ArrayList<>();
  private boolean table;

  /** No comment that begins here or behind ends. */
  private int unended = Integer.MAX_VALUE;

  /**
   * @param comment whether an inert character at a place represents a comment
   * @param text the text with LF line ends; modified in place
   * @param mdx whether it is MDX, in which braces contain expressions
   */
  public Masker(StringBuilder text, IntPredicate comment, boolean mdx) {
    this.comment = comment;
    this.text = text;
    this.stretch = new MaskedText(text);
    SignSyntax signs = new SignSyntax();
    syntaxes['\\'] = new TexSyntax();
    syntaxes['$'] = new DollarFormula();
    syntaxes['{'] = new BraceSyntax(mdx);
    syntaxes[':'] = new ColonSyntax();
    syntaxes['['] = new BracketSyntax();
    syntaxes['@'] = new KeySyntax();
    syntaxes['<'] = new JsxSyntax(new JsxTag(mdx, text.length()));
    syntaxes['='] = signs;
    syntaxes['~'] = signs;
    syntaxes['+'] = signs;
    syntaxes['^'] = signs;
  }

  /**
   * Masks the text, and returns what was masked, in order.
   *
   * @throws ReadException if a paragraph is too long, or its brackets nest too deeply
   */
  public List<Masked> mask() throws ReadException {
    Fence fence = new Fence();
    int start = -1;
    boolean delimited = false;
    int commentEnd = 0;
    for (Span line : SourceLines.of(text.toString())) {
      if (line.start() < commentEnd) {
        continue;
      }
      String content = line.in(text);
      commentEnd = fence.isOpen() ? 0 : commentEnd(line, content);
      if (commentEnd > 0) {
        if (start >= 0) {
          paragraph(start, line.start() - 1, delimited);
          start = -1;
        }
        // Whatever the parser takes the inside for, it must not be costly.
        fill(new Span(line.start() + content.indexOf('<') + COMMENT.length(), commentEnd), ' ');
        continue;
      }
      boolean outside = !fence.isCode(content) && !content.isBlank();
      if (outside && start < 0) {
        start = line.start();
        delimited = false;
      } else if (!outside && start >= 0) {
        paragraph(start, line.start() - 1, delimited);
        start = -1;
      } else if (outside) {
        delimited |= content.indexOf('-') >= 0 && DELIMITER_ROW.matcher(content).matches();
      }
    }
    if (start >= 0) {
      paragraph(start, text.length(), delimited);
    }
    return hide();
  }

  /** The tags and expressions in braces that show nothing, in order. */
  public List<Span> tags() {
    return tags;
  }

  /**
   * The end of the comment that begins a line, which may have blank lines inside; 0 if none does.
   */
  private int commentEnd(Span line, String content) {
    if (line.start() >= unended
        || !content.stripLeading().startsWith(COMMENT)
        || SourceLines.indent(content) > DEEPEST_INDENT) {
      return 0;
    }
    int end = text.indexOf("-->", line.start() + content.indexOf('<') + COMMENT.length());
    unended = end < 0 ? line.start() : unended;
    return Math.max(0, end);
  }

  private void paragraph(int start, int end, boolean delimited) throws ReadException {
    DocumentAssembler.requireBounded(end - start, start);
    ParserGuard.guard(text, start, end, INERT);
    table = delimited;
    int at = start;
    while (at < end) {
      // Nothing continues from one table row to the next.
      int lineEnd = delimited ? text.indexOf("\n", at) : -1;
      int to = lineEnd < 0 ? end : Math.min(end, lineEnd);
      stretch.turnTo(at, to);
      while (at < to) {
        at = step(at);
      }
      at = to + 1;
    }
  }

  /** Examines one place; returns the place to continue from. */
  private int step(int at) {
    int after = stretch.takeWaiting(at);
    if (after > at) {
      return after;
    }
    char c = text.charAt(at);
    if (c == '`') {
      return (table ? codeInTable : code).read(stretch, at);
    }
    if (c == INERT && comment.test(at)) {
      return stretch.hide(at, at + 1);
    }
    if (table && stretch.startsWith("\\|", at)) {
      return stretch.add(new Masked.Replaced(new Span(at, at + 2), "|"));
    }
    if (table && stretch.startsWith("\\\\|", at)) {
      // The table consumes one backslash, the text the other.
      return stretch.add(new Masked.Replaced(new Span(at, at + 3), "|"));
    }
    InlineSyntax syntax = c < syntaxes.length ? syntaxes[c] : null;
    return syntax == null ? at + 1 : Math.max(at + 1, syntax.read(stretch, at));
  }

  /** Writes the inert characters; what fills whole lines and shows nothing becomes blank lines. */
  private List<Masked> hide() {
    List<Masked> all = stretch.masked();
    List<Masked> left = new ArrayList<>();
    int from = 0;
    while (from < all.size()) {
      int to = from + 1;
      while (to < all.size() && isBlank(all.get(to - 1).span().end(), all.get(to).span().start())) {
        to++;
      }
      List<Masked> run = all.subList(from, to);
      boolean gone = run.stream().allMatch(this::isTag) && fillsLines(run);
      for (Masked each : run) {
        if (isTag(each) && text.charAt(each.span().start()) == '{') {
          tags.add(each.span());
        }
        fill(each.span(), gone ? ' ' : INERT);
        if (isAfterEmphasis(each)) {
          // A letter there would keep the mark from closing, and a blank from opening.
          text.setCharAt(each.span().start(), SIGN);
        }
      }
      if (!gone) {
        left.addAll(run);
      }
      from = to;
    }
    return left;
  }

  private boolean isAfterEmphasis(Masked each) {
    int start = each.span().start();
    boolean sign = each instanceof Masked.Replaced shown && isSign(shown.reading().codePointAt(0));
    return (each instanceof Masked.Hidden || sign)
        && start > 0
        && "_*".indexOf(text.charAt(start - 1)) >= 0
        && text.charAt(start) != '\n';
  }

  private static boolean isSign(int c) {
    return !Character.isLetterOrDigit(c) && !Character.isWhitespace(c);
  }

  /** Whether it shows nothing on lines of its own. A role shows a number. */
  private boolean isTag(Masked each) {
    Span span = each.span();
    return each instanceof Masked.Hidden
        || (each instanceof Masked.Marked marked
            && marked.kind() == Inline.Kind.CODE
            && text.charAt(span.start()) == '{'
            && text.charAt(span.end() - 1) == '}');
  }

  private boolean fillsLines(List<Masked> run) {
    int start = run.get(0).span().start();
    int end = run.get(run.size() - 1).span().end();
    return isEdge(start - 1, -1) && isEdge(end, 1);
  }

  /** Whether there are only spaces between two places in one line. */
  private boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != ' ' && text.charAt(i) != '\t') {
        return false;
      }
    }
    return true;
  }

  private boolean isEdge(int from, int step) {
    for (int i = from; i >= 0 && i < text.length(); i += step) {
      char c = text.charAt(i);
      if (c == '\n') {
        return true;
      }
      if (c != ' ' && c != '\t') {
        return false;
      }
    }
    return true;
  }

  /** Line breaks are kept, and so are block quotation marks at the start of a line. */
  private void fill(Span span, char with) {
    boolean lineStart = false;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        lineStart = true;
      } else if (!lineStart || (c != ' ' && c != '>' && c != '\t')) {
        lineStart = false;
        text.setCharAt(i, with);
      }
    }
  }
}
