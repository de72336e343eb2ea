package org.isogloss.core.document.odt;

import java.util.ArrayDeque;
import java.util.Deque;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.ImageText;
import org.isogloss.core.document.assembly.RawBlock;
import org.isogloss.core.document.office.TextFormat;
import org.isogloss.core.document.office.TextLanguages;

/** The formatting of a paragraph's text while it is being read: spans, citations and formulas. */
final class OdtRuns {

  private record Level(RunStyle style, boolean code) {}

  private final OdtParagraph paragraph;
  private final OdtStyles styles;
  private final TextLanguages languages;
  private final OdtDeletions deletions;

  /** What the paragraph's style says about its text. */
  private final TextFormat base;

  private final Deque<Level> levels = new ArrayDeque<>();
  private int start;

  /** The open citations; reference marks may overlap. */
  private int citations;

  /** How much text preceded the open drawing in the line; -1 if there is none. */
  private int beforeDrawing = -1;

  /** The open notes and drawings, whose text is not the paragraph's. */
  private int apart;

  OdtRuns(
      OdtParagraph paragraph,
      String style,
      OdtStyles styles,
      TextLanguages languages,
      OdtDeletions deletions) {
    this.paragraph = paragraph;
    this.styles = styles;
    this.languages = languages;
    this.deletions = deletions;
    this.base = styles.run(OdtStyles.Family.PARAGRAPH, style).format();
  }

  OdtParagraph paragraph() {
    return paragraph;
  }

  /** A note or drawing begins, which is anchored here but has paragraphs of its own. */
  void leave() {
    apart++;
  }

  /** A note or drawing ends. */
  void comeBack() {
    apart--;
  }

  /** Adds text of the paragraph, unless it is not shown. */
  void append(String text, Span place) {
    if (apart == 0 && !isHidden()) {
      paragraph.append(text, place);
    }
  }

  /** Whether text here is not shown. */
  boolean isHidden() {
    return deletions.isOpen() || format().isHidden() || paragraph.isLeftOut();
  }

  /** Removes the paragraph's text, whatever its formatting. */
  void hide() {
    paragraph.hide();
    start = 0;
  }

  void startSpan(String name) {
    flush();
    Level outer = levels.peek();
    RunStyle own = styles.run(OdtStyles.Family.TEXT, name);
    OdtStyle style = styles.style(OdtStyles.Family.TEXT, name);
    boolean code = style != null && style.kind() == RawBlock.Kind.CODE;
    if (style != null && style.isLeftOut()) {
      own = new RunStyle(new TextFormat(true, null, null), null, null);
    }
    levels.push(
        outer == null
            ? new Level(own, code)
            : new Level(own.over(outer.style()), code || outer.code()));
  }

  void endSpan() {
    flush();
    levels.pop();
  }

  void startCitation() {
    flush();
    citations++;
  }

  void endCitation() {
    flush();
    citations = Math.max(0, citations - 1);
  }

  /** Adds the symbols of a formula. */
  void formula(String symbols) {
    flush();
    paragraph.appendElement(symbols);
    flush(Inline.Kind.MATH);
  }

  /** A drawing that is part of the line begins. */
  void startDrawing() {
    beforeDrawing = paragraph.text().length();
  }

  /** A drawing ends: one that was part of the line, and had no text for it, leaves a sign. */
  void endDrawing() {
    boolean inLine = beforeDrawing == paragraph.text().length();
    if (inLine && !isHidden() && paragraph.content().endsInWords()) {
      paragraph.appendElement(ImageText.SIGN);
    }
    beforeDrawing = -1;
  }

  /** Records the run that ends here. */
  void flush() {
    flush(citations > 0 ? Inline.Kind.CITATION : mark());
  }

  private void flush(Inline.Kind mark) {
    Span span = new Span(start, paragraph.text().length());
    languages.count(format(), span.length());
    paragraph.content().run(span, mark, isRaised(), format());
    start = span.end();
  }

  private TextFormat format() {
    return levels.isEmpty() ? base : levels.element().style().format().over(base);
  }

  private Inline.Kind mark() {
    Level level = levels.peek();
    if (level == null) {
      return null;
    }
    if (level.code()) {
      return Inline.Kind.CODE;
    }
    return Boolean.TRUE.equals(level.style().emphasis()) ? Inline.Kind.EMPHASIS : null;
  }

  private boolean isRaised() {
    Level level = levels.peek();
    return level != null && !level.code() && Boolean.TRUE.equals(level.style().raised());
  }
}
