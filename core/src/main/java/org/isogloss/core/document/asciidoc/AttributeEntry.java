package org.isogloss.core.document.asciidoc;

import java.util.List;
import java.util.Locale;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.FrontMatter;
import org.isogloss.core.document.assembly.Patterns;
import org.isogloss.core.document.assembly.RawBlock;
import org.isogloss.core.document.assembly.SourceLines;

/** The lines that set an attribute. */
final class AttributeEntry {

  private final String source;
  private final AsciiDocAttributes attributes;
  private final Patterns patterns;
  private final List<RawBlock> blocks;

  /** The attribute whose value continues; null if none does. */
  private String name;

  private JoinedLines value;

  /** Whether it is in the header of the file, where it may be shown to readers. */
  private boolean header;

  /**
   * @param blocks receives the values that readers see
   */
  AttributeEntry(
      String source, AsciiDocAttributes attributes, Patterns patterns, List<RawBlock> blocks) {
    this.source = source;
    this.attributes = attributes;
    this.patterns = patterns;
    this.blocks = blocks;
  }

  /** Whether the next line continues a value. */
  boolean isOpen() {
    return name != null;
  }

  /**
   * Processes a line that may set an attribute; returns whether it does.
   *
   * @param inHeader whether it is in the header of the file
   */
  boolean begins(Span line, String text, boolean inHeader) {
    LineMatch entry = LineMatch.of(patterns, "attribute-entry", line, text);
    if (entry == null) {
      return false;
    }
    name = entry.text(1);
    value = new JoinedLines(source);
    header = inHeader;
    goesOn(SourceLines.stripped(source, entry.span(2)));
    return true;
  }

  /** Processes the next line of a value; a space and a backslash at its end announce another. */
  void goesOn(Span line) {
    String text = line.in(source);
    boolean more = text.endsWith(" \\") || text.endsWith(" +") || text.equals("\\");
    Span part = more ? withoutEnd(line, 1) : line;
    part = part.in(source).endsWith(" +") ? withoutEnd(part, 2) : part;
    if (!part.isEmpty()) {
      value.add(part);
    }
    if (!more) {
      end();
    }
  }

  private Span withoutEnd(Span line, int length) {
    return SourceLines.stripped(source, new Span(line.start(), line.end() - length));
  }

  private void end() {
    String written = value.text().replace('\n', ' ');
    attributes.set(name, AsciiDocText.plain(written, patterns, attributes).strip());
    String known = name.toLowerCase(Locale.ROOT);
    if (header && patterns.matches("title-name", known)) {
      show(RawBlock.Kind.SHORT_TITLE);
    } else if (header && patterns.matches("text-name", known)) {
      show(RawBlock.Kind.LABEL);
    }
    name = null;
  }

  private void show(RawBlock.Kind kind) {
    if (!value.isEmpty() && FrontMatter.isText(value.text())) {
      RawBlock block = new RawBlock(kind, 0);
      new AsciiDocText(value, patterns, attributes, blocks).addTo(block);
      block.mark(Inline.Kind.ELSEWHERE, 0);
      blocks.add(block);
    }
  }
}
