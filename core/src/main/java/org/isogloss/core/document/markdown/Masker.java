package org.isogloss.core.document.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.DocumentAssembler;
import org.isogloss.core.document.assembly.SourceLines;

/**
 * Finds formulas, template tags, roles and attributes, and puts inert characters in their place: a
 * Markdown parser would read their underscores and braces as markup.
 *
 * <p>Formulas are told as in Pandoc: no blank inside the dollar signs, no digit after them. Time is
 * linear: what has no end is looked for once a paragraph.
 */
final class Masker {

  /** Means nothing to Markdown; the place tells what it stands for, so files may hold it, too. */
  private static final char INERT = '\ue000';

  private static final Pattern ROLE =
      Pattern.compile(":((?:[a-zA-Z][\\w.+-]{0,30}:){0,2}[a-zA-Z][\\w.+-]{0,30}):`[^`\\n]{1,500}`");
  private static final Pattern ATTRIBUTES = Pattern.compile("\\{[:#.][^{}\\n]{0,300}}");
  private static final Pattern ENVIRONMENT = Pattern.compile("\\\\begin\\{([a-zA-Z]{1,20}\\*?)}");

  private static final int LONGEST_ENVIRONMENT = 4000;
  private final StringBuilder text;
  private final List<Masked> masked = new ArrayList<>();

  /** The end of the paragraph that is being searched. */
  private int end;

  /** Where each closing mark stands next, as far as it was looked for; searched once. */
  private final Map<String, Integer> next = new HashMap<>();

  private final Map<Integer, Integer> lastBackticks = new HashMap<>();

  /**
   * @param text the text with LF line ends; it is changed in place
   */
  Masker(StringBuilder text) {
    this.text = text;
  }

  /**
   * Masks, and tells what was masked, in order.
   *
   * @throws ReadException if a paragraph is too long, or its brackets nest too deeply
   */
  List<Masked> mask() throws ReadException {
    Fence fence = new Fence();
    int start = -1;
    for (Span line : SourceLines.of(text.toString())) {
      String content = line.in(text);
      boolean outside = !fence.isCode(content) && !content.isBlank();
      if (outside && start < 0) {
        start = line.start();
      } else if (!outside && start >= 0) {
        paragraph(start, line.start() - 1);
        start = -1;
      }
    }
    if (start >= 0) {
      paragraph(start, text.length());
    }
    return hide();
  }

  private void paragraph(int start, int end) throws ReadException {
    DocumentAssembler.requireBounded(end - start, start);
    this.end = end;
    ParserGuard.guard(text, start, end, INERT);
    countBackticks(start);
    int at = start;
    while (at < end) {
      at = step(at);
    }
  }

  /** Looks at one place; the place to go on from. */
  private int step(int at) {
    return switch (text.charAt(at)) {
      case '\\' -> backslash(at);
      case '`' -> code(at);
      case '$' -> dollar(at);
      case '{' -> brace(at);
      case ':' -> role(at);
      default -> at + 1;
    };
  }

  private int backslash(int at) {
    if (startsWith("\\\\(", at)) {
      return until("\\\\)", at, 3, Inline.Kind.MATH);
    }
    if (startsWith("\\\\[", at)) {
      return until("\\\\]", at, 3, Inline.Kind.MATH);
    }
    if (startsWith("\\begin{", at)) {
      return environment(at);
    }
    return Math.min(end, at + 2);
  }

  private int dollar(int at) {
    if (startsWith("$$", at)) {
      return until("$$", at, 2, Inline.Kind.MATH);
    }
    boolean opens = at + 1 < end && !Character.isWhitespace(text.charAt(at + 1));
    int close = opens ? nextDollar(at + 1) : -1;
    if (close < 0
        || Character.isWhitespace(text.charAt(close - 1))
        || (close + 1 < end && Character.isDigit(text.charAt(close + 1)))) {
      return at + 1;
    }
    return add(at, close + 1, Inline.Kind.MATH);
  }

