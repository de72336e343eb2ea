package org.isogloss.core.document.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Comment;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.Patterns;
import org.isogloss.core.document.assembly.RawBlock;
import org.isogloss.core.document.assembly.SourceLines;
import org.isogloss.core.document.grid.GridCells;
import org.isogloss.core.document.markdown.inline.Attributes;
import org.isogloss.core.document.markdown.inline.Fence;
import org.isogloss.core.document.markdown.inline.TagText;

/**
 * Removes, line by line, what a CommonMark parser does not know: the fences of containers, the
 * marks and the indent of admonitions, module lines, lines of attributes, tags of components.
 */
final class LinePreparer {

  static final Patterns PATTERNS = new Patterns(LinePreparer.class, "markdown-patterns.txt");

  private static final int ADMONITION_INDENT = 4;

  /** Lines that are indented as much are code, except in MDX. */
  private static final int CODE_INDENT = 4;

  /** What is indented less than this does not belong to an item above it. */
  private static final int ITEM_INDENT = 2;

  private final String source;
  private final List<Span> lines;
  private final LineWriter out;
  private final Regions regions = new Regions();
  private final Asides asides = new Asides();
  private final ContainerLines containers;
  private final DefinitionLines definitions;
  private final ModuleLines modules;
  private final ComponentLines components;
  private final TagLines tags;
  private final ChunkOptions chunks;
  private final List<RawBlock> blocks;
  private final List<Comment> comments = new ArrayList<>();

  /** The indents of the open admonitions and components, and of indented text in MDX. */
  private final Deque<Integer> indents = new ArrayDeque<>();

  /** The indents of those that are boxes. */
  private final Deque<Integer> boxes = new ArrayDeque<>();

  private final Fence fence = new Fence();
  private final boolean mdx;
  private boolean startsParagraph = true;

  /** Whether a block of HTML may have begun, which goes on up to a blank line. */
  private boolean inHtml;

  /** Whether indented lines may belong to an item above them. */
  private boolean inItem;

  /** Where the paragraph that continues here began. */
  private int paragraph;

  /** The first blank line after the paragraph whose end was last searched for. */
  private int nextBlank;

  /**
   * @param source the file with spaces in place of comments
   * @param lines its lines
   * @param blocks receives what is known to be a block without parsing
   * @param mdx whether it is MDX, in which all tags are components
   */
  LinePreparer(String source, List<Span> lines, List<RawBlock> blocks, boolean mdx) {
    this.source = source;
    this.lines = lines;
    this.blocks = blocks;
    this.mdx = mdx;
    this.out = new LineWriter(source);
    this.containers = new ContainerLines(source, out, regions, asides, blocks);
    this.definitions = new DefinitionLines(source, lines, out, regions);
    this.modules = new ModuleLines(source, lines, mdx);
    this.tags = new TagLines(source, out, asides);
    this.chunks = new ChunkOptions(source, lines, out, regions);
    this.components = new ComponentLines(source, lines, regions, asides, blocks, mdx);
  }

  /**
   * The text without those lines; {@link #map} maps it back.
   *
   * @param from the first line after the front matter
   */
  StringBuilder prepare(int from) {
    int i = from;
    while (i < lines.size()) {
      i = line(i);
    }
    return out.text();
  }

  PreparedMarkdown.Lines map() {
    return out.map();
  }

  Regions regions() {
    return regions;
  }

  Asides asides() {
    return asides;
  }

  List<Comment> comments() {
    return comments;
  }

  /** The texts of tags in braces, which are Markdown themselves, with their places in the file. */
  List<TagText> texts() {
    return tags.texts();
  }

  /** Writes a line; returns the line to continue with. */
  private int line(int index) {
    Span line = lines.get(index);
    String text = line.in(source);
    if (text.isBlank()) {
      out.keep(line.start(), line.end());
      containers.blankLine();
      startsParagraph = true;
      inHtml = false;
      return index + 1;
    }
    int start = line.start() + cut(line.start(), text);
    if (startsParagraph) {
      paragraph = line.start();
    }
    if (containers.isOption(line, start)) {
      out.drop(line);
      return index + 1;
    }
    if (fence.isOpen()) {
      fence.isCode(source.substring(start, line.end()));
      out.keep(start, line.end());
      if (!fence.isOpen()) {
        containers.codeEnded(line);
      }
      return index + 1;
    }
    return outsideCode(index, line, start);
  }

