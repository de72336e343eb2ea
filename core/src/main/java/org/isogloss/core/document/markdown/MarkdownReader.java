package org.isogloss.core.document.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.DocumentReader;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.assembly.DocumentAssembler;
import org.isogloss.core.document.assembly.RawBlock;
import org.isogloss.core.document.assembly.SourceDecoder;

/**
 * Reads CommonMark with tables, footnotes, front matter, admonitions and formulas; template tags
 * and components are left alone.
 */
public final class MarkdownReader implements DocumentReader {

  /** Block quotations and lists nested deeper than this are read as text of the innermost. */
  private static final int DEEPEST = 100;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST)
          .build();

  @Override
  public Document read(DocumentId id, byte[] bytes) throws ReadException {
    String source = SourceDecoder.decode(bytes);
    List<RawBlock> blocks = new ArrayList<>();
    LinePreparer preparer = new LinePreparer(source, blocks);
    StringBuilder text = preparer.prepare();
    List<Masked> masked = new Masker(text).mask();
    PreparedMarkdown prepared = new PreparedMarkdown(text.toString(), masked, preparer.map());
    MarkdownBlocks collector = new MarkdownBlocks(source, prepared, blocks);
    collector.read(parse(prepared.text()));
    return DocumentAssembler.assemble(id, source, blocks, collector.comments());
  }

  private static Node parse(String text) throws ReadException {
    try {
      return PARSER.parse(text);
    } catch (StackOverflowError e) {
      // The parser joins the texts of nested emphasis by recursion, and has no bound of its own.
      throw new ReadException("markup nested too deeply to be read", e);
    }
  }
}
