package org.isogloss.core.document.markdown;

import org.commonmark.ext.gfm.tables.internal.TableBlockParser;
import org.commonmark.parser.Parser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * The library's table parser, which copies the paragraph so far for each line that it examines: on
 * a long paragraph of short lines that is quadratic. Here it examines only lines that can be the
 * delimiter row under a table head.
 */
final class DelimitedTables implements Parser.ParserExtension {

  @Override
  public void extend(Parser.Builder parser) {
    parser.customBlockParserFactory(new Factory());
  }

  private static final class Factory extends AbstractBlockParserFactory {

    private final TableBlockParser.Factory tables = new TableBlockParser.Factory();

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      CharSequence line = state.getLine().getContent();
      for (int i = state.getIndex(); i < line.length(); i++) {
        if ("-:| \t".indexOf(line.charAt(i)) < 0) {
          return BlockStart.none();
        }
      }
      return tables.tryStart(state, matched);
    }
  }
}