  private int outsideCode(int index, Span line, int start) {
    if (tags.read(line, start)) {
      return other(index, true);
    }
    String rest = source.substring(start, line.end());
    if (containers.closes(line, start)) {
      out.lineBreak(line.end());
      return other(index, true);
    }
    if (containers.isVerbatim()) {
      out.keep(start, line.end());
      return index + 1;
    }
    if (containers.opens(line, start)) {
      if (containers.mayIndent()) {
        indentContent(index);
      }
      return other(index, true);
    }
    if (fence.isCode(rest)) {
      if (inHtml && !fence.isElement()) {
        // A fence means code there, too.
        out.insert(rest.substring(0, PATTERNS.prefix("quotation-mark", rest)), line.start());
        inHtml = false;
      }
      int code = chunks.write(index, start, containers.state());
      out.keep(start, line.end());
      other(index, false);
      return code;
    }
    boolean begins = startsParagraph || (index > 0 && isWhole(lines.get(index - 1)));
    int after = begins ? modules.after(index) : index;
    if (after == index) {
      after = components.after(index, start, containers.state(), indents, inHtml);
    }
    if (after > index) {
      for (int i = index; i < after; i++) {
        out.drop(lines.get(i));
      }
      other(index, true);
      return after;
    }
    int content = components.content(start, line.end());
    if (content > start) {
      out.lineBreak(line.start());
      startsParagraph = true;
    }
    return text(index, content);
  }

  /** Writes a line of text, which may be one of the marks. */
  private int text(int index, int start) {
    Span line = lines.get(index);
    String rest = source.substring(start, line.end());
    int table = startsParagraph ? grid(index, start) : index;
    if (table > index) {
      other(index, true);
      return table;
    }
    if (special(index, start, rest)) {
      return other(index, true);
    }
    if (containers.isTerms()) {
      definitions.glossary(line, start);
    } else if (!definitions.read(index, start, startsParagraph, containers.state())) {
      out.keep(start, line.end());
    }
    inHtml |= PATTERNS.begins("tag-line", rest);
    startsParagraph = components.endsContent(rest);
    if (startsParagraph) {
      out.lineBreak(line.end());
      inHtml = false;
    }
    return index + 1;
  }

  /** Whether a line is a block of its own, such as a heading: the next line begins another one. */
  private boolean isWhole(Span line) {
    return PATTERNS.matches("whole-line", line.in(source).strip());
  }

  private int other(int index, boolean ends) {
    definitions.other();
    startsParagraph = ends;
    inHtml &= !ends;
    return index + 1;
  }

  /** The number of characters of a line that are the indent of its container. */
  private int cut(int lineStart, String line) {
    int indent = SourceLines.indent(line);
    while (!boxes.isEmpty() && indent < boxes.element()) {
      boxes.pop();
      asides.close(lineStart);
    }
    while (!indents.isEmpty() && indent < indents.element()) {
      indents.pop();
      fence.close();
    }
    if (mdx && !fence.isOpen() && !containers.isVerbatim()) {
      indentText(line, indent);
    }
    int wanted = indents.isEmpty() ? 0 : indents.element();
    int at = 0;
    int columns = 0;
    while (at < line.length() && columns < wanted) {
      columns += line.charAt(at) == '\t' ? 4 - columns % 4 : 1;
      at++;
    }
    return at;
  }

  /** Opens the indent of a paragraph that is indented like code: MDX has no such code. */
  private void indentText(String line, int indent) {
    int further = indents.isEmpty() ? indent : indent - indents.element();
    if (further >= CODE_INDENT) {
      if (startsParagraph && !inItem) {
        indents.push(indent);
      }
    } else if (PATTERNS.begins("item-line", line.strip())) {
      inItem = true;
    } else if (startsParagraph && indents.isEmpty() && indent < ITEM_INDENT) {
      inItem = false;
    }
  }

