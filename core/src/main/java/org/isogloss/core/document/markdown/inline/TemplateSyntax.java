package org.isogloss.core.document.markdown.inline;

import java.util.Optional;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.TemplateMarks;
import org.isogloss.core.document.html.UnopenedEnds;

/** Code of template languages. What begins alike and is none is read by another syntax. */
final class TemplateSyntax implements InlineSyntax {

  private final boolean mdx;
  private final InlineSyntax others;
  private final UnopenedEnds ends = new UnopenedEnds();

  /**
   * @param mdx whether two braces contain an expression
   */
  TemplateSyntax(boolean mdx, InlineSyntax others) {
    this.mdx = mdx;
    this.others = others;
  }

  @Override
  public int read(MaskedText text, int at) {
    Optional<TemplateMarks> marks = TemplateMarks.at(text.text(), at);
    if (marks.isEmpty() || (mdx && marks.get().opening().startsWith("{{"))) {
      return others.read(text, at);
    }
    int inside = at + marks.get().opening().length();
    int close = text.indexOf(marks.get().closing(), inside);
    if (close < 0 || (text.charAt(at) == '{' && ends.isIn(text.text(), inside, close))) {
      return inside;
    }
    int end = close + marks.get().closing().length();
    Span word = TagText.ofWord(text.text().substring(at, end));
    if (word != null) {
      return text.unwrap(at, at + word.start(), at + word.end(), end);
    }
    return marks.get().shown() ? text.mark(at, end, Inline.Kind.CODE) : text.hide(at, end);
  }
}
