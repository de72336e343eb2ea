package org.isogloss.report.text;

import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Renders a Markdown page for a terminal: headings, paragraphs, lists and indented examples. */
public final class PageRenderer extends AbstractVisitor {

  private static final String INDENT = "    ";

  private final int width;
  private final boolean color;
  private final StringBuilder out = new StringBuilder();
  private StyledText text = new StyledText();
  private Style style = Style.PLAIN;

  private PageRenderer(int width, boolean color) {
    this.width = width;
    this.color = color;
  }

  /** The page as lines of at most the given width, unless a word is longer. */
  public static String render(String markdown, int width, boolean color) {
    PageRenderer renderer = new PageRenderer(width, color);
    Parser.builder().build().parse(markdown).accept(renderer);
    return renderer.out.toString();
  }

  @Override
  public void visit(Heading heading) {
    style = Style.TITLE;
    visitChildren(heading);
    style = Style.PLAIN;
    flush("", "");
  }

  @Override
  public void visit(Paragraph paragraph) {
    visitChildren(paragraph);
    boolean item = paragraph.getParent() instanceof ListItem;
    flush(item ? "- " : "", item ? "  " : "");
  }

  @Override
  public void visit(FencedCodeBlock block) {
    startBlock();
    block
        .getLiteral()
        .lines()
        .flatMap(
            line -> new StyledText().append(line).lines(width - INDENT.length(), false).stream())
        .forEach(line -> out.append((INDENT + line).stripTrailing()).append('\n'));
  }

  @Override
  public void visit(Text node) {
    text.append(node.getLiteral(), style);
  }

  @Override
  public void visit(Code code) {
    text.append("`" + code.getLiteral() + "`", Style.INFO);
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    text.append(" ", style);
  }

  private void flush(String first, String others) {
    startBlock();
    List<String> lines = text.lines(width - others.length(), color);
    for (int i = 0; i < lines.size(); i++) {
      out.append(i == 0 ? first : others).append(lines.get(i)).append('\n');
    }
    text = new StyledText();
  }

  private void startBlock() {
    out.append(out.isEmpty() ? "" : "\n");
  }
}
