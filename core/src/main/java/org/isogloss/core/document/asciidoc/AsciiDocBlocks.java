package org.isogloss.core.document.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.isogloss.core.document.Comment;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.DocumentAssembler;
import org.isogloss.core.document.assembly.Patterns;
import org.isogloss.core.document.assembly.RawBlock;
import org.isogloss.core.document.assembly.SourceLines;

/** The blocks of an AsciiDoc source, line by line. */
final class AsciiDocBlocks {

  private static final Patterns PATTERNS =
      new Patterns(AsciiDocBlocks.class, "asciidoc-patterns.txt");

  /** Lines that show nothing. */
  private static final List<String> SILENT =
      List.of("directive", "block-macro", "rule", "continuation");

  /** A table in a table cell; deeper cells are text. */
  private static final int DEEPEST = 3;

  private final String source;
  private final AsciiDocAttributes attributes;
  private final int depth;
  private final List<RawBlock> blocks = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();

  /** The lines of the current block; null between blocks. */
  private JoinedLines lines;

  private RawBlock.Kind kind = RawBlock.Kind.PARAGRAPH;
  private int level;
  private boolean foreign;

  /** Whether the current block is in a list, so that a list mark ends it. */
  private boolean inList;

  /** Whether the list of the last item may continue. */
  private boolean listOpen;

  /** Whether the next block continues the preceding list item. */
  private boolean attached;

  /** The line that ends the open code block, comment or table; null if none is open. */
  private String closing;

  /** The table that is open; null in code and comments. */
  private AsciiDocTable table;

  /** Where the code began; -1 in comments and tables. */
  private int codeStart = -1;

  private String quotation;
  private RawBlock.Kind next = RawBlock.Kind.PARAGRAPH;
  private final StringBuilder blockAttributes = new StringBuilder();
  private boolean commentNext;
  private boolean title;
  private boolean header;

  private final AttributeEntry entry;

  AsciiDocBlocks(String source) {
    this(source, new AsciiDocAttributes(), 0);
  }

  private AsciiDocBlocks(String source, AsciiDocAttributes attributes, int depth) {
    this.source = source;
    this.attributes = attributes;
    this.entry = new AttributeEntry(attributes, PATTERNS);
    this.depth = depth;
  }

  List<RawBlock> read() {
    return read(SourceLines.of(source));
  }

  private List<RawBlock> read(List<Span> all) {
    for (Span line : all) {
      read(line);
    }
    if (closing != null) {
      close(new Span(all.get(all.size() - 1).end(), all.get(all.size() - 1).end()));
    }
    flush();
    return blocks;
  }

  private void read(Span line) {
    Span stripped = SourceLines.stripped(source, line);
    String text = stripped.in(source);
    if (closing != null) {
      inside(line, stripped, text);
    } else if (entry.isOpen()) {
      entry.goesOn(text);
    } else if (text.isEmpty()) {
      // The text of a term may follow a blank line.
      boolean waits = lines != null && lines.isEmpty();
      if (!waits) {
        flush();
      }
      header = false;
      commentNext = false;
    } else {
      line(line, stripped, text);
    }
  }

  /** Collects single-line comments; comment blocks are skipped with their contents. */
  List<Comment> comments() {
    return comments;
  }

  AsciiDocAttributes attributes() {
    return attributes;
  }

  private void inside(Span line, Span stripped, String text) {
    if (text.equals(closing)) {
      close(line);
    } else if (table != null) {
      Matcher condition = match("condition", text);
      if (PATTERNS.matches("comment", text)) {
        comments.add(new Comment(stripped, text.substring(2)));
      } else if (condition != null) {
        table.line(group(stripped, condition, 1));
      } else if (!PATTERNS.matches("directive", text)) {
        table.line(line);
      }
    }
  }

  private void close(Span line) {
    if (codeStart >= 0) {
      RawBlock code = new RawBlock(RawBlock.Kind.CODE, 0);
      int end = Math.max(codeStart, line.start());
      Span lines = SourceLines.stripped(source, new Span(codeStart, end));
      SourceLines.addVerbatim(code, source, lines);
      blocks.add(code);
    } else if (table != null) {
      table.cells().forEach(this::cell);
    }
    closing = null;
    table = null;
    codeStart = -1;
  }