  /** Whether a line is one of the marks; any text that it shows is kept as a paragraph. */
  private boolean special(int index, int start, String rest) {
    Span line = lines.get(index);
    int offset = start + rest.length() - rest.stripLeading().length();
    return switch (rest.strip().charAt(0)) {
      case '!', '?', '=' ->
          admonition(index, start, offset, rest) || isGone("attribute-line", rest, line);
      case '/' -> slashes(line, offset, rest);
      case '{' -> attributes(index, start, rest);
      case '(', '[', ':', '+' -> comment(line, rest) || isGone("attribute-line", rest, line);
      case '%' -> startsParagraph && comment(line, rest);
      case '*' -> abbreviation(line, offset, rest);
      case '>' -> alert(line, start, rest) || quotedContainer(start, rest);
      default -> false;
    };
  }

  /**
   * Writes the cells of a table that is drawn, one below the other; returns the line after it.
   *
   * @param start where its first line begins after the indent of its container
   */
  private int grid(int index, int start) {
    if (match("grid-border", source.substring(start, lines.get(index).end())) == null) {
      return index;
    }
    List<Span> table = new ArrayList<>();
    int end = index;
    while (end < lines.size() && match("grid-line", lines.get(end).in(source)) != null) {
      table.add(SourceLines.stripped(source, lines.get(end)));
      end++;
    }
    Optional<List<List<Span>>> cells = GridCells.of(source, table);
    if (cells.isEmpty()) {
      return index;
    }
    Span last = lines.get(end - 1);
    regions.from(lines.get(index).start(), containers.state().inGrid());
    for (List<Span> cell : cells.get()) {
      int indent = indent(cell);
      for (Span line : cell) {
        Span text = SourceLines.stripped(source, line);
        out.writeIndent(start);
        out.keep(Math.min(line.start() + indent, text.start()), text.end());
      }
      out.drop(last);
    }
    regions.from(last.end(), containers.state());
    return end;
  }

  /** The indent that all lines of a cell with text have. */
  private int indent(List<Span> cell) {
    return cell.stream()
        .map(line -> line.in(source))
        .filter(line -> !line.isBlank())
        .mapToInt(SourceLines::indent)
        .min()
        .orElse(0);
  }

  private boolean isGone(String pattern, String rest, Span line) {
    if (match(pattern, rest) == null) {
      return false;
    }
    asides.border(line.start());
    out.drop(line);
    return true;
  }

  private boolean admonition(int index, int start, int offset, String rest) {
    Matcher admonition = match("indented-admonition-line", rest);
    boolean hasContent = isNextLineIndented(index);
    if (admonition == null || (!hasContent && match("titled-admonition-line", rest) == null)) {
      return false;
    }
    Span line = lines.get(index);
    if (hasContent) {
      int outer = SourceLines.indent(source.substring(line.start(), start));
      indents.push(outer + SourceLines.indent(rest) + ADMONITION_INDENT);
    }
    if (hasContent && rest.strip().charAt(0) != '=') {
      boxes.push(indents.element());
      asides.open(line.end());
    }
    title(offset, admonition, line);
    return true;
  }

  private boolean slashes(Span line, int offset, String rest) {
    Matcher block = match("slash-block-line", rest);
    if (block != null) {
      title(offset, block, line);
    }
    return block != null;
  }

  /** A line of attributes: they belong to the paragraph above, or else to the next one. */
  private boolean attributes(int index, int start, String rest) {
    if (match("attribute-line", rest) == null) {
      return false;
    }
    Span line = lines.get(index);
    if (match("box-attributes", rest) != null) {
      asides.quote(beside(index));
    }
    Optional<Attributes> attributes = Attributes.at(source, start + rest.indexOf('{'), line.end());
    Optional<Boolean> foreign = attributes.flatMap(Attributes::foreign);
    if (foreign.isPresent()) {
      Regions.State state = containers.state();
      if (startsParagraph) {
        regions.from(line.end(), state.inLanguage(foreign.get()));
        regions.from(paragraphEnd(index), state);
      } else {
        regions.from(paragraph, state.inLanguage(foreign.get()));
        regions.from(line.end(), state);
      }
    }
    out.drop(line);
    return true;
  }

