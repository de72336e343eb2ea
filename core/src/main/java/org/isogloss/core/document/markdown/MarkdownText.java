package org.isogloss.core.document.markdown;

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
import org.isogloss.core.document.markdown.inline.Masked;
import org.isogloss.core.document.markdown.inline.Masker;

/** Maps the text of Markdown nodes back to the file, character by character. */
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

  /** The start of a formula on its own lines. */
  private static final Pattern DISPLAYED = Pattern.compile("\\s*(?:\\$\\$|\\\\begin|\\\\{1,2}\\[)");

  /** The name of a span in square brackets, in addition to the names of HTML elements. */
  private static final String SPAN = "[";

  private final String source;
  private final PreparedMarkdown prepared;
  private final LanguageRuns languages;

  /** Whether the last thing read shows nothing. */
  private boolean afterHidden;

  MarkdownText(String source, PreparedMarkdown prepared, LanguageRuns languages) {
    this.source = source;
    this.prepared = prepared;
    this.languages = languages;
  }

  /** Whether a block quotation is a box of the author's own: it has a heading or a label. */
  boolean isAdmonition(BlockQuote quote) {
    if (quote.getFirstChild() instanceof Heading) {
      return true;
    }
    Node first = quote.getFirstChild() == null ? null : quote.getFirstChild().getFirstChild();
    if (first instanceof Text text && isAlert(text)) {
      return true;
    }
    while (first instanceof Text text && !hasWords(text)) {
      first = first.getNext();
    }
    if (!(first instanceof StrongEmphasis)) {
      return false;
    }
    StringBuilder label = new StringBuilder();
    for (Node node = first.getFirstChild();
        node instanceof Text text && label.length() < 60;
        node = node.getNext()) {
      label.append(text.getLiteral());
    }
    return LinePreparer.PATTERNS.matches("admonition-label", label.toString().strip());
  }

  /** Whether a text is more than marks and pictographs. */
  private static boolean hasWords(Text text) {
    return text.getLiteral().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private boolean isAlert(Text text) {
    return !text.getSourceSpans().isEmpty()
        && source.startsWith(
            "[!", prepared.lines().toSource(text.getSourceSpans().get(0).getInputIndex()));
  }

  /** The kind that the text of an HTML element is marked as, or null. */
  static Inline.Kind tagMark(String tag) {
    return TAGS.get(HtmlTag.name(tag));
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
   * @param span the span of the node in the prepared text
   * @param literal what the parser read it as
   * @param code whether it is a code span, in which nothing is escaped
   */
  void add(RawBlock block, Span span, String literal, boolean code) {
    if (code) {
      addCode(block, span, literal);
      return;
    }
    addPieces(block, span, false);
  }

  /** Adds masked text as its kind, and the rest literally or, outside code, unescaped. */
  private void addPieces(RawBlock block, Span span, boolean code) {
    int next = prepared.maskedBefore(span.start());
    int at = span.start();
    while (next < prepared.masked().size()) {
      Masked masked = prepared.masked().get(next);
      int from = Math.max(at, masked.span().start());
      int to = Math.min(span.end(), masked.span().end());
      if (from >= span.end()) {
        break;
      }
      addUnmasked(block, new Span(at, from), code);
      addMasked(block, new Span(from, to), masked);
      at = to;
      next++;
    }
    addUnmasked(block, new Span(at, span.end()), code);
  }

  private void addUnmasked(RawBlock block, Span span, boolean code) {
    if (code) {
      addPlain(block, span);
    } else {
      addText(block, span);
    }
  }

  /** Records something that shows nothing: the spaces around it are merged. */
  void hidden() {
    afterHidden = true;
  }

  private void addMasked(RawBlock block, Span span, Masked masked) {
    boolean last = span.end() == masked.span().end();
    if (span.isEmpty()) {
      return;
    }
    Span inSource = prepared.toSource(span);
    if (masked instanceof Masked.Marked marked) {
      int from = block.size();
      languages.add(block, inSource, inSource.in(source));
      block.mark(marked.kind(), from);
      afterHidden = false;
    } else if (masked instanceof Masked.Replaced replaced && last) {
      languages.addReplaced(block, prepared.toSource(masked.span()), replaced.reading());
      afterHidden = false;
    } else if (masked instanceof Masked.Hidden) {
      hidden();
    } else if (masked instanceof Masked.Opens opens && last) {
      languages.open(SPAN, opens.foreign());
    } else if (masked instanceof Masked.Closes && last) {
      languages.close(SPAN);
    }
  }

  /** Ordinary text: escapes and character references one by one, the rest literally. */
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
        languages.addReplaced(block, prepared.toSource(reference.span()), reference.characters());
        at = reference.span().end();
        plain = at;
      } else if (c == '\\' && at + 1 < span.end() && ESCAPABLE.indexOf(text.charAt(at + 1)) >= 0) {
        addPlain(block, new Span(plain, at));
        languages.addReplaced(
            block, prepared.toSource(new Span(at, at + 2)), text.substring(at + 1, at + 2));
        at += 2;
        plain = at;
      } else {
        at++;
      }
    }
    addPlain(block, new Span(plain, at));
  }

  private void addPlain(RawBlock block, Span span) {
    int start = span.start();
    while (afterHidden
        && block.endsInBlank()
        && start < span.end()
        && prepared.text().charAt(start) == ' ') {
      start++;
    }
    if (start < span.end()) {
      Span inSource = prepared.toSource(new Span(start, span.end()));
      languages.add(block, inSource, inSource.in(source));
      afterHidden = false;
    }
  }

  /** A code span: its characters one by one, unless it contains a line break or quotation mark. */
  private void addCode(RawBlock block, Span span, String literal) {
    int inside = span.in(prepared.text()).replace('\n', ' ').indexOf(literal);
    if (inside >= 0 && literal.indexOf(Masker.INERT) >= 0) {
      int start = span.start() + inside;
      addPieces(block, new Span(start, start + literal.length()), true);
      return;
    }
    Span inSource = prepared.toSource(span);
    String written = inSource.in(source).replace('\n', ' ').replace('\r', ' ');
    int found = written.indexOf(literal);
    if (found >= 0) {
      int start = inSource.start() + found;
      languages.add(block, new Span(start, start + literal.length()), literal);
    } else {
      languages.addReplaced(block, inSource, literal);
    }
  }
}