  private void cell(AsciiDocTable.Cell cell) {
    if (cell.style() == 'a' && depth < DEEPEST) {
      AsciiDocBlocks inner = new AsciiDocBlocks(source, attributes, depth + 1);
      for (RawBlock block : inner.read(cell.lines())) {
        boolean ofTable =
            block.kind() == RawBlock.Kind.PARAGRAPH || block.kind() == RawBlock.Kind.LIST_ITEM;
        blocks.add(ofTable ? block.as(RawBlock.Kind.TABLE) : block);
      }
      comments.addAll(inner.comments());
      return;
    }
    for (JoinedLines paragraph : cell.paragraphs()) {
      boolean literal = cell.style() == 'l';
      begin(literal ? RawBlock.Kind.CODE : RawBlock.Kind.TABLE, cell.style() == 'h' ? 1 : 0);
      lines = paragraph;
      flush();
    }
  }

  private void line(Span line, Span stripped, String text) {
    Matcher condition = match("condition", text);
    if (condition != null) {
      flush();
      Span shown = group(stripped, condition, 1);
      line(shown, shown, shown.in(source));
      return;
    }
    if (PATTERNS.matches("comment", text)) {
      comments.add(new Comment(stripped, text.substring(2)));
      return;
    }
    if (isUnderline(text)) {
      underlined(text);
      return;
    }
    if (delimiter(line, text)) {
      return;
    }
    if (entry.begins(text)) {
      flush();
      return;
    }
    if (SILENT.stream().anyMatch(name -> PATTERNS.matches(name, text))) {
      flush();
      attached = text.equals("+") && listOpen;
      return;
    }
    if (PATTERNS.matches("block-attributes", text)) {
      flush();
      style(text);
      return;
    }
    boolean mayOpen = lines == null || inList;
    if (header) {
      begin(RawBlock.Kind.BYLINE, 0);
      add(stripped);
      flush();
    } else if (!(mayOpen && opens(line, stripped, text))) {
      if (lines == null) {
        beginParagraph(stripped.start() > line.start());
      }
      add(stripped);
    }
  }

  /** Begins a paragraph; an indented one is literal unless something says what it is. */
  private void beginParagraph(boolean indented) {
    boolean literal = indented && next == RawBlock.Kind.PARAGRAPH && quotation == null;
    begin(literal ? RawBlock.Kind.CODE : next, 0);
    attach();
    next = RawBlock.Kind.PARAGRAPH;
  }

  /**
   * Records that the current block continues a list item if it is attached; otherwise it ends the
   * list.
   */
  private void attach() {
    inList = attached;
    listOpen = attached;
    attached = false;
  }

  /** Whether a line of signs follows one line of about its length: the underline of a title. */
  private boolean isUnderline(String text) {
    return lines != null
        && kind == RawBlock.Kind.PARAGRAPH
        && lines.size() == 1
        && !inList
        && Math.abs(text.length() - lines.text().length()) <= 1
        && PATTERNS.matches("underline", text);
  }

  private void underlined(String rule) {
    kind = RawBlock.Kind.HEADING;
    level = 1 + "=-~^+".indexOf(rule.charAt(0));
    header = !title && blocks.isEmpty();
    title = true;
    flush();
  }

  private boolean delimiter(Span line, String text) {
    boolean code = PATTERNS.matches("delimiter-code", text);
    boolean comment = PATTERNS.matches("delimiter-comment", text) || comments(text);
    boolean bars = PATTERNS.matches("delimiter-table", text);
    if (code || comment || bars) {
      flush();
      closing = text.startsWith("`") ? "```" : text;
      codeStart = code && !comment ? line.end() : -1;
      if (bars && !comment) {
        table = new AsciiDocTable(source, PATTERNS, text, blockAttributes.toString());
      }
      endAttributes();
      return true;
    }
    if (PATTERNS.matches("delimiter-quotation", text)) {
      flush();
      quotation = text.equals(quotation) ? null : text;
      endAttributes();
      return true;
    }
    boolean box = PATTERNS.matches("delimiter-box", text);
    if (box) {
      flush();
    }
    return box;
  }

  /** Whether a line delimits a block that its attributes turn into a comment. */
  private boolean comments(String text) {
    return commentNext
        && (PATTERNS.matches("delimiter-box", text) || PATTERNS.matches("delimiter-code", text));
  }

  private void endAttributes() {
    blockAttributes.setLength(0);
    next = RawBlock.Kind.PARAGRAPH;
    commentNext = false;
    listOpen = attached;
    attached = false;
  }

  private void style(String written) {
    blockAttributes.append(written);
    commentNext |= PATTERNS.matches("comment-style", written);
    if (PATTERNS.matches("quotation-style", written)) {
      next = RawBlock.Kind.QUOTATION;
    } else if (PATTERNS.matches("abstract-style", written)) {
      next = RawBlock.Kind.ABSTRACT;
    } else if (PATTERNS.matches("code-style", written)) {
      next = RawBlock.Kind.CODE;
    }
  }

