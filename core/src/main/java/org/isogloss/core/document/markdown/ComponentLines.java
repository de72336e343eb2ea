package org.isogloss.core.document.markdown;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.SourceLines;
import org.isogloss.core.document.markdown.inline.JsxTag;

/** Finds component tags on lines of their own: what they enclose is Markdown, indented or not. */
final class ComponentLines {

  /** The maximum length of a tag, in characters. */
  private static final int LONGEST = 10_000;

  private final String source;
  private final List<Span> lines;
  private final Regions regions;
  private final JsxTag tags;
  private final boolean mdx;
  private final LanguageScopes scopes = new LanguageScopes();

  ComponentLines(String source, List<Span> lines, Regions regions, boolean mdx) {
    this.source = source;
    this.lines = lines;
    this.regions = regions;
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
    if (mdx) {
      found.forEach(tag -> scopes.follow(tag, state.foreign()));
    }
    regions.from(at, state.inLanguage(scopes.isForeign(state.foreign())));
    indent(index, next, found.get(found.size() - 1), indents);
    return next;
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
