package org.isogloss.core.document.text;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.DocumentReader;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.DocumentAssembler;
import org.isogloss.core.document.assembly.Patterns;
import org.isogloss.core.document.assembly.RawBlock;
import org.isogloss.core.document.assembly.SourceDecoder;
import org.isogloss.core.document.assembly.SourceLines;

/**
 * Reads plain text: paragraphs stand between blank lines, and their hard-wrapped lines are joined.
 * An indented line begins a paragraph, too; a paragraph indented as a whole is a quotation.
 */
public final class PlainTextReader implements DocumentReader {

  private static final Patterns PATTERNS =
      new Patterns(PlainTextReader.class, "plain-text-patterns.txt");

  /** Deep enough for no first-line indent, but for code and quotations. */
  private static final int QUOTATION_INDENT = 4;

  /** Two short lines may be a sentence that was broken. */
  private static final int FEWEST_ITEMS = 3;

  private static final int LONGEST_HEADING = 100;

  @Override
  public Document read(DocumentId id, byte[] bytes) throws ReadException {
    String source = SourceDecoder.decode(bytes);
    Collector collector = new Collector(source);
    for (Span line : SourceLines.of(source)) {
      collector.line(line);
    }
    collector.end(true);
    return DocumentAssembler.assemble(id, source, collector.blocks);
  }

  private static final class Collector {
    final List<RawBlock> blocks = new ArrayList<>();
    private final String source;
    private final List<Span> paragraph = new ArrayList<>();

    /** Whether a blank line, or nothing, stands before the paragraph. */
    private boolean setOff = true;

    Collector(String source) {
      this.source = source;
    }

    void line(Span line) {
      String text = line.in(source);
      if (text.isBlank() || (paragraph.isEmpty() && PATTERNS.matches("underline", text.strip()))) {
        end(true);
        return;
      }
      if (!paragraph.isEmpty() && begins(text)) {
        end(false);
      }
      paragraph.add(line);
      if (isUnderlined()) {
        end(true);
      }
    }

    private boolean isUnderlined() {
      return paragraph.size() == 2 && PATTERNS.matches("underline", text(1).strip());
    }

    /** Whether a line begins a block without a blank line before it. */
    private boolean begins(String line) {
      if (PATTERNS.begins("list-item", line)) {
        return true;
      }
      int before = SourceLines.indent(text(paragraph.size() - 1));
      boolean listItem = PATTERNS.begins("list-item", text(0));
      return !listItem && before == 0 && SourceLines.indent(line) >= 2;
    }

    private String text(int line) {
      return paragraph.get(line).in(source);
    }

    /**
     * Ends the paragraph.
     *
     * @param atBlank whether a blank line follows, or nothing
     */
    void end(boolean atBlank) {
      if (isUnmarkedList()) {
        for (Span line : paragraph) {
          RawBlock item = new RawBlock(RawBlock.Kind.LIST_ITEM, 1);
          SourceLines.addJoined(item, source, List.of(SourceLines.stripped(source, line)));
          blocks.add(item);
        }
      } else if (!paragraph.isEmpty()) {
        blocks.add(block(setOff && atBlank));
      }
      paragraph.clear();
      setOff = atBlank;
    }

    /**
     * Whether the lines are too short to be wrapped, and none of them ends or pauses a sentence.
     */
    private boolean isUnmarkedList() {
      return paragraph.size() >= FEWEST_ITEMS
          && paragraph.stream()
              .map(line -> line.in(source).strip())
              .allMatch(line -> PATTERNS.matches("list-line", line));
    }

    private RawBlock block(boolean alone) {
      boolean ruled = isUnderlined();
      if (ruled) {
        paragraph.remove(1);
      }
      List<Span> lines = new ArrayList<>();
      paragraph.forEach(line -> lines.add(SourceLines.stripped(source, line)));
      RawBlock block = emptyBlock(ruled, alone);
      if (block.kind() == RawBlock.Kind.LIST_ITEM) {
        int label = PATTERNS.prefix("list-bullet", text(0));
        lines.set(0, new Span(paragraph.get(0).start() + label, lines.get(0).end()));
      }
      SourceLines.addJoined(block, source, lines);
      return block;
    }

    private RawBlock emptyBlock(boolean ruled, boolean alone) {
      int level = ruled ? 1 : alone ? headingLevel(text(0).strip()) : 0;
      if (level > 0) {
        return new RawBlock(RawBlock.Kind.HEADING, level);
      }
      if (PATTERNS.begins("list-item", text(0))) {
        return new RawBlock(RawBlock.Kind.LIST_ITEM, 1);
      }
      boolean indented =
          paragraph.stream().allMatch(l -> SourceLines.indent(l.in(source)) >= QUOTATION_INDENT);
      // A lone indented line may be the first and last of a paragraph; and where nothing announces
      // a quotation, an indented paragraph is one step of a nested text, as in a contract.
      boolean quotation = indented && paragraph.size() > 1 && isAnnounced();
      return new RawBlock(quotation ? RawBlock.Kind.QUOTATION : RawBlock.Kind.PARAGRAPH, 0);
    }

    /** Whether the block before ends in a colon, or the paragraph begins with a quotation mark. */
    private boolean isAnnounced() {
      boolean colon =
          !blocks.isEmpty()
              && PATTERNS.matches("announcement", blocks.get(blocks.size() - 1).text().strip());
      return colon || PATTERNS.begins("quotation-mark", text(0).strip());
    }

    /** The level of a line that can only be a heading; 0 for anything else. */
    private int headingLevel(String line) {
      if (paragraph.size() > 1 || line.length() > LONGEST_HEADING) {
        return 0;
      }
      int number = PATTERNS.prefix("heading-number", line);
      if (number > 0 && PATTERNS.matches("numbered-heading", line)) {
        return 2 + (int) line.substring(0, number).chars().filter(c -> c == '.').count();
      }
      boolean first = blocks.isEmpty();
      if (PATTERNS.matches("capital-heading", line)) {
        return first ? 1 : 2;
      }
      return first && PATTERNS.matches("title", line) ? 1 : 0;
    }
  }
}
