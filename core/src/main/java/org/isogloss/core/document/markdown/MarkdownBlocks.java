package org.isogloss.core.document.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.isogloss.core.document.Comment;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.RawBlock;
import org.isogloss.core.document.assembly.SourceLines;
import org.isogloss.core.document.html.HtmlBlocks;

/** The blocks of a parsed Markdown file. It walks without recursion: markup may nest deeply. */
final class MarkdownBlocks {

  private final String source;
  private final PreparedMarkdown prepared;
  private final List<RawBlock> blocks;
  private final MarkdownText texts;

  /** Where the marks begin that end with the nodes around; by the piece of the block. */
  private final Deque<Integer> marks = new ArrayDeque<>();

  private final Map<String, Integer> htmlMarks = new HashMap<>();
  private final List<Comment> comments = new ArrayList<>();
  private RawBlock current;
  private int quotes;
  private int items;
  private int footnotes;

  MarkdownBlocks(String source, PreparedMarkdown prepared, List<RawBlock> blocks) {
    this.source = source;
    this.prepared = prepared;
    this.blocks = blocks;
    this.texts = new MarkdownText(source, prepared);
  }

  /** The comments of what was read. */
  List<Comment> comments() {
    return comments;
  }

  /** Adds the blocks below a node. */
  void read(Node root) {
    Node node = root;
    while (node != null) {
      enter(node);
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        continue;
      }
      exit(node);
      while (node != root && node.getNext() == null) {
        node = node.getParent();
        exit(node);
      }
      node = node == root ? null : node.getNext();
    }
  }

  private void enter(Node node) {
    if (node instanceof Text text) {
      text(text, text.getLiteral(), null);
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      blank();
    } else if (node instanceof Code code) {
      text(code, code.getLiteral(), Inline.Kind.CODE);
    } else if (node instanceof Emphasis || node instanceof StrongEmphasis) {
      marks.push(current == null ? 0 : current.size());
    } else if (node instanceof HtmlInline html) {
      html(html);
    } else {
      enterBlock(node);
    }
  }

  private void enterBlock(Node node) {
    if (node instanceof Heading heading) {
      current = new RawBlock(RawBlock.Kind.HEADING, heading.getLevel());
    } else if (node instanceof Paragraph paragraph) {
      RawBlock.Kind kind = kind(paragraph);
      current = new RawBlock(kind, kind == RawBlock.Kind.LIST_ITEM ? items : 0);
    } else if (node instanceof TableCell cell) {
      current = new RawBlock(RawBlock.Kind.TABLE, cell.isHeader() ? 1 : 0);
    } else if (node instanceof BlockQuote quote && !MarkdownText.isAdmonition(quote)) {
      quotes++;
    } else if (node instanceof ListItem) {
      items++;
    } else if (node instanceof FootnoteDefinition) {
      footnotes++;
    } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
      code(node);
    } else if (node instanceof HtmlBlock) {
      Span span = span(node);
      if (span != null) {
        HtmlBlocks.Content content = HtmlBlocks.read(source, prepared.toSource(span));
        blocks.addAll(content.blocks());
        comments.addAll(content.comments());
      }
    }
  }

  private void exit(Node node) {
    if (node instanceof Emphasis || node instanceof StrongEmphasis) {
      int from = marks.pop();
      if (current != null) {
        current.mark(Inline.Kind.EMPHASIS, from);
      }
    } else if (node instanceof Heading || node instanceof Paragraph || node instanceof TableCell) {
      blocks.add(MarkdownText.isFormula(current) ? current.as(RawBlock.Kind.MATH) : current);
      current = null;
      htmlMarks.clear();
    } else if (node instanceof BlockQuote quote && !MarkdownText.isAdmonition(quote)) {
      quotes--;
    } else if (node instanceof ListItem) {
      items--;
    } else if (node instanceof FootnoteDefinition) {
      footnotes--;
    }
  }

  private RawBlock.Kind kind(Paragraph paragraph) {
    boolean image = paragraph.getFirstChild() instanceof Image i && i.getNext() == null;
    if (image) {
      return RawBlock.Kind.CAPTION;
    }
    if (quotes > 0) {
      return RawBlock.Kind.QUOTATION;
    }
    if (footnotes > 0) {
      return RawBlock.Kind.FOOTNOTE;
    }
    return items > 0 ? RawBlock.Kind.LIST_ITEM : RawBlock.Kind.PARAGRAPH;
  }

  private void code(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    boolean fenced = node instanceof FencedCodeBlock;
    boolean closed = fenced && ((FencedCodeBlock) node).getClosingFenceLength() != null;
    int from = fenced ? 1 : 0;
    int to = spans.size() - (closed ? 1 : 0);
    RawBlock block = new RawBlock(RawBlock.Kind.CODE, 0);
    if (from < to) {
      SourceSpan last = spans.get(to - 1);
      int start = spans.get(from).getInputIndex();
      int end = last.getInputIndex() + last.getLength();
      if (start < end) {
        SourceLines.addVerbatim(block, source, prepared.toSource(new Span(start, end)));
      }
    }
    blocks.add(block);
  }

  private void html(HtmlInline html) {
    String tag = html.getLiteral();
    Inline.Kind kind = MarkdownText.tagMark(tag);
    Span span = span(html);
    if (tag.startsWith("<!--") && tag.endsWith("-->") && span != null) {
      String text = tag.length() < 7 ? "" : tag.substring(4, tag.length() - 3);
      comments.add(new Comment(prepared.toSource(span), text));
    } else if (tag.regionMatches(true, 0, "<br", 0, 3)) {
      blank();
    } else if (kind != null && current != null) {
      String name = MarkdownText.tagName(tag);
      if (!tag.startsWith("</")) {
        htmlMarks.put(name, current.size());
      } else if (htmlMarks.containsKey(name)) {
        current.mark(kind, htmlMarks.remove(name));
      }
    }
  }

  private void blank() {
    if (current != null) {
      current.blank();
    }
  }

  private void text(Node node, String literal, Inline.Kind kind) {
    Span span = span(node);
    if (current != null && span != null && !literal.isEmpty()) {
      int from = current.size();
      texts.add(current, span, literal, kind == Inline.Kind.CODE);
      if (kind != null) {
        current.mark(kind, from);
      }
    }
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
