package org.isogloss.core.document.docx;

import javax.xml.stream.XMLStreamReader;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.RawBlock;
import org.isogloss.core.document.office.TextFormat;
import org.isogloss.core.document.office.TextRuns;

/**
 * A run while it is being read: what its properties say about the text that it adds to its
 * paragraph.
 */
final class DocxRun {

  private final DocxParagraph paragraph;
  private final boolean formula;
  private int start;
  private Inline.Kind mark;
  private boolean raised;
  private TextFormat own = TextFormat.NONE;
  private TextFormat byStyle = TextFormat.NONE;

  /**
   * @param paragraph where its text goes
   * @param formula whether it belongs to a formula, regardless of what its letters look like
   */
  DocxRun(DocxParagraph paragraph, boolean formula) {
    this.paragraph = paragraph;
    this.formula = formula;
    this.mark = formula ? Inline.Kind.MATH : null;
    this.start = paragraph.text.length();
  }

  /** Applies one of its properties. */
  void property(String name, XMLStreamReader element, DocxStyles styles) {
    switch (name) {
      case "i", "b" -> mark(Inline.Kind.EMPHASIS, RunProperties.isOn(element));
      case "vertAlign" -> raised = RunProperties.isRaised(element);
      case "rStyle" -> {
        String id = DocxXml.attribute(element, "val");
        DocxStyles.Style style = styles.style(id);
        byStyle = styles.format(id);
        if (style != null && style.isLeftOut()) {
          byStyle = new TextFormat(true, null, null);
        }
        mark(Inline.Kind.CODE, style != null && style.kind() == RawBlock.Kind.CODE);
        raised = styles.isRaised(id);
      }
      default -> own = RunProperties.applied(own, name, element);
    }
  }

  private void mark(Inline.Kind kind, boolean is) {
    // Bold code is still code.
    if (is && !formula && mark != Inline.Kind.CODE) {
      mark = kind;
    }
  }

  /** What is specified for its text, by itself and by the styles of the run and the paragraph. */
  TextFormat format() {
    return own.over(byStyle).over(paragraph.format);
  }

  /** Whether its text is a superscript; in code and formulas that has other meanings. */
  boolean isRaised() {
    return raised && mark != Inline.Kind.CODE && mark != Inline.Kind.MATH;
  }

  /**
   * Adds the text so far to the paragraph as a run; another may be inside it.
   *
   * @param citation whether it is the result of a citation field
   */
  TextRuns.Run pause(boolean citation) {
    Span span = new Span(start, paragraph.text.length());
    Inline.Kind kind = citation ? Inline.Kind.CITATION : mark;
    TextRuns.Run run = new TextRuns.Run(span, kind, isRaised(), format());
    paragraph.runs.add(run);
    start = span.end();
    return run;
  }

  /** Continues after another run inside it. */
  void resume() {
    start = paragraph.text.length();
  }
}
