package org.isogloss.core.document.markdown;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.CharacterReferences;
import org.isogloss.core.document.assembly.RawBlock;

/** Leads the text of Markdown's nodes back to the file, character by character. */
final class MarkdownText {

  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  /** Inline elements of HTML that people write in Markdown. */
  private static final Map<String, Inline.Kind> TAGS =
      Map.of(
          "code", Inline.Kind.CODE,
          "kbd", Inline.Kind.CODE,
          "samp", Inline.Kind.CODE,
          "var", Inline.Kind.MATH,
          "em", Inline.Kind.EMPHASIS,
          "i", Inline.Kind.EMPHASIS,
          "b", Inline.Kind.EMPHASIS,
          "strong", Inline.Kind.EMPHASIS,
          "q", Inline.Kind.QUOTATION);

  /** How a formula begins that stands on lines of its own. */
  private static final Pattern DISPLAYED = Pattern.compile("\\s*(?:\\$\\$|\\\\begin|\\\\\\\\\\[)");

  private final String source;
  private final PreparedMarkdown prepared;

  MarkdownText(String source, PreparedMarkdown prepared) {
    this.source = source;
    this.prepared = prepared;
  }

  /** Whether a block quotation is a box of the author's own: it has a heading or a label. */
  static boolean isAdmonition(BlockQuote quote) {
    if (quote.getFirstChild() instanceof Heading) {
      return true;
    }
    Node first = quote.getFirstChild() == null ? null : quote.getFirstChild().getFirstChild();
    if (first instanceof StrongEmphasis strong) {
      first = strong.getFirstChild();
    } else if (!(first instanceof Text text && text.getLiteral().startsWith("["))) {
      return false;
    }
    StringBuilder label = new StringBuilder();
    for (Node node = first;
        node instanceof Text text && label.length() < 60;
        node = node.getNext()) {
      label.append(text.getLiteral());
    }
    return LinePreparer.PATTERNS.matches("admonition-label", label.toString().strip());
  }

  /** The name of an HTML tag in lower case. */
  static String tagName(String tag) {
    int start = tag.startsWith("</") ? 2 : 1;
    int end = start;
    while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
      end++;
    }
    return tag.substring(start, end).toLowerCase(Locale.ROOT);
  }

  /** What the text of an HTML element is marked as, or null. */
  static Inline.Kind tagMark(String tag) {
    return TAGS.get(tagName(tag));
  }

  /** Whether a paragraph is a formula and at most a mark after it. */
  static boolean isFormula(RawBlock block) {
    boolean displayed = DISPLAYED.matcher(block.text()).lookingAt();
    return displayed
        && block.kind() != RawBlock.Kind.HEADING
        && block.kind() != RawBlock.Kind.TABLE
        && block.isMarkedThroughout(Inline.Kind.MATH, ".,;:");
  }

  /**
   * Adds the text of a node.
   *
   * @param span where the node stands in the prepared text
   * @param literal what the parser read it as
   * @param code whether it is a code span, in which nothing is escaped
   */
  void add(RawBlock block, Span span, String literal, boolean code) {
    if (code) {
      addCode(block, span, literal);
      return;
    }
    int next = prepared.maskedBefore(span.start());
    int at = span.start();
    while (next < prepared.masked().size()) {
      Masked masked = prepared.masked().get(next);
      int from = Math.max(at, masked.span().start());
      int to = Math.min(span.end(), masked.span().end());
      if (from >= span.end()) {
        break;
      }
      addText(block, new Span(at, from));
      addMasked(block, new Span(from, to), masked.kind());
      at = to;
      next++;
    }
    addText(block, new Span(at, span.end()));
  }

  private void addMasked(RawBlock block, Span span, Inline.Kind kind) {
    if (kind != null && !span.isEmpty()) {
      int from = block.size();
      Span inSource = prepared.toSource(span);
      block.add(inSource, inSource.in(source));
      block.mark(kind, from);
    }
  }

  /** Ordinary text: escapes and character references one by one, the rest as it stands. */
  private void addText(RawBlock block, Span span) {
    String text = prepared.text();
    int plain = span.start();
    int at = plain;
    while (at < span.end()) {
      char c = text.charAt(at);
      CharacterReferences.Reference reference =
          c == '&' ? CharacterReferences.at(text, at, span.end(), false) : null;
      if (reference != null) {
        addPlain(block, new Span(plain, at));
        block.add(prepared.toSource(reference.span()), reference.characters());
        at = reference.span().end();
        plain = at;
      } else if (c == '\\' && at + 1 < span.end() && ESCAPABLE.indexOf(text.charAt(at + 1)) >= 0) {
        addPlain(block, new Span(plain, at));
        block.add(prepared.toSource(new Span(at, at + 2)), text.substring(at + 1, at + 2));
        at += 2;
        plain = at;
      } else {
        at++;
      }
    }
    addPlain(block, new Span(plain, at));
  }

  private void addPlain(RawBlock block, Span span) {
    if (!span.isEmpty()) {
      Span inSource = prepared.toSource(span);
      block.add(inSource, inSource.in(source));
    }
  }

  /**
   * A code span: its characters where they stand, unless a line break or quotation mark is in it.
   */
  private void addCode(RawBlock block, Span span, String literal) {
    Span inSource = prepared.toSource(span);
    String written = inSource.in(source).replace('\n', ' ').replace('\r', ' ');
    int inside = written.indexOf(literal);
    if (inside >= 0) {
      int start = inSource.start() + inside;
      block.add(new Span(start, start + literal.length()), literal);
    } else {
      block.add(inSource, literal);
    }
  }
}
