package org.isogloss.core.document.text;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.DocumentReader;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.TextSource;
import org.isogloss.core.document.assembly.DocumentAssembler;
import org.isogloss.core.document.assembly.LineEndHyphens;
import org.isogloss.core.document.assembly.Patterns;
import org.isogloss.core.document.assembly.RawBlock;
import org.isogloss.core.document.assembly.SourceDecoder;
import org.isogloss.core.document.assembly.SourceLines;
import org.isogloss.core.text.WordForms;

/**
 * Reads plain text: paragraphs are separated by blank lines, and their hard-wrapped lines are
 * joined. An indented line also begins a paragraph; a fully indented paragraph is a quotation.
 */
public final class PlainTextReader implements DocumentReader {

  private static final Patterns PATTERNS =
      new Patterns(PlainTextReader.class, "plain-text-patterns.txt");

  /** Too deep for a first-line indent, but right for code and quotations. */
  private static final int QUOTATION_INDENT = 4;

  /** Verse is indented at least as far as a paragraph's first line. */
  private static final int VERSE_INDENT = 2;

  /** Two short lines may be a broken sentence. */
  private static final int FEWEST_ITEMS = 3;

  /** A chapter's number, and its title on one line or two. */
  private static final int LONGEST_CHAPTER_LINES = 3;

  private static final int LONGEST_HEADING = 100;

  @Override
  public Document read(DocumentId id, byte[] bytes) throws ReadException {
    TextSource file = SourceDecoder.decode(bytes);
    String source = file.text();
    List<Span> lines = SourceLines.of(source);
    Span book = GutenbergBook.lines(source, lines, PATTERNS);
    List<RawBlock> blocks = new ArrayList<>();
    blocks.addAll(GutenbergBook.boilerplate(source, lines.subList(0, book.start())));
    Collector collector = new Collector(source);
    for (QuotedLines.Line line :
        QuotedLines.of(source, lines.subList(book.start(), book.end()), PATTERNS)) {
      collector.line(line);
    }
    collector.end(true);
    blocks.addAll(collector.blocks);
    blocks.addAll(GutenbergBook.boilerplate(source, lines.subList(book.end(), lines.size())));
    LineEndHyphens.read(source, blocks, WordForms::isListed);
    return DocumentAssembler.assemble(id, file, blocks);
  }

  private static final class Collector {
    final List<RawBlock> blocks = new ArrayList<>();
    private final String source;
    private final List<Span> paragraph = new ArrayList<>();

    /** Whether a blank line, or nothing, precedes the paragraph. */
    private boolean setOff = true;

    /** How many marks of quoted mail its lines have. */
    private int depth;

    Collector(String source) {
      this.source = source;
    }

    void line(QuotedLines.Line quoted) {
      Span line = quoted.text();
      String text = line.in(source);
      if (quoted.depth() != depth) {
        end(false);
        depth = quoted.depth();
      }
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
      if (depth > 0) {
        quotation();
      } else if (isContents()) {
        eachLine(RawBlock.Kind.METADATA, 0);
      } else if (isUnmarkedList()) {
        eachLine(RawBlock.Kind.LIST_ITEM, 1);
      } else if (!paragraph.isEmpty()) {
        boolean ruled = isUnderlined();
        if (ruled) {
          paragraph.remove(1);
        }
        blocks.add(block(emptyBlock(ruled, setOff && atBlank)));
      }
      paragraph.clear();
      setOff = atBlank;
    }

    /** Adds what is quoted from another message, whatever it is there. */
    private void quotation() {
      if (!paragraph.isEmpty()) {
        blocks.add(block(new RawBlock(RawBlock.Kind.QUOTATION, 0)));
      }
    }

    private void eachLine(RawBlock.Kind kind, int level) {
      for (Span line : paragraph) {
        RawBlock block = new RawBlock(kind, level);
        SourceLines.addJoined(block, source, List.of(SourceLines.stripped(source, line)));
        blocks.add(block);
      }
    }

    /** Whether the lines belong to a table of contents, which repeats the headings. */
    private boolean isContents() {
      RawBlock last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
      boolean announced =
          last != null
              && (last.kind() == RawBlock.Kind.METADATA
                  || PATTERNS.matches("contents-heading", last.text().strip()));
      return (announced ? !paragraph.isEmpty() : paragraph.size() >= FEWEST_ITEMS)
          && all("contents-line");
    }

    private boolean all(String pattern) {
      return paragraph.stream()
          .map(line -> line.in(source).strip())
          .allMatch(line -> PATTERNS.matches(pattern, line));
    }

    /**
     * Whether the lines are too short to be wrapped, and none of them ends or pauses a sentence.
     */
    private boolean isUnmarkedList() {
      return paragraph.size() >= FEWEST_ITEMS && all("list-line");
    }

    /** Adds the text of the paragraph to its block. */
    private RawBlock block(RawBlock block) {
      List<Span> lines = new ArrayList<>();
      paragraph.forEach(line -> lines.add(SourceLines.stripped(source, line)));
      if (depth > 0 || block.kind() == RawBlock.Kind.LIST_ITEM) {
        int label = PATTERNS.prefix("list-bullet", text(0));
        Span first = paragraph.get(0);
        // Stripped after the label, which spaces outside the pattern can follow.
        lines.set(0, SourceLines.stripped(source, new Span(first.start() + label, first.end())));
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
      // A single indented line may be a whole paragraph; and if nothing introduces a quotation, an
      // indented paragraph is a level of nested text, as in a contract.
      boolean quotation = isVerse() || (indented && paragraph.size() > 1 && isAnnounced());
      return new RawBlock(quotation ? RawBlock.Kind.QUOTATION : RawBlock.Kind.PARAGRAPH, 0);
    }

    /** Whether the lines are indented, short, and begin with capitals: they are not wrapped. */
    private boolean isVerse() {
      return paragraph.size() > 1
          && paragraph.stream().allMatch(l -> SourceLines.indent(l.in(source)) >= VERSE_INDENT)
          && all("verse-line");
    }

    /** Whether the block before ends in a colon, or the paragraph begins with a quotation mark. */
    private boolean isAnnounced() {
      boolean colon =
          !blocks.isEmpty()
              && PATTERNS.matches("announcement", blocks.get(blocks.size() - 1).text().strip());
      return colon || PATTERNS.begins("quotation-mark", text(0).strip());
    }

    /** Whether it is a chapter's line, alone or above the chapter's title. */
    private boolean isChapter(String first) {
      return paragraph.size() <= LONGEST_CHAPTER_LINES
          && PATTERNS.matches("chapter", first)
          && paragraph.stream()
              .skip(1)
              .allMatch(line -> PATTERNS.matches("chapter-title", line.in(source).strip()));
    }

    /** The level of a line that can only be a heading; 0 for anything else. */
    private int headingLevel(String line) {
      if (isChapter(line)) {
        return 2;
      }
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
