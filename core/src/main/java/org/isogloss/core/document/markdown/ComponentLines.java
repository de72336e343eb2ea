package org.isogloss.core.document.markdown;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.SourceLines;
import org.isogloss.core.document.markdown.inline.JsxTag;

/** Finds component tags on lines of their own: what they enclose is Markdown, indented or not. */
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
  private final Asides asides;
  private final JsxTag tags;
  private final boolean mdx;
  private final LanguageScopes scopes = new LanguageScopes();

  /** The end of the last table that was found: its cells are read as HTML. */
  private int tableEnd;

  /** No table that begins before this ends without a blank line. */
  private int noTableBefore;

  ComponentLines(String source, List<Span> lines, Regions regions, Asides asides, boolean mdx) {
    this.source = source;
    this.lines = lines;
    this.regions = regions;
    this.asides = asides;
    this.mdx = mdx;
    this.tags = new JsxTag(mdx, source.length());
  }

  /**
   * The line after the tags that begin a line; the line itself if there is text next to them.
   *
   * @param start where the line begins after the indent of its container
   * @param state the state outside
   * @param indents receives the indent of what is between the tags
   */
  int after(int index, int start, Regions.State state, Deque<Integer> indents) {
    int at = skipBlanks(start);
    if (start < tableEnd || (mdx && beginsTable(at))) {
      return index;
    }
    List<HtmlTag> found = new ArrayList<>();
    while (at < source.length() && source.charAt(at) == '<') {
      int end = tags.end(source, at, Math.min(source.length(), at + LONGEST));
      if (end < 0) {
        return index;
      }
      found.add(HtmlTag.of(source.substring(at, end)));
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
    if (mdx) {
      found.forEach(tag -> scopes.follow(tag, state.foreign()));
    }
    regions.from(at, state.inLanguage(scopes.isForeign(state.foreign())));
    indent(index, next, found.get(found.size() - 1), indents);
    return next;
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
