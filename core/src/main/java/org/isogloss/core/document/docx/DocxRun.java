package org.isogloss.core.document.docx;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.RawBlock;

/**
 * A run while it is being read: what its properties say about the text that it adds to its
 * paragraph.
 */
final class DocxRun {

  /** Superscripts that refer to a note and are not a power or an ordinal. */
  private static final Pattern NOTE_NUMBER =
      Pattern.compile("\\s?\\[?\\d{1,3}(?:[,–-]\\d{1,3}){0,8}]?");

  /** What precedes one: a word or a mark; after one or two letters it is a power. */
  private static final Pattern BEFORE_NOTE =
      Pattern.compile("(?s).*(?:\\p{L}{3}|[.,;:!?”\"’)\\]])\\s?");

  private static final int LOOK_BACK = 10;

  private final DocxParagraph paragraph;
  private final boolean formula;
  private int start;
  private Inline.Kind mark;
  private RunFormat own = RunFormat.NONE;
  private RunFormat byStyle = RunFormat.NONE;

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
      case "i", "b" -> mark(Inline.Kind.EMPHASIS, RunFormat.isOn(element));
      case "vertAlign" ->
          mark(Inline.Kind.CITATION, DocxXml.attribute(element, "val").equals("superscript"));
      case "rStyle" -> {
        String id = DocxXml.attribute(element, "val");
        DocxStyles.Style style = styles.style(id);
        byStyle = styles.format(id);
        if (style != null && style.isLeftOut()) {
          byStyle = new RunFormat(true, null, null);
        }
        mark(Inline.Kind.CODE, style != null && style.kind() == RawBlock.Kind.CODE);
      }
      default -> own = own.with(name, element);
    }
  }

  private void mark(Inline.Kind kind, boolean is) {
    if (is && !formula) {
      mark = kind;
    }
  }

  /** What is specified for its text, by itself and by the styles of the run and the paragraph. */
  RunFormat format() {
    return own.over(byStyle).over(paragraph.format);
  }

  /**
   * Adds the text so far to the paragraph as a run; another may be inside it.
   *
   * @param citation whether it is the result of a citation field
   */
  DocxParagraph.Run pause(boolean citation) {
    Span span = new Span(start, paragraph.text.length());
    boolean noNote = mark == Inline.Kind.CITATION && !isNote(span);
    Inline.Kind kind = citation ? Inline.Kind.CITATION : noNote ? null : mark;
    DocxParagraph.Run run = new DocxParagraph.Run(span, kind, format());
    paragraph.add(run);
    start = span.end();
    return run;
  }

  private boolean isNote(Span span) {
    Span before = new Span(Math.max(0, span.start() - LOOK_BACK), span.start());
    boolean first = before.isEmpty();
    return NOTE_NUMBER.matcher(span.in(paragraph.text)).matches()
        && (first || BEFORE_NOTE.matcher(before.in(paragraph.text)).matches());
  }

  /** Continues after another run inside it. */
  void resume() {
    start = paragraph.text.length();
  }
}
