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
  private static final List<String> SILENT =
      List.of("comment", "directive", "attribute-entry", "block-macro", "rule", "continuation");

  private final String source;
  private final List<RawBlock> blocks = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();
  private final AsciiDocText texts;
  private RawBlock current;

  /** The line that ends the code, comment or table that is open; null if none is. */
  private String closing;

  private RawBlock.Kind verbatim;

  /** Where the code began. */
  private int verbatimStart;

  private String quotation;
  private RawBlock.Kind next = RawBlock.Kind.PARAGRAPH;
  private boolean title;
  private boolean header;

  AsciiDocBlocks(String source) {
    this.source = source;
    this.texts = new AsciiDocText(source, PATTERNS, blocks);
  }

  List<RawBlock> read() {
    for (Span line : SourceLines.of(source)) {
      Span stripped = SourceLines.stripped(source, line);
      String text = stripped.in(source);
      if (closing != null) {
        inside(line, text);
      } else if (text.isEmpty()) {
        flush();
        header = false;
      } else {
        line(line, stripped, text);
      }
    }
    flush();
    return blocks;
  }

  /** The comments of one line; blocks of comments are left out with what they hold. */
  List<Comment> comments() {
    return comments;
  }

  private void inside(Span line, String text) {
    if (text.equals(closing)) {
      if (verbatim == RawBlock.Kind.CODE) {
        RawBlock code = new RawBlock(RawBlock.Kind.CODE, 0);
        Span lines = SourceLines.stripped(source, new Span(verbatimStart, line.start()));
        SourceLines.addVerbatim(code, source, lines);
        blocks.add(code);
      }
      flush();
      closing = null;
    } else if (verbatim == RawBlock.Kind.TABLE) {
      cells(line);
    }
  }

  /** The cells of a line; a line without a bar goes on with the cell before it. */
  private void cells(Span line) {
    int start = line.start();
    for (int i = line.start(); i < line.end(); i++) {
      boolean escaped = i > line.start() && source.charAt(i - 1) == '\\';
      if (source.charAt(i) == '|' && !escaped) {
        cellText(start, i);
        flush();
        start = i + 1;
      }
    }
    cellText(start, line.end());
  }

  private void cellText(int start, int end) {
    Span text = SourceLines.stripped(source, new Span(start, end));
    // What stands before a bar without a blank is the cell's format.
    boolean format = end < source.length() && text.in(source).matches("[\\d.+*<^>aehlmsv]{1,8}");
    if (!text.isEmpty() && !(format && source.charAt(end) == '|' && text.end() == end)) {
      if (current == null) {
        current = new RawBlock(RawBlock.Kind.TABLE, 0);
      }
      current.blank();
      texts.add(current, text);
    }
  }

  private void line(Span line, Span stripped, String text) {
    if (delimiter(line, text)) {
      return;
    }
    if (SILENT.stream().anyMatch(name -> PATTERNS.matches(name, text))) {
      if (text.startsWith("//")) {
        comments.add(new Comment(stripped, text.substring(2)));
      } else {
        flush();
      }
      return;
    }
    if (PATTERNS.matches("block-attributes", text)) {
      flush();
      style(text);
      return;
    }
    if (header) {
      begin(RawBlock.Kind.BYLINE, 0, stripped);
      flush();
      return;
    }
    if (current == null || current.kind() == RawBlock.Kind.LIST_ITEM) {
      if (opens(stripped, text)) {
        return;
      }
    }
    if (current == null) {
      begin(next, 0, stripped);
      next = RawBlock.Kind.PARAGRAPH;
    } else {
      current.blank();
      texts.add(current, stripped);
    }
  }

  private boolean delimiter(Span line, String text) {
    boolean code = PATTERNS.matches("delimiter-code", text);
    boolean comment = PATTERNS.matches("delimiter-comment", text);
    boolean table = PATTERNS.matches("delimiter-table", text);
    if (code || comment || table) {
      flush();
      closing = text.startsWith("`") ? "```" : text;
      verbatim = code ? RawBlock.Kind.CODE : table ? RawBlock.Kind.TABLE : RawBlock.Kind.METADATA;
      verbatimStart = line.end();
      next = RawBlock.Kind.PARAGRAPH;
      return true;
    }
    if (PATTERNS.matches("delimiter-quotation", text)) {
      flush();
      quotation = text.equals(quotation) ? null : text;
      next = RawBlock.Kind.PARAGRAPH;
      return true;
    }
    boolean box = PATTERNS.matches("delimiter-box", text);
    if (box) {
      flush();
    }
    return box;
  }

  private void style(String attributes) {
    if (PATTERNS.matches("quotation-style", attributes)) {
      next = RawBlock.Kind.QUOTATION;
    } else if (PATTERNS.matches("abstract-style", attributes)) {
      next = RawBlock.Kind.ABSTRACT;
    } else if (PATTERNS.matches("code-style", attributes)) {
      next = RawBlock.Kind.CODE;
    }
  }

  /** Whether a line opens a block of another kind than a paragraph. */
  private boolean opens(Span line, String text) {
    Matcher heading = match("heading", text);
    if (heading != null) {
      flush();
      header = !title && blocks.isEmpty();
      title = true;
      begin(RawBlock.Kind.HEADING, heading.group(1).length(), group(line, heading, 2));
      flush();
      return true;
    }
    Matcher caption = match("block-title", text);
    Matcher image = match("image", text);
    if (image != null || (caption != null && current == null)) {
      flush();
      Span shown = image == null ? group(line, caption, 2) : group(line, image, 1);
      begin(RawBlock.Kind.CAPTION, 0, shown);
      flush();
      return true;
    }
    Matcher admonition = match("admonition", text);
    if (admonition != null && current == null) {
      begin(RawBlock.Kind.PARAGRAPH, 0, group(line, admonition, 2));
      return true;
    }
    return opensItem(line, text);
  }

  private boolean opensItem(Span line, String text) {
    for (String name : List.of("list-item", "callout")) {
      Matcher item = match(name, text);
      if (item != null) {
        flush();
        boolean counted = "*.".indexOf(item.group(1).charAt(0)) >= 0;
        begin(RawBlock.Kind.LIST_ITEM, counted ? item.group(1).length() : 1, group(line, item, 2));
        return true;
      }
    }
    Matcher term = match("term", text);
    if (term == null) {
      return false;
    }
    flush();
    begin(RawBlock.Kind.LIST_ITEM, 1, group(line, term, 1));
    flush();
    current = new RawBlock(RawBlock.Kind.LIST_ITEM, 1);
    if (term.group(2) != null) {
      texts.add(current, group(line, term, 2));
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

  private void begin(RawBlock.Kind kind, int level, Span text) {
    boolean quoted = quotation != null && kind != RawBlock.Kind.HEADING;
    current = new RawBlock(quoted ? RawBlock.Kind.QUOTATION : kind, level);
    texts.add(current, text);
  }

  private void flush() {
    if (current != null && !current.isBlank()) {
      blocks.add(current);
    }
    current = null;
  }
}
