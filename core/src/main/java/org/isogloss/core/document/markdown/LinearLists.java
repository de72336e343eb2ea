package org.isogloss.core.document.markdown;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.internal.DocumentParser;
import org.commonmark.internal.ListBlockParser;
import org.commonmark.internal.ThematicBreakParser;
import org.commonmark.node.Block;
import org.commonmark.node.ListBlock;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockParser;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * The library's list parser, which copies the paragraph so far at each of its lines, only to check
 * that it is not empty: on a long paragraph of short lines that is quadratic. Here the paragraph is
 * examined only for lines that would begin a list outside it, and once it is known to be text, not
 * even for those.
 *
 * <p>One instance serves one document.
 */
final class LinearLists implements Parser.ParserExtension {

  /** A paragraph of this many lines is text, even if it began like a link definition. */
  private static final int MOST_LINES = 1_000;

  private static final SourceLines NONE = SourceLines.empty();
  private static final SourceLines SOME = SourceLines.of(SourceLine.of("a", null));

  @Override
  public void extend(Parser.Builder parser) {
    // In the library's order.
    Set<Class<? extends Block>> others =
        new LinkedHashSet<>(DocumentParser.getDefaultBlockParserTypes());
    others.remove(ListBlock.class);
    parser.enabledBlockTypes(others).customBlockParserFactory(new Factory());
  }

  private static final class Factory extends AbstractBlockParserFactory {

    private final ListBlockParser.Factory lists = new ListBlockParser.Factory();
    private final ThematicBreakParser.Factory breaks = new ThematicBreakParser.Factory();

    /** The last paragraph known not to turn out empty. */
    private BlockParser text;

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      // The library looks for thematic breaks, which use the same marks, before it looks for lists.
      if (breaks.tryStart(state, matched) != BlockStart.none()) {
        return BlockStart.none();
      }
      BlockParser around = matched.getMatchedBlockParser();
      BlockStart inText = lists.tryStart(state, new Glance(around, SOME));
      if (inText != BlockStart.none()) {
        return inText;
      }
      BlockStart elsewhere = lists.tryStart(state, new Glance(around, NONE));
      return elsewhere == BlockStart.none() || isText(matched) ? BlockStart.none() : elsewhere;
    }

    /** Whether a list would interrupt a paragraph, and not only the definitions of links. */
    private boolean isText(MatchedBlockParser matched) {
      if (text == matched.getMatchedBlockParser()) {
        return true;
      }
      List<SourceLine> lines = matched.getParagraphLines().getLines();
      if (lines.isEmpty()) {
        return false;
      }
      boolean definition = lines.get(0).getContent().toString().stripLeading().startsWith("[");
      if (!definition || lines.size() > MOST_LINES) {
        text = matched.getMatchedBlockParser();
      }
      return true;
    }
  }

  /**
   * A block with different lines.
   *
   * @param getMatchedBlockParser the block
   * @param getParagraphLines the lines
   */
  private record Glance(BlockParser getMatchedBlockParser, SourceLines getParagraphLines)
      implements MatchedBlockParser {}
}
