package org.isogloss.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads CommonMark with tables, footnotes and front matter. */
public final class MarkdownReader implements DocumentReader {

  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---[ \\t]*\\R(?:.*\\R)*?(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)");
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(100)
          .build();

  @Override
  public Document read(DocumentId id, byte[] bytes) throws ReadException {
    String source = SourceDecoder.decode(bytes);
    Collector collector = new Collector(source);
    PARSER.parse(withoutFrontMatter(source)).accept(collector);
    return DocumentAssembler.assemble(id, source, collector.blocks);
  }

  /** The front matter blanked out, so that all offsets stay. */
  private static String withoutFrontMatter(String source) {
    Matcher matcher = FRONT_MATTER.matcher(source);
    if (!matcher.find()) {
      return source;
    }
    return matcher.group().replaceAll("[^\\r\\n]", " ") + source.substring(matcher.end());
  }

  private static final class Collector extends AbstractVisitor {
    final List<RawBlock> blocks = new ArrayList<>();
    private final String source;
    private RawBlock current;
    private int end;
    private Inline.Kind mark;
    private int quotes;
    private int items;
    private int footnotes;

    Collector(String source) {
      this.source = source;
    }

    @Override
    public void visit(Heading heading) {
      collect(heading, RawBlock.Kind.HEADING, heading.getLevel());
    }

    @Override
    public void visit(Paragraph paragraph) {
      RawBlock.Kind kind =
          quotes > 0
              ? RawBlock.Kind.QUOTATION
              : footnotes > 0
                  ? RawBlock.Kind.FOOTNOTE
                  : items > 0 ? RawBlock.Kind.LIST_ITEM : RawBlock.Kind.PARAGRAPH;
      collect(paragraph, kind, items);
    }

    @Override
    public void visit(BlockQuote quote) {
      quotes++;
      visitChildren(quote);
      quotes--;
    }

    @Override
    public void visit(ListItem item) {
      items++;
      visitChildren(item);
      items--;
    }

    @Override
    public void visit(CustomBlock block) {
      boolean footnote = block instanceof FootnoteDefinition;
      footnotes += footnote ? 1 : 0;
      visitChildren(block);
      footnotes -= footnote ? 1 : 0;
    }

    @Override
    public void visit(CustomNode node) {
      if (node instanceof TableCell) {
        collect(node, RawBlock.Kind.TABLE, 0);
      } else {
        visitChildren(node);
      }
    }

    @Override
    public void visit(FencedCodeBlock code) {
      blocks.add(new RawBlock(RawBlock.Kind.CODE, 0));
    }

    @Override
    public void visit(IndentedCodeBlock code) {
      blocks.add(new RawBlock(RawBlock.Kind.CODE, 0));
    }

    private void collect(Node node, RawBlock.Kind kind, int level) {
      current = new RawBlock(kind, level);
      visitChildren(node);
      if (!current.pieces.isEmpty()) {
        blocks.add(current);
      }
      current = null;
    }

    @Override
    public void visit(Text text) {
      add(text, text.getLiteral(), mark);
    }

    @Override
    public void visit(Code code) {
      add(code, code.getLiteral(), Inline.Kind.CODE);
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
      blank(lineBreak);
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
      blank(lineBreak);
    }

    private void blank(Node lineBreak) {
      if (current != null && !current.pieces.isEmpty()) {
        Span span = span(lineBreak);
        if (span == null) {
          span = new Span(end, end + 1);
        }
        current.pieces.add(new RawBlock.Piece(span, " ", null));
        end = span.end();
      }
    }

    private void add(Node node, String literal, Inline.Kind kind) {
      Span span = span(node);
      if (current == null || span == null || literal.isEmpty()) {
        return;
      }
      // A literal that stands unchanged in its source keeps exact places inside it.
      int inside = source.substring(span.start(), span.end()).indexOf(literal);
      if (inside >= 0) {
        span = new Span(span.start() + inside, span.start() + inside + literal.length());
      }
      current.pieces.add(new RawBlock.Piece(span, literal, kind));
      end = span.end();
    }

    private static Span span(Node node) {
      List<SourceSpan> spans = node.getSourceSpans();
      if (spans.isEmpty()) {
        return null;
      }
      SourceSpan last = spans.get(spans.size() - 1);
      return new Span(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength());
    }
  }
}
