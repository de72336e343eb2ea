package org.isogloss.core.document.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.isogloss.core.document.Comment;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.Patterns;
import org.isogloss.core.document.assembly.RawBlock;
import org.isogloss.core.document.assembly.SourceLines;

/** The blocks of an AsciiDoc source, line by line. */
final class AsciiDocBlocks {

  private static final Patterns PATTERNS =
      new Patterns(AsciiDocBlocks.class, "asciidoc-patterns.txt");

  /** Lines that show nothing. */
  private static final List<String> SILENT = List.of("directive", "block-macro", "rule");

  /** A table in a table cell; deeper cells are text. */
  private static final int DEEPEST = 3;

  private final String source;
  private final AsciiDocAttributes attributes;
  private final int depth;
  private final List<RawBlock> blocks = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();

  private final OpenBlock open;
  private final BlockStyle style = new BlockStyle(PATTERNS);

  /** Whether the current block is in a list, so that a list mark ends it. */
  private boolean inList;

  private final OpenLists lists = new OpenLists();

  /** The number of blank lines above the current line. */
  private int blanks;

  /** The block between delimiters that is open; null if none is. */
  private DelimitedBlock delimited;

  private String quotation;
  private boolean title;
  private boolean header;

  private final AttributeEntry entry;

  /** What attributes of the header show. */
  private final List<RawBlock> shown = new ArrayList<>();

  AsciiDocBlocks(String source) {
    this(source, new AsciiDocAttributes(), 0);
  }

  private AsciiDocBlocks(String source, AsciiDocAttributes attributes, int depth) {
    this.source = source;
    this.attributes = attributes;
    this.entry = new AttributeEntry(source, attributes, PATTERNS, shown);
    this.depth = depth;
    this.open = new OpenBlock(source, PATTERNS, attributes, blocks);
  }

  List<RawBlock> read() {
    return read(SourceLines.of(source));
  }

  private List<RawBlock> read(List<Span> all) {
    DelimitersAhead ahead = new DelimitersAhead(source, all, PATTERNS);
    for (Span line : all) {
      read(line, ahead);
    }
    if (delimited != null) {
      close(all.get(all.size() - 1).end());
    }
    flush();
    blocks.addAll(shown);
    return blocks;
  }

  private void read(Span line, DelimitersAhead ahead) {
    Span stripped = SourceLines.stripped(source, line);
    String text = stripped.in(source);
    ahead.pass(text);
    if (delimited != null && delimited.isClosedBy(text, ahead)) {
      close(line.start());
    } else if (delimited != null) {
      delimited.line(line, stripped, text, comments);
    } else if (entry.isOpen()) {
      entry.goesOn(stripped);
    } else if (text.isEmpty()) {
      // The text of a term may follow a blank line.
      if (!open.isEmpty()) {
        flush();
      }
      header = false;
      style.endComment();
      blanks++;
    } else {
      line(line, stripped, text);
      blanks = 0;
    }
  }

  /** Collects single-line comments; comment blocks are skipped with their contents. */
  List<Comment> comments() {
    return comments;
  }

  AsciiDocAttributes attributes() {
    return attributes;
  }

