package org.isogloss.core.document.markdown;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.RawBlock;
import org.isogloss.core.document.assembly.SourceLines;
import org.isogloss.core.document.markdown.inline.ImageTag;
import org.isogloss.core.document.markdown.inline.JsxTag;
import org.isogloss.core.document.markdown.inline.MarkdownElement;
import org.isogloss.core.document.markdown.inline.TagText;

/**
 * Finds component tags on lines of their own: what they enclose is Markdown, indented or not. So
 * are all elements in MDX, and those whose attributes say so.
 */
final class ComponentLines {

  /** The maximum length of a tag, in characters. */
  private static final int LONGEST = 10_000;

  private static final Pattern TABLE =
      Pattern.compile("<table(?=[\\s>])", Pattern.CASE_INSENSITIVE);

  /** The end tag, or a blank line before it. */
  private static final Pattern TABLE_END =
      Pattern.compile(
          "(</table\\s*>)|(?:\\r\\n|\\r(?!\\n)|\\n)[ \\t]*[\\r\\n]", Pattern.CASE_INSENSITIVE);

  private final String source;
  private final List<Span> lines;
  private final Regions regions;
  private final List<RawBlock> blocks;
  private final Asides asides;
  private final JsxTag components;
  private final JsxTag elements;
  private final MarkdownElement markdown = new MarkdownElement();
  private final boolean mdx;
  private final LanguageScopes scopes = new LanguageScopes();

  /** Whether the elements of the current line contain Markdown. */
  private boolean inMarkdown;

  /** The end of the last table that was found: its cells are read as HTML. */
  private int tableEnd;

  /** No table that begins before this ends without a blank line. */
  private int noTableBefore;

  /**
   * @param blocks receives the alternative texts of images and the texts in attributes
   */
  ComponentLines(
      String source,
      List<Span> lines,
      Regions regions,
      Asides asides,
      List<RawBlock> blocks,
      boolean mdx) {
    this.blocks = blocks;
    this.source = source;
    this.lines = lines;
    this.regions = regions;
    this.asides = asides;
    this.mdx = mdx;
    this.components = new JsxTag(false, source.length());
    this.elements = new JsxTag(true, source.length());
  }

  /**
   * The line after the tags that begin a line; the line itself if there is text next to them.
   *
   * @param start where the line begins after the indent of its container
   * @param state the state outside
   * @param indents receives the indent of what is between the tags
   * @param inHtml whether the line may go on with a block of HTML
   */
  int after(int index, int start, Regions.State state, Deque<Integer> indents, boolean inHtml) {
    int at = skipBlanks(start);
    inMarkdown = mdx || markdown.contains(lines.get(index).in(source));
    if (start < tableEnd || (inMarkdown && beginsTable(at))) {
      inMarkdown = false;
      return index;
    }
    boolean foreign = scopes.isForeign(state.foreign());
    JsxTag tags = inMarkdown ? elements : components;
    List<HtmlTag> found = new ArrayList<>();
    List<RawBlock> texts = new ArrayList<>();
    while (at < source.length() && source.charAt(at) == '<') {
      int end = tags.end(source, at, Math.min(source.length(), at + LONGEST), inHtml);
      if (end < 0) {
        return index;
      }
      String tag = source.substring(at, end);
      found.add(HtmlTag.of(tag));
      int from = at;
      ImageTag.of(tag).ifPresent(image -> texts.add(caption(image, from)));
      for (TagText shown : TagText.ofComponent(tag)) {
        texts.add(shown.shifted(from).block(source, foreign));
      }
      at = skipBlanks(end);
    }
    boolean ends = at == source.length() || source.charAt(at) == '\n' || source.charAt(at) == '\r';
    if (found.isEmpty() || !ends) {
      return index;
    }
    int next = index;
    while (next < lines.size() && lines.get(next).start() <= at) {
      next++;
    }
    found.forEach(tag -> follow(tag, lines.get(index).start()));
    blocks.addAll(texts);
    if (inMarkdown) {
      found.forEach(tag -> scopes.follow(tag, state.foreign()));
    }
    regions.from(at, state.inLanguage(scopes.isForeign(state.foreign())));
    indent(index, next, found.get(found.size() - 1), indents);
    return next;
  }

  /**
   * Where the Markdown in elements that begin a line begins, if they say nothing about it; else the
   * start of the line.
   *
   * @param start where the line that was last asked about begins
   */
  int content(int start, int end) {
    int content = start;
    int at = skipBlanks(start);
    while (inMarkdown && at < end && source.charAt(at) == '<') {
      int tagEnd = elements.end(source, at, end, false);
      HtmlTag tag = tagEnd < 0 ? null : HtmlTag.of(source.substring(at, tagEnd));
      if (tag == null || !isPlain(tag.name()) || tag.foreign().isPresent() || tag.hidden()) {
        return start;
      }
      at = skipBlanks(tagEnd);
      content = at;
    }
    return content;
  }

  /** Whether a line ends with the end of an element that contains Markdown. */
  boolean endsContent(String line) {
    String text = line.stripTrailing();
    int tag = inMarkdown && text.endsWith(">") ? text.lastIndexOf("</") : -1;
    return tag >= 0 && isPlain(HtmlTag.name(text.substring(tag)));
  }

  private static boolean isPlain(String element) {
    return LinePreparer.PATTERNS.matches("plain-element", element);
  }

  /** The alternative text of an image that begins at a place. */
  private RawBlock caption(ImageTag image, int from) {
    RawBlock block = new RawBlock(RawBlock.Kind.CAPTION, 0);
    Span shown = image.alternative().shifted(from);
    for (Span line : SourceLines.of(shown.in(source))) {
      SourceLines.addJoined(
          block, source, List.of(SourceLines.stripped(source, line.shifted(shown.start()))));
    }
    if (image.isFileName()) {
      block.mark(Inline.Kind.URL, 0);
    }
    return block;
  }

  private void follow(HtmlTag tag, int at) {
    if (!tag.empty() && Asides.isName(tag.name())) {
      if (tag.closing()) {
        asides.close(at);
      } else {
        asides.open(at);
      }
    }
  }

  /** Whether a table without blank lines begins, which is a single block of HTML. */
  private boolean beginsTable(int at) {
    if (at < noTableBefore || !TABLE.matcher(source).region(at, source.length()).lookingAt()) {
      return false;
    }
    Matcher end = TABLE_END.matcher(source).region(at, source.length());
    boolean ends = end.find();
    if (ends && end.group(1) != null) {
      tableEnd = end.end();
      return true;
    }
    noTableBefore = ends ? end.end() : source.length();
    return false;
  }

  private void indent(int index, int next, HtmlTag last, Deque<Integer> indents) {
    int content = next;
    while (content < lines.size() && lines.get(content).in(source).isBlank()) {
      content++;
    }
    if (last.closing() || last.empty() || content == lines.size()) {
      return;
    }
    int inner = SourceLines.indent(lines.get(content).in(source));
    if (inner > SourceLines.indent(lines.get(index).in(source))) {
      indents.push(inner);
    }
  }

  private int skipBlanks(int from) {
    int at = from;
    while (at < source.length() && (source.charAt(at) == ' ' || source.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }
}
