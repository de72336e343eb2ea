package org.isogloss.core.document.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.Patterns;
import org.isogloss.core.document.assembly.RawBlock;
import org.isogloss.core.document.assembly.SourceLines;

/**
 * Takes away, line by line, what no CommonMark parser knows: front matter, the marks and the indent
 * of admonitions, module lines, attribute lines.
 */
final class LinePreparer {

  static final Patterns PATTERNS = new Patterns(LinePreparer.class, "markdown-patterns.txt");

  private static final int ADMONITION_INDENT = 4;

  /** What the lines in question begin with, but for module lines. */
  private static final String MARKS = "!?=:{[";

  private final String source;
  private final List<Span> lines;
  private final List<RawBlock> metadata;
  private final StringBuilder out;
  private final PreparedMarkdown.Lines map = new PreparedMarkdown.Lines();

  /** The indents of the admonitions that are open. */
  private final Deque<Integer> admonitions = new ArrayDeque<>();

  private final Fence fence = new Fence();
  private boolean startsParagraph = true;

  /**
   * @param metadata takes the lines of the front matter
   */
  LinePreparer(String source, List<RawBlock> metadata) {
    this.source = source;
    this.lines = SourceLines.of(source);
    this.metadata = metadata;
    this.out = new StringBuilder(source.length() + 16);
  }

  /** The text without those lines; {@link #map} leads back. */
  StringBuilder prepare() {
    int from = frontMatter();
    for (int i = from; i < lines.size(); i++) {
      line(i);
    }
    return out;
  }

  PreparedMarkdown.Lines map() {
    return map;
  }

  /** Reads front matter: the number of its lines, with both rules. */
  private int frontMatter() {
    String rule = lines.get(0).in(source).stripTrailing();
    if (!rule.equals("---") && !rule.equals("+++")) {
      return 0;
    }
    for (int end = 1; end < lines.size(); end++) {
      String line = lines.get(end).in(source).stripTrailing();
      if (line.equals(rule) || (line.equals("...") && rule.equals("---"))) {
        for (Span entry : lines.subList(1, end)) {
          RawBlock block = new RawBlock(RawBlock.Kind.METADATA, 0);
          Span text = SourceLines.stripped(source, entry);
          block.add(text, text.in(source));
          metadata.add(block);
        }
        return end + 1;
      }
      if (line.isBlank() && end == 1) {
        // A rule and a blank line: a thematic break.
        return 0;
      }
    }
    return 0;
  }

  private void line(int index) {
    Span line = lines.get(index);
    String text = line.in(source);
    if (text.isBlank()) {
      keep(line.start(), line.end());
      startsParagraph = true;
      return;
    }
    int cut = cut(text);
    String rest = text.substring(cut);
    if (fence.isCode(rest)) {
      keep(line.start() + cut, line.end());
    } else if (!special(index, cut, rest)) {
      keep(line.start() + cut, line.end());
    }
    startsParagraph = false;
  }

  /** How many characters of a line are the indent of the admonitions around it. */
  private int cut(String line) {
    int indent = SourceLines.indent(line);
    while (!admonitions.isEmpty() && indent < admonitions.element()) {
      admonitions.pop();
      fence.close();
    }
    int wanted = admonitions.isEmpty() ? 0 : admonitions.element();
    int at = 0;
    while (at < line.length() && SourceLines.indent(line.substring(0, at)) < wanted) {
      at++;
    }
    return at;
  }

  /** Whether a line is one of the marks; its title, if any, is kept as a paragraph. */
  private boolean special(int index, int cut, String rest) {
    Span line = lines.get(index);
    boolean marked = MARKS.indexOf(rest.strip().charAt(0)) >= 0;
    if (!marked && !startsParagraph) {
      return false;
    }
    int start = line.start() + cut;
    int indent = SourceLines.indent(rest);
    Matcher admonition = match("indented-admonition-line", rest);
    if (admonition != null && isNextLineIndented(index)) {
      admonitions.push(
          SourceLines.indent(source.substring(line.start(), start)) + indent + ADMONITION_INDENT);
      title(start + rest.length() - rest.stripLeading().length(), admonition, line);
      return true;
    }
    Matcher container = match("container-line", rest);
    if (container != null) {
      title(start + rest.length() - rest.stripLeading().length(), container, line);
      return true;
    }
    boolean gone =
        match("attribute-line", rest) != null
            || (startsParagraph && match("module-line", rest) != null);
    if (gone) {
      keep(line.end(), line.end());
    }
    return gone;
  }

  private boolean isNextLineIndented(int index) {
    int next = index + 1;
    while (next < lines.size() && lines.get(next).in(source).isBlank()) {
      next++;
    }
    return next < lines.size()
        && SourceLines.indent(lines.get(next).in(source))
            >= SourceLines.indent(lines.get(index).in(source)) + ADMONITION_INDENT;
  }

  private static Matcher match(String name, String line) {
    String text = line.strip();
    for (Pattern pattern : PATTERNS.named(name)) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.matches()) {
        return matcher;
      }
    }
    return null;
  }

  /** Keeps the title that a mark carries, between blank lines. */
  private void title(int offset, Matcher mark, Span line) {
    if (mark.groupCount() > 0 && mark.group(1) != null && !mark.group(1).isBlank()) {
      insertBreak(line.start());
      keep(offset + mark.start(1), offset + mark.end(1));
      insertBreak(line.end());
    } else {
      keep(line.end(), line.end());
    }
  }

  /** Adds a stretch of the file, then a line break for the one that stands there. */
  private void keep(int start, int end) {
    map.add(out.length(), start - out.length());
    out.append(source, start, end);
    insertBreak(end);
  }

  private void insertBreak(int at) {
    map.add(out.length(), at - out.length());
    out.append('\n');
  }
}