  /** Ends the block between delimiters at an offset. */
  private void close(int end) {
    DelimitedBlock closed = delimited;
    delimited = null;
    closed.code(end).ifPresent(blocks::add);
    closed.cells().forEach(this::cell);
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
      open.take(paragraph);
      flush();
    }
  }

  private void line(Span line, Span stripped, String text) {
    LineMatch condition = match("condition", stripped, text);
    if (condition != null) {
      flush();
      Span shown = condition.span(1);
      line(shown, shown, shown.in(source));
      return;
    }
    if (PATTERNS.matches("comment", text)) {
      comments.add(new Comment(stripped, text.substring(2)));
      part();
      return;
    }
    if (isUnderline(text)) {
      underlined(text);
      return;
    }
    if (delimiter(line, text)) {
      return;
    }
    if (entry.begins(stripped, text, isHeader())) {
      flush();
      return;
    }
    if (PATTERNS.matches("continuation", text)) {
      flush();
      lists.attach(blanks);
      return;
    }
    if (SILENT.stream().anyMatch(name -> PATTERNS.matches(name, text))) {
      flush();
      if (!PATTERNS.matches("directive", text)) {
        lists.block();
        title(stripped, text);
      }
      return;
    }
    if (PATTERNS.matches("block-attributes", text)) {
      flush();
      open.beginApart();
      part();
      style.add(text);
      title(stripped, text);
      return;
    }
    boolean mayOpen = !open.isOpen() || inList;
    if (header) {
      begin(RawBlock.Kind.BYLINE, 0);
      open.add(stripped);
      flush();
    } else if (!(mayOpen && opens(line, stripped, text))) {
      if (!open.isOpen()) {
        beginParagraph(stripped.start() > line.start());
      }
      open.add(stripped);
    }
  }

  /** Begins a paragraph; an indented one is literal unless something says what it is. */
  private void beginParagraph(boolean indented) {
    RawBlock.Kind kind = style.takeKind();
    boolean literal = indented && kind == RawBlock.Kind.PARAGRAPH && quotation == null;
    if (literal) {
      boolean attached = lists.isAttached();
      lists.indented();
      begin(RawBlock.Kind.CODE, 0);
      inList = attached;
    } else {
      beginText(kind);
    }
  }

  /** Begins text that is not an item by itself, but part of one if it is attached to it. */
  private void beginText(RawBlock.Kind kind) {
    boolean attached = lists.isAttached();
    int depth = lists.block();
    boolean ofItem = depth > 0 && kind == RawBlock.Kind.PARAGRAPH;
    begin(ofItem ? RawBlock.Kind.LIST_ITEM : kind, ofItem ? depth : 0);
    inList = attached;
  }

  /** A line above a block ends the lists if a blank line is above it and nothing attaches it. */
  private void part() {
    if (blanks > 0 && !lists.isAttached()) {
      lists.block();
    }
  }

  /** Whether the header of the file goes on, whose attributes may precede the title. */
  private boolean isHeader() {
    boolean before = !title && blocks.isEmpty() && !open.isOpen();
    return depth == 0 && (header || before);
  }

  /** Whether a line of signs follows one line of about its length: the underline of a title. */
  private boolean isUnderline(String text) {
    return !inList && open.isLineOf(text.length()) && PATTERNS.matches("underline", text);
  }

  private void underlined(String rule) {
    open.becomeHeading(1 + "=-~^+".indexOf(rule.charAt(0)));
    header = !title && blocks.isEmpty();
    title = true;
    lists.endAll();
    flush();
  }

  private boolean delimiter(Span line, String text) {
    boolean code = PATTERNS.matches("delimiter-code", text);
    boolean comment = PATTERNS.matches("delimiter-comment", text) || comments(text);
    boolean bars = PATTERNS.matches("delimiter-table", text);
    if (code || comment || bars) {
      flush();
      if (comment) {
        delimited = DelimitedBlock.comment(source, PATTERNS, text);
      } else if (code) {
        delimited = DelimitedBlock.code(source, PATTERNS, text, line.end());
      } else {
        delimited = DelimitedBlock.table(source, PATTERNS, text, style.written());
      }
      if (!comment) {
        lists.block();
      }
      style.clear();
      return true;
    }
    boolean quoted = PATTERNS.matches("delimiter-quotation", text);
    if (!quoted && !PATTERNS.matches("delimiter-box", text)) {
      return false;
    }
    flush();
    open.beginApart();
    if (quoted) {
      quotation = text.equals(quotation) ? null : text;
      style.clear();
    }
    lists.delimiter(text);
    return true;
  }

  /** Whether a line delimits a block that its attributes turn into a comment. */
  private boolean comments(String text) {
    return style.isComment()
        && (PATTERNS.matches("delimiter-box", text) || PATTERNS.matches("delimiter-code", text));
  }

  /** Whether a line opens a block of a different kind than a paragraph. */
  private boolean opens(Span line, Span stripped, String text) {
    boolean indented = stripped.start() > line.start();
    LineMatch heading = indented ? null : match("heading", stripped, text);
    if (heading != null) {
      flush();
      header = !title && blocks.isEmpty();
      title = true;
      lists.endAll();
      begin(RawBlock.Kind.HEADING, heading.text(1).length());
      open.add(heading.span(2));
      flush();
      return true;
    }
    LineMatch caption = indented ? null : match("block-title", stripped, text);
    LineMatch image = match("image", stripped, text);
    boolean titled = caption != null && !open.isOpen() && !isNextTerm(stripped, text);
    if (image != null || titled) {
      flush();
      String before = style.written();
      if (image == null) {
        part();
      } else {
        lists.block();
      }
      begin(RawBlock.Kind.CAPTION, 0);
      open.add(image == null ? caption.span(2) : unquoted(image.span(1)));
      flush();
      if (image == null) {
        style.giveBack(before);
      } else {
        title(stripped, text);
      }
      return true;
    }
    LineMatch admonition = indented ? null : match("admonition", stripped, text);
    int quoted = indented ? 0 : PATTERNS.prefix("quotation-mark", text);
    if (!open.isOpen() && (admonition != null || quoted > 0)) {
      beginText(quoted > 0 ? RawBlock.Kind.QUOTATION : RawBlock.Kind.PARAGRAPH);
      if (admonition != null) {
        open.becomeBox();
      }
      open.add(quoted > 0 ? after(stripped, quoted) : admonition.span(2));
      return true;
    }
    return opensItem(stripped, text);
  }

  /** Whether a line is a term of a list that is open, which may begin with a dot. */
  private boolean isNextTerm(Span line, String text) {
    LineMatch term = match("term", line, text);
    return term != null && lists.has(term.text(2));
  }

  private Span unquoted(Span span) {
    String text = span.in(source);
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? new Span(span.start() + 1, span.end() - 1) : span;
  }

  /** Reads a title among the attributes of a block or macro like one on a line of its own. */
  private void title(Span line, String text) {
    Matcher matcher = PATTERNS.named("title-attribute").get(0).matcher(text);
    if (!text.contains("title") || !matcher.lookingAt()) {
      return;
    }
    int group = matcher.group(1) != null ? 1 : matcher.group(2) != null ? 2 : 3;
    JoinedLines title = unescaped(line.start(), text, matcher.start(group), matcher.end(group));
    String before = style.written();
    begin(RawBlock.Kind.CAPTION, 0);
    open.take(title);
    flush();
    style.giveBack(before);
  }

  /** An attribute's value, without the backslashes before quotation marks. */
  private JoinedLines unescaped(int lineStart, String text, int from, int end) {
    JoinedLines value = new JoinedLines(source);
    int start = from;
    for (int at = from; at <= end; at++) {
      boolean escape =
          at + 1 < end && text.charAt(at) == '\\' && "\"'".indexOf(text.charAt(at + 1)) >= 0;
      if (escape || at == end) {
        value.goOn(new Span(start, at).shifted(lineStart));
        start = at + 1;
      }
    }
    return value;
  }

  private boolean opensItem(Span line, String text) {
    for (String name : List.of("list-item", "callout")) {
      LineMatch item = match(name, line, text);
      if (item != null) {
        flush();
        begin(RawBlock.Kind.LIST_ITEM, lists.item(item.text(1)));
        inList = true;
        open.add(item.span(2));
        return true;
      }
    }
    LineMatch term = match("term", line, text);
    if (term == null) {
      return false;
    }
    flush();
    int depth = lists.item(term.text(2));
    begin(RawBlock.Kind.LIST_ITEM, depth);
    open.add(term.span(1));
    flush();
    begin(RawBlock.Kind.LIST_ITEM, depth);
    inList = true;
    if (term.text(3) != null) {
      open.add(term.span(3));
    }
    return true;
  }

  private static LineMatch match(String name, Span line, String text) {
    return LineMatch.of(PATTERNS, name, line, text);
  }

  private Span after(Span line, int prefix) {
    return SourceLines.stripped(source, new Span(line.start() + prefix, line.end()));
  }

  private void begin(RawBlock.Kind begun, int level) {
    boolean prose = begun != RawBlock.Kind.HEADING && begun != RawBlock.Kind.CODE;
    boolean quoted = quotation != null && prose;
    open.begin(quoted ? RawBlock.Kind.QUOTATION : begun, quoted ? 0 : level, style.takeWritten());
    inList = false;
  }

  private void flush() {
    if (style.isComment()) {
      open.drop();
    } else {
      open.end();
    }
  }
}