  /** A place in the block that a line of attributes belongs to. */
  private int beside(int index) {
    if (startsParagraph) {
      return SourceLines.stripped(source, lines.get(Math.min(index + 1, lines.size() - 1))).start();
    }
    return SourceLines.stripped(source, lines.get(index - 1)).end() - 1;
  }

  /** The end of the paragraph after a line of attributes and at most one blank line. */
  private int paragraphEnd(int index) {
    int first = isBlankLine(index + 1) ? index + 2 : index + 1;
    // Many such lines may precede one paragraph, whose end is searched for only once.
    nextBlank = first > nextBlank ? first : nextBlank;
    while (nextBlank < lines.size() && !isBlankLine(nextBlank)) {
      nextBlank++;
    }
    return nextBlank < lines.size() ? lines.get(nextBlank - 1).end() : source.length();
  }

  private boolean isBlankLine(int index) {
    return index < lines.size() && lines.get(index).in(source).isBlank();
  }

  private boolean comment(Span line, String rest) {
    Matcher comment = match("comment-line", rest);
    if (comment == null) {
      return false;
    }
    String text = comment.group(1) == null ? "" : comment.group(1);
    comments.add(new Comment(SourceLines.stripped(source, line), text));
    out.drop(line);
    return true;
  }

  /** The long form of an abbreviation, which readers see as a tooltip. */
  private boolean abbreviation(Span line, int offset, String rest) {
    Matcher abbreviation = match("abbreviation-line", rest);
    if (abbreviation == null) {
      return false;
    }
    RawBlock block = new RawBlock(RawBlock.Kind.FOOTNOTE, 0);
    Span shown = new Span(abbreviation.start(1), abbreviation.end(1)).shifted(offset);
    block.add(shown, shown.in(source));
    blocks.add(block);
    out.drop(line);
    return true;
  }

  /** The title of an alert, which is next to its label, becomes a separate paragraph. */
  private boolean alert(Span line, int start, String rest) {
    Matcher alert = match("alert-line", rest);
    if (alert == null) {
      return false;
    }
    out.keep(start, line.end());
    out.insert(alert.group(1), line.end());
    return true;
  }

  /** A fence of colons in a block quotation: only its title is shown. */
  private boolean quotedContainer(int start, String rest) {
    int marks = PATTERNS.prefix("quotation-mark", rest);
    String inside = rest.substring(marks);
    if (!inside.stripLeading().startsWith(":::")) {
      return false;
    }
    out.keep(start, start + marks);
    Optional<Container> begun = Container.of(inside);
    begun.map(Container::argument).ifPresent(title -> quotedTitle(start, marks, title));
    if (begun.isPresent() && begun.get().aside()) {
      asides.quote(start + marks - 1);
    }
    return true;
  }

  private void quotedTitle(int start, int marks, Span title) {
    out.write(start, start + marks);
    out.keep(start + marks + title.start(), start + marks + title.end());
    out.keep(start, start + marks);
  }

  /** Opens the indent of what is below a line, if it is further than that of the line. */
  private void indentContent(int index) {
    int next = nextLine(index);
    int indent = next < lines.size() ? SourceLines.indent(lines.get(next).in(source)) : 0;
    if (indent > SourceLines.indent(lines.get(index).in(source))) {
      indents.push(indent);
    }
  }

  /** The next line that is not blank. */
  private int nextLine(int index) {
    int next = index + 1;
    while (next < lines.size() && lines.get(next).in(source).isBlank()) {
      next++;
    }
    return next;
  }

  private boolean isNextLineIndented(int index) {
    int next = nextLine(index);
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

  /** Keeps the title of a mark, between blank lines. */
  private void title(int offset, Matcher mark, Span line) {
    if (mark.groupCount() > 0 && mark.group(1) != null && !mark.group(1).isBlank()) {
      out.lineBreak(line.start());
      out.keep(offset + mark.start(1), offset + mark.end(1));
      out.lineBreak(line.end());
    } else {
      out.drop(line);
    }
  }
}
