package org.isogloss.core.document.docx.edit;

import java.util.Set;

/**
 * Where the mark of a comment on an element's text can be: around a run of a paragraph that is in
 * no other, or around a child of that run or a stretch of its text.
 *
 * @param element the run, or what contains the text if it is in no such run, such as a formula
 * @param child the child of the run that contains the text, or is it; null if there is no run
 * @param isNested whether the text is in a paragraph inside the run, such as that of a text box
 * @param paragraph the innermost paragraph around the text
 */
record Anchor(XmlElement element, XmlElement child, boolean isNested, XmlElement paragraph) {

  /** Elements of a paragraph in which marks have no effect, or are not allowed. */
  private static final Set<String> CLOSED = Set.of("r", "oMath", "oMathPara", "AlternateContent");

  /** The anchor of an element; null if it is in no paragraph. */
  static Anchor of(XmlElement text) {
    XmlElement inner = null;
    XmlElement outer = null;
    for (XmlElement at = text.parent; at != null; at = at.parent) {
      if (at.is("p")) {
        inner = inner == null ? at : inner;
        outer = at;
      }
    }
    if (outer == null) {
      return null;
    }
    XmlElement anchor = text;
    XmlElement child = null;
    XmlElement below = null;
    for (XmlElement at = text; at != outer; at = at.parent) {
      if (CLOSED.contains(at.local())) {
        anchor = at;
        child = below;
      }
      below = at;
    }
    return new Anchor(anchor, anchor.is("r") ? child : null, inner != outer, inner);
  }

  /** Whether the text is in a run of the paragraph itself, and can be split. */
  boolean isPlain(XmlElement text) {
    return child == text && text.is("t");
  }

  void markStart(PartEdit edit, int offset, String mark) {
    if (child == null) {
      edit.before(element, mark);
    } else {
      RunEdit run = edit.run(element);
      run.markStart(run.cut(child, offset), mark);
    }
  }

  /**
   * @param offset the end of the marked stretch in the text of the child; negative for all of it
   */
  void markEnd(PartEdit edit, int offset, String mark) {
    if (child == null) {
      edit.after(element, mark);
    } else {
      RunEdit run = edit.run(element);
      run.markEnd(offset < 0 ? run.after(child) : run.cut(child, offset), mark);
    }
  }
}