  /** Whether a line opens a block of another kind than a paragraph. */
  private boolean opens(Span line, Span stripped, String text) {
    boolean indented = stripped.start() > line.start();
    Matcher heading = indented ? null : match("heading", text);
    if (heading != null) {
      flush();
      header = !title && blocks.isEmpty();
      title = true;
      listOpen = false;
      begin(RawBlock.Kind.HEADING, heading.group(1).length());
      add(group(stripped, heading, 2));
      flush();
      return true;
    }
    Matcher caption = indented ? null : match("block-title", text);
    Matcher image = match("image", text);
    if (image != null || (caption != null && lines == null)) {
      flush();
      String before = blockAttributes.toString();
      begin(RawBlock.Kind.CAPTION, 0);
      add(image == null ? group(stripped, caption, 2) : group(stripped, image, 1));
      flush();
      blockAttributes.append(image == null ? before : "");
      return true;
    }
    Matcher admonition = indented ? null : match("admonition", text);
    int quoted = indented ? 0 : PATTERNS.prefix("quotation-mark", text);
    if (lines == null && (admonition != null || quoted > 0)) {
      begin(quoted > 0 ? RawBlock.Kind.QUOTATION : RawBlock.Kind.PARAGRAPH, 0);
      attach();
      add(quoted > 0 ? after(stripped, quoted) : group(stripped, admonition, 2));
      return true;
    }
    return opensItem(stripped, text);
  }

  private boolean opensItem(Span line, String text) {
    for (String name : List.of("list-item", "callout")) {
      Matcher item = match(name, text);
      if (item != null) {
        flush();
        boolean counted = "*.".indexOf(item.group(1).charAt(0)) >= 0;
        begin(RawBlock.Kind.LIST_ITEM, counted ? item.group(1).length() : 1);
        inList = true;
        listOpen = true;
        add(group(line, item, 2));
        return true;
      }
    }
    Matcher term = match("term", text);
    if (term == null) {
      return false;
    }
    flush();
    begin(RawBlock.Kind.LIST_ITEM, 1);
    add(group(line, term, 1));
    flush();
    begin(RawBlock.Kind.LIST_ITEM, 1);
    inList = true;
    listOpen = true;
    if (term.group(2) != null) {
      add(group(line, term, 2));
    }
    return true;
  }

  private static Matcher match(String name, String text) {
    Matcher matcher = PATTERNS.named(name).get(0).matcher(text);
    return matcher.matches() ? matcher : null;
  }

  private static Span group(Span line, Matcher matcher, int number) {
    return matcher.group(number) == null
        ? new Span(line.start(), line.start())
        : new Span(matcher.start(number), matcher.end(number)).shifted(line.start());
  }

  private Span after(Span line, int prefix) {
    return SourceLines.stripped(source, new Span(line.start() + prefix, line.end()));
  }

  private void begin(RawBlock.Kind begun, int atLevel) {
    boolean prose = begun != RawBlock.Kind.HEADING && begun != RawBlock.Kind.CODE;
    kind = quotation != null && prose ? RawBlock.Kind.QUOTATION : begun;
    level = atLevel;
    inList = false;
    lines = new JoinedLines(source);
    foreign = AsciiDocText.isForeign(PATTERNS, blockAttributes.toString());
    blockAttributes.setLength(0);
  }

  /** Adds a line to the current block. */
  private void add(Span line) {
    Span text = line;
    if (kind == RawBlock.Kind.QUOTATION && !lines.isEmpty()) {
      text = after(line, PATTERNS.prefix("quotation-mark", line.in(source)));
    }
    if (!text.isEmpty()) {
      lines.add(text);
    }
  }

  private void flush() {
    if (lines != null && !lines.isEmpty() && !commentNext) {
      RawBlock block = new RawBlock(kind, level);
      // A block that is too long is rejected as a whole; parsing its marks would waste time.
      if (kind == RawBlock.Kind.CODE || DocumentAssembler.isTooLong(lines.text().length())) {
        Span whole = lines.source(new Span(0, lines.text().length()));
        SourceLines.addVerbatim(block, source, whole);
      } else {
        new AsciiDocText(lines, PATTERNS, attributes, blocks).addTo(block);
      }
      if (foreign) {
        block.mark(Inline.Kind.FOREIGN_LANGUAGE, 0);
      }
      if (!block.isBlank()) {
        blocks.add(block);
      }
    }
    lines = null;
  }
}
