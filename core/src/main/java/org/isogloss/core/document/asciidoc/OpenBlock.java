package org.isogloss.core.document.asciidoc;

import java.util.List;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.DocumentAssembler;
import org.isogloss.core.document.assembly.Patterns;
import org.isogloss.core.document.assembly.RawBlock;
import org.isogloss.core.document.assembly.SourceLines;

/** The block whose lines are being read, if there is one. */
final class OpenBlock {

  private final String source;
  private final Patterns patterns;
  private final AsciiDocAttributes attributes;
  private final List<RawBlock> blocks;

  /** Null between blocks. */
  private JoinedLines lines;

  private RawBlock.Kind kind = RawBlock.Kind.PARAGRAPH;
  private int level;
  private boolean foreign;

  /** Whether the border of a box is above it, so that it does not continue the block before it. */
  private boolean apart;

  /** Whether it is a box of its own. */
  private boolean box;

  /** Whether a line is drawn below it. */
  private boolean underlined;

  /**
   * @param blocks receives the block when it ends
   */
  OpenBlock(
      String source, Patterns patterns, AsciiDocAttributes attributes, List<RawBlock> blocks) {
    this.source = source;
    this.patterns = patterns;
    this.attributes = attributes;
    this.blocks = blocks;
  }

  /**
   * Begins a block.
   *
   * @param style the attribute lines above it
   */
  void begin(RawBlock.Kind begun, int atLevel, String style) {
    kind = begun;
    level = atLevel;
    lines = new JoinedLines(source);
    foreign = AsciiDocText.isForeign(patterns, style);
    underlined = false;
  }

  /** The next block begins after the border of a box or an anchor. */
  void beginApart() {
    apart = true;
  }

  /** The block that is open is a box. */
  void becomeBox() {
    apart = true;
    box = true;
  }

  boolean isOpen() {
    return lines != null;
  }

  /** Whether it has begun and has no line. */
  boolean isEmpty() {
    return lines != null && lines.isEmpty();
  }

  /** Whether it is a paragraph of one line that is about as long as some text. */
  boolean isLineOf(int length) {
    return lines != null
        && kind == RawBlock.Kind.PARAGRAPH
        && lines.size() == 1
        && Math.abs(length - lines.text().length()) <= 1;
  }

  /** Adds a line. */
  void add(Span line) {
    Span text = line;
    if (kind == RawBlock.Kind.QUOTATION && !lines.isEmpty()) {
      int mark = patterns.prefix("quotation-mark", line.in(source));
      text = SourceLines.stripped(source, new Span(line.start() + mark, line.end()));
    }
    if (!text.isEmpty()) {
      lines.add(text);
    }
  }

  /** Takes lines that have been read elsewhere. */
  void take(JoinedLines read) {
    lines = read;
  }

  /** It turns out to be a heading, by the line below it. */
  void becomeHeading(int atLevel) {
    kind = RawBlock.Kind.HEADING;
    level = atLevel;
    underlined = true;
  }

  /** Ends the block, if one is open. */
  void end() {
    if (lines != null && !lines.isEmpty()) {
      RawBlock block = new RawBlock(kind, level);
      // A block that is too long is rejected as a whole; parsing its marks would waste time.
      if (kind == RawBlock.Kind.CODE || DocumentAssembler.isTooLong(lines.text().length())) {
        Span whole = lines.source(new Span(0, lines.text().length()));
        SourceLines.addVerbatim(block, source, whole);
      } else {
        new AsciiDocText(lines, patterns, attributes, blocks).addTo(block);
      }
      if (foreign) {
        block.mark(Inline.Kind.FOREIGN_LANGUAGE, 0);
      }
      if (underlined) {
        block.mark(Inline.Kind.FIXED_WIDTH, 0);
      }
      if (apart) {
        block.beginApart();
      }
      if (!block.isBlank()) {
        blocks.add(block);
        apart = box;
      }
    }
    drop();
  }

  /** Ends the block, which shows nothing. */
  void drop() {
    lines = null;
    box = false;
  }
}
