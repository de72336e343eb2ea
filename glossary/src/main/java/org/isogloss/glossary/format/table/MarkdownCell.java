package org.isogloss.glossary.format.table;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** The text of a cell without its markup: bold, code and links are not part of a term. */
final class MarkdownCell {

  /** Inline text only: a dash or a number at its start does not make a cell a list. */
  private static final Parser INLINE = Parser.builder().enabledBlockTypes(Set.of()).build();

  /** No term is this long; a cell full of markup characters would take long to parse. */
  private static final int LONGEST = 10_000;

  private static final Pattern MARKUP = Pattern.compile("[*_`\\[\\]<>&!\\\\]");
  private static final Pattern SIGN = Pattern.compile("([*_`\\[\\]<>&!\\\\])");
  private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");

  private MarkdownCell() {}

  /** Returns the text of a cell as displayed. */
  static String plain(String cell) {
    if (cell.length() > LONGEST || !MARKUP.matcher(cell).find()) {
      return cell;
    }
    StringBuilder text = new StringBuilder();
    INLINE
        .parse(cell)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Text node) {
                text.append(node.getLiteral());
              }

              @Override
              public void visit(Code node) {
                text.append(node.getLiteral());
              }

              @Override
              public void visit(SoftLineBreak node) {
                text.append('\n');
              }

              @Override
              public void visit(HardLineBreak node) {
                text.append('\n');
              }

              @Override
              public void visit(HtmlInline node) {
                boolean line = BREAK.matcher(node.getLiteral()).matches();
                text.append(line ? "\n" : "");
              }
            });
    // A cell that would show nothing, such as a link definition, was meant as text.
    return text.isEmpty() ? cell : text.toString().strip();
  }

  /** Returns a cell that shows a text, with backslashes only where needed. */
  static String written(String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    String line = lines.replace("\n", "<br>");
    if (plain(line).equals(lines)) {
      return line;
    }
    return SIGN.matcher(lines).replaceAll("\\\\$1").replace("\n", "<br>");
  }
}