  private int nextDollar(int from) {
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '$') {
        return i;
      }
    }
    return -1;
  }

  private int brace(int at) {
    if (startsWith("{%", at)) {
      return until("%}", at, 2, null);
    }
    if (startsWith("{{", at)) {
      return until("}}", at, 2, Inline.Kind.CODE);
    }
    Matcher matcher = ATTRIBUTES.matcher(text).region(at, end);
    return matcher.lookingAt() ? add(at, matcher.end(), null) : at + 1;
  }

  private int role(int at) {
    boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    Matcher matcher = ROLE.matcher(text).region(at, end);
    if (!begins || !matcher.lookingAt()) {
      return at + 1;
    }
    String name = matcher.group(1);
    Inline.Kind kind =
        LinePreparer.PATTERNS.matches("role-property", name)
            ? null
            : LinePreparer.PATTERNS.matches("role-citation", name)
                ? Inline.Kind.CITATION
                : Inline.Kind.CODE;
    return add(at, matcher.end(), kind);
  }

  /** Passes over a code span, or over backticks that open none. */
  private int code(int at) {
    int length = backticks(at);
    if (lastBackticks.getOrDefault(length, -1) <= at) {
      return at + length;
    }
    int i = at + length;
    while (true) {
      if (text.charAt(i) == '`') {
        int run = backticks(i);
        i += run;
        if (run == length) {
          return i;
        }
      } else {
        i++;
      }
    }
  }

  private void countBackticks(int start) {
    lastBackticks.clear();
    int i = start;
    while (i < end) {
      int run = text.charAt(i) == '`' ? backticks(i) : 0;
      if (run > 0) {
        lastBackticks.put(run, i);
      }
      i += Math.max(1, run);
    }
  }

  private int backticks(int at) {
    int i = at;
    while (i < end && text.charAt(i) == '`') {
      i++;
    }
    return i - at;
  }

  private boolean startsWith(String wanted, int at) {
    if (at + wanted.length() > end) {
      return false;
    }
    for (int i = 0; i < wanted.length(); i++) {
      if (text.charAt(at + i) != wanted.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Masks up to the closing mark, if it stands in the paragraph. */
  private int until(String closing, int at, int opening, Inline.Kind kind) {
    int from = at + opening;
    int close = next.getOrDefault(closing, -1);
    if (close < from) {
      close = text.indexOf(closing, from);
      close = close < 0 ? Integer.MAX_VALUE : close;
      next.put(closing, close);
    }
    return close > end - closing.length() ? from : add(at, close + closing.length(), kind);
  }

  /** Masks an environment; there are too many names to remember where each closes. */
  private int environment(int at) {
    Matcher matcher = ENVIRONMENT.matcher(text).region(at, end);
    if (!matcher.lookingAt()) {
      return at + 2;
    }
    String closing = "\\end{" + matcher.group(1) + "}";
    int close = text.substring(at, Math.min(end, at + LONGEST_ENVIRONMENT)).indexOf(closing);
    return close < 0 ? matcher.end() : add(at, at + close + closing.length(), Inline.Kind.MATH);
  }

  private int add(int start, int to, Inline.Kind kind) {
    masked.add(new Masked(new Span(start, to), kind));
    return to;
  }

  /** Writes the inert characters; what fills whole lines and shows nothing becomes blank lines. */
  private List<Masked> hide() {
    List<Masked> left = new ArrayList<>();
    for (Masked each : masked) {
      if (fillsLines(each)) {
        fill(each.span(), ' ');
      } else {
        fill(each.span(), INERT);
        left.add(each);
      }
    }
    return left;
  }

  /** Whether a tag or a property has its lines to itself. A role that shows a number has not. */
  private boolean fillsLines(Masked each) {
    Span span = each.span();
    boolean shows =
        each.kind() != null
            && (each.kind() != Inline.Kind.CODE || text.charAt(span.start()) == ':');
    return !shows && isEdge(span.start() - 1, -1) && isEdge(span.end(), 1);
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

  /** Line breaks stay, and so do the marks of a block quotation that begin a line. */
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
