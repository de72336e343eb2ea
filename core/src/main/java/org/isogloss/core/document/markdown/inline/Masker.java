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
      Pattern.compile("[\\s>]{0,40}+\\|?\\s{0,9}+:?-++:?\\s*+(?:\\|\\s{0,9}+:?-*+:?\\s*+){1,999}+");

  /** What may precede the first bar of a row. */
  private static final String ROW_START = " \t>";

  /** How a tag in braces begins, and what is after the words that it shows. */
  private static final String TAG_PARTS = "{\"`'";

  /**
   * What a browser does not read, though it may have blank lines inside, where it begins a line:
   * comments and processing instructions.
   */
  private static final List<String> UNREAD = List.of("<!--", "<?");

  private static final List<String> UNREAD_ENDS = List.of("-->", "?>");

  /** The marks of items, from the start of a line up to the end. */
  private static final Pattern ITEM_MARKS =
      Pattern.compile("\\n[ \\t>]{0,30}+(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]{1,4}+){1,4}+\\z");

  /** How far before the content of an item its line may begin. */
  private static final int LONGEST_ITEM_MARKS = 40;

  /** A line with more spaces before it is code, in which nothing begins. */
  private static final int DEEPEST_INDENT = 3;

  private final StringBuilder text;
  private final MaskedText stretch;
  private final boolean mdx;

  /** What may begin with each ASCII character. */
  private final InlineSyntax[] syntaxes = new InlineSyntax[128];

  private final InlineSyntax code = new CodeSyntax();
  private final InlineSyntax codeInRow = new CodeSyntax("\\|");

  /** For rows of which the parser would drop the last cells: kramdown joins the code. */
  private final InlineSyntax codeInWideRow = new CodeSyntax("\\|", "|");

  private final List<TagText> texts = new ArrayList<>();
  private final IntPredicate comment;
  private final List<Span> tags = new ArrayList<>();

  /** The number of cells of the delimiter row of the table; 0 outside of tables. */
  private int columns;

  /** The syntax of code in the current paragraph or row. */
  private InlineSyntax currentCode = code;

  /** For what is not read: from where on none of it ends. */
  private final int[] unended = {Integer.MAX_VALUE, Integer.MAX_VALUE};

  /**
   * @param comment whether an inert character at a place represents a comment
   * @param text the text with LF line ends; modified in place
   * @param mdx whether it is MDX, in which braces contain expressions
   */
  public Masker(StringBuilder text, IntPredicate comment, boolean mdx) {
    this.comment = comment;
    this.text = text;
    this.mdx = mdx;
    this.stretch = new MaskedText(text);
    SignSyntax signs = new SignSyntax();
    syntaxes['\\'] = new TexSyntax();
    syntaxes['$'] = new DollarFormula();
    syntaxes['{'] = new TemplateSyntax(mdx, new BraceSyntax(mdx, texts));
    syntaxes[':'] = new ColonSyntax();
    syntaxes['['] = new BracketSyntax();
    syntaxes['@'] = new KeySyntax();
    JsxSyntax components = new JsxSyntax(new JsxTag(mdx, text.length()), texts);
    syntaxes['<'] = new TemplateSyntax(mdx, components);
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
    int delimited = 0;
    int unreadEnd = 0;
    for (Span line : SourceLines.of(text.toString())) {
      if (line.start() < unreadEnd) {
        continue;
      }
      String content = line.in(text);
      unreadEnd = fence.isOpen() ? 0 : unreadEnd(line, content);
      if (unreadEnd > 0) {
        if (start >= 0) {
          paragraph(start, line.start() - 1, delimited);
          start = -1;
        }
        // Whatever the parser takes the inside for, it must not be costly.
        int mark = UNREAD.get(unread(content)).length();
        fill(new Span(line.start() + content.indexOf('<') + mark, unreadEnd), ' ');
        continue;
      }
      boolean outside = !fence.isCode(content) && !content.isBlank();
      if (outside && start < 0) {
        start = line.start();
        delimited = 0;
      } else if (!outside && start >= 0) {
        paragraph(start, line.start() - 1, delimited);
        start = -1;
      } else if (outside && delimited == 0 && content.indexOf('-') >= 0) {
        delimited = DELIMITER_ROW.matcher(content).matches() ? cells(content) : 0;
      }
    }
    if (start >= 0) {
      paragraph(start, text.length(), delimited);
    }
    return hide();
  }

  /** The tags and expressions in braces that show nothing in HTML, in order. */
  public List<Span> tags() {
    return tags;
  }

  /** The texts in attributes of components and images, with places in the masked text. */
  public List<TagText> texts() {
    return texts;
  }

  /** The end of the text of a comment or an instruction that begins a line; 0 if none does. */
  private int unreadEnd(Span line, String content) {
    int kind = unread(content);
    if (kind < 0 || line.start() >= unended[kind] || SourceLines.indent(content) > DEEPEST_INDENT) {
      return 0;
    }
    int inside = line.start() + content.indexOf('<') + UNREAD.get(kind).length();
    int end = text.indexOf(UNREAD_ENDS.get(kind), inside);
    unended[kind] = end < 0 ? line.start() : unended[kind];
    return Math.max(0, end);
  }

  /** What begins a line that is not read; -1 for nothing. */
  private static int unread(String content) {
    String visible = content.stripLeading();
    int kind = UNREAD.size() - 1;
    while (kind >= 0 && !visible.startsWith(UNREAD.get(kind))) {
      kind--;
    }
    return kind;
  }

  /** The number of cells of a row of a table, as the parser divides it. */
  private static int cells(String row) {
    int start = 0;
    while (start < row.length() && ROW_START.indexOf(row.charAt(start)) >= 0) {
      start++;
    }
    int cells = 1;
    String inside = row.substring(start).stripTrailing();
    for (int i = inside.startsWith("|") ? 1 : 0; i < inside.length() - 1; i++) {
      boolean ends = inside.charAt(i) == '|' && (i == 0 || inside.charAt(i - 1) != '\\');
      cells += ends ? 1 : 0;
    }
    return cells;
  }

  private void paragraph(int start, int end, int delimited) throws ReadException {
    DocumentAssembler.requireBounded(end - start, start);
    ParserGuard.guard(text, start, end, INERT);
    columns = delimited;
    int at = start;
    while (at < end) {
      // Nothing continues from one table row to the next.
      int lineEnd = columns > 0 ? text.indexOf("\n", at) : -1;
      int to = lineEnd < 0 ? end : Math.min(end, lineEnd);
      stretch.turnTo(at, to);
      currentCode = code(at, to);
      while (at < to) {
        at = step(at);
      }
      at = to + 1;
    }
  }

  private InlineSyntax code(int start, int end) {
    if (columns == 0) {
      return code;
    }
    String row = text.substring(start, end);
    return row.indexOf('`') >= 0 && cells(row) > columns ? codeInWideRow : codeInRow;
  }

  /** Examines one place; returns the place to continue from. */
  private int step(int at) {
    int after = stretch.takeWaiting(at);
    if (after > at) {
      return after;
    }
    char c = text.charAt(at);
    if (c == '`') {
      return currentCode.read(stretch, at);
    }
    if (c == INERT && comment.test(at)) {
      return stretch.hide(at, at + 1);
    }
    if (columns > 0 && stretch.startsWith("\\|", at)) {
      return stretch.add(new Masked.Replaced(new Span(at, at + 2), "|"));
    }
    if (columns > 0 && stretch.startsWith("\\\\|", at)) {
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
      if (!gone && fillsItem(run)) {
        run = run.stream().<Masked>map(tag -> new Masked.Hidden(tag.span())).toList();
      }
      for (Masked each : run) {
        boolean tag = isTag(each) && TAG_PARTS.indexOf(text.charAt(each.span().start())) >= 0;
        if (tag && (mdx || each instanceof Masked.Hidden)) {
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
            && "{<".indexOf(text.charAt(span.start())) >= 0
            && "}>".indexOf(text.charAt(span.end() - 1)) >= 0);
  }

  private boolean fillsLines(List<Masked> run) {
    int start = run.get(0).span().start();
    int end = run.get(run.size() - 1).span().end();
    return isEdge(start - 1, -1) && isEdge(end, 1);
  }

  /** Whether it consists of tags in braces and is all that the first line of an item contains. */
  private boolean fillsItem(List<Masked> run) {
    Span first = run.get(0).span();
    if (text.charAt(first.start()) != '{') {
      return false;
    }
    int from = Math.max(0, first.start() - LONGEST_ITEM_MARKS);
    String before = (from == 0 ? "\n" : "") + text.substring(from, first.start());
    return ITEM_MARKS.matcher(before).find()
        && isEdge(run.get(run.size() - 1).span().end(), 1)
        && run.stream().allMatch(each -> isTag(each) && TagText.isTemplate(each.span().in(text)));
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
