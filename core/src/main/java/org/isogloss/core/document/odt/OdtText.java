package org.isogloss.core.document.odt;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.RawBlock;
import org.isogloss.core.document.office.OfficeElement;
import org.isogloss.core.document.office.OfficeXml;
import org.isogloss.core.document.office.TextLanguages;

/** Reads the paragraphs of an OpenDocument text. */
final class OdtText implements OfficeXml.Handler {

  /** The maximum number of spaces that one element may stand for. */
  private static final int MOST_SPACES = 100;

  private static final String HEADING = "text:h";

  private final OdtStyles styles;
  private final OdtFormulas formulas;
  private final TextLanguages languages;
  private final OdtParagraphs paragraphs = new OdtParagraphs();
  private final OdtDeletions deletions = new OdtDeletions();

  /** The open paragraphs: a note or a text box is inside one. */
  private final Deque<OdtRuns> open = new ArrayDeque<>();

  /** The last paragraph, if its end was deleted and the next one continues it. */
  private OdtRuns unfinished;

  private final Deque<OdtPlace> places = new ArrayDeque<>(List.of(OdtPlace.BODY));

  /** For each open note, the list that its paragraphs go to. */
  private final Deque<List<OdtParagraph>> notes = new ArrayDeque<>();

  /** For each open note, the number of paragraphs that were open where it begins. */
  private final Deque<Integer> noteDepths = new ArrayDeque<>();

  /** The open shapes and groups of shapes. */
  private final Deque<OdtParagraph.Unit> shapes = new ArrayDeque<>();

  /** The formula in the text that is being read; null outside of one. */
  private OdtFormulas.MathText math;

  /** How many formulas the open one is in. */
  private int mathDepth;

  /** Where the content of the text begins in the XML; 0 until it was found. */
  private int bodyStart;

  OdtText(OdtStyles styles, OdtFormulas formulas) {
    this.styles = styles;
    this.formulas = formulas;
    this.languages = new TextLanguages(styles.usual().language());
  }

  /** Whether the file contains a text, and not a spreadsheet or the like. */
  boolean hasBody() {
    return bodyStart > 0;
  }

  /** The paragraphs that were read. */
  OdtParagraphs paragraphs() {
    return paragraphs;
  }

  /** The paragraphs as blocks. */
  List<RawBlock> blocks() {
    return paragraphs.blocks(languages::isForeign);
  }

  /** The variety of English according to the file. */
  Optional<LanguageTag> language() {
    return languages.english();
  }

  /** Where the content of the text begins in the XML. */
  int bodyStart() {
    return bodyStart;
  }

  @Override
  public boolean start(OfficeElement element) throws ReadException {
    String name = element.name();
    if (math != null) {
      boolean skipped = math.start(element);
      mathDepth += !skipped && OdtElement.of(name) == OdtElement.MATH ? 1 : 0;
      return skipped;
    }
    OdtElement role = OdtElement.of(name);
    if (role == OdtElement.DELETION) {
      deletions.isDeletion();
    }
    if (role == OdtElement.SKIPPED || role == OdtElement.DELETION || isHidden(element)) {
      return true;
    }
    if (role == OdtElement.INDEX) {
      leavePlace();
      return true;
    }
    if (role.isApart() && !open.isEmpty()) {
      open.element().leave();
    }
    switch (role) {
      case TEXT -> bodyStart = element.end();
      case PARAGRAPH -> startParagraph(element);
      case LIST -> places.push(places.element().inList());
      case HEADER_ROWS -> places.push(places.element().inHeaderRows());
      case CELL -> {
        finishLast();
        places.push(places.element().inCell());
      }
      case BOX -> places.push(OdtPlace.BODY);
      case SHAPE -> startShape(element);
      case INDEX_TITLE -> places.push(OdtPlace.BODY.in(RawBlock.Kind.HEADING));
      case REFERENCES -> places.push(OdtPlace.BODY.in(RawBlock.Kind.REFERENCE_ENTRY));
      case SECTION -> places.push(section(element));
      case NOTE -> startNote(element);
      case CHANGE -> deletions.list(element.attribute("text:id"));
      case CHANGE_START -> deletions.start(element.attribute("text:change-id"));
      case CHANGE_END -> deletions.end(element.attribute("text:change-id"));
      default -> {
        if (!open.isEmpty()) {
          inline(role, element);
        }
      }
    }
    return false;
  }

  private static boolean isHidden(OfficeElement element) {
    // Both are also used for the fields of variables, whose value is not shown then.
    return element.attribute("text:display").equals("none")
        || (!element.name().equals("text:hidden-paragraph")
            && element.attribute("text:is-hidden").equals("true"));
  }

  private OdtPlace section(OfficeElement element) {
    boolean references =
        ReferenceMarks.kind(element.attribute("text:name")) == ReferenceMarks.Kind.REFERENCES;
    OdtPlace outer = places.element();
    return references ? outer.in(RawBlock.Kind.REFERENCE_ENTRY) : outer;
  }

  /** An element inside a paragraph begins. */
  private void inline(OdtElement role, OfficeElement element) throws ReadException {
    OdtRuns runs = open.element();
    OdtParagraph paragraph = runs.paragraph();
    switch (role) {
      case SPAN -> runs.startSpan(element.attribute("text:style-name"));
      case CONTAINER -> {}
      case MARK_START -> {
        if (isCitation(element)) {
          runs.startCitation();
        }
      }
      case MARK_END -> {
        if (isCitation(element)) {
          runs.endCitation();
        }
      }
      default -> {
        paragraph.startUnit(element.start());
        if (role == OdtElement.DRAWING && isInLine(element)) {
          runs.startDrawing();
        }
        unit(role, element, runs);
      }
    }
  }

  /** Whether a drawing is a part of the line like a letter. */
  private static boolean isInLine(OfficeElement drawing) {
    return drawing.attribute("text:anchor-type").equals("as-char");
  }

  private static boolean isCitation(OfficeElement element) {
    return ReferenceMarks.kind(element.attribute("text:name")) == ReferenceMarks.Kind.CITATION;
  }

  private void unit(OdtElement role, OfficeElement element, OdtRuns runs) throws ReadException {
    boolean hidden = runs.isHidden();
    switch (role) {
      case SPACES -> {
        if (!hidden) {
          runs.paragraph().appendElement(" ".repeat(spaces(element.attribute("text:c"))));
        }
      }
      case BLANK -> {
        if (!hidden) {
          runs.paragraph().blank();
        }
      }
      case LINE_BREAK -> {
        if (!hidden) {
          runs.paragraph().lineBreak();
        }
      }
      case CITATION -> runs.startCitation();
      case HIDDEN_PARAGRAPH -> {
        if (element.attribute("text:is-hidden").equals("true")) {
          runs.hide();
        }
      }
      case OBJECT -> {
        String object = element.attribute("xlink:href");
        if (!hidden && !object.isEmpty()) {
          runs.formula(formulas.of(object));
        }
      }
      case MATH -> math = new OdtFormulas.MathText();
      default -> {}
    }
  }

  private static int spaces(String count) {
    return count.matches("[1-9]\\d{0,8}") ? Math.min(MOST_SPACES, Integer.parseInt(count)) : 1;
  }

  @Override
  public void end(String name, int end) {
    if (math != null) {
      endInMath(name, end);
      return;
    }
    OdtElement role = OdtElement.of(name);
    switch (role) {
      case PARAGRAPH -> endParagraph();
      case CELL -> {
        finishLast();
        places.pop();
      }
      case LIST, HEADER_ROWS, BOX, INDEX_TITLE, REFERENCES, SECTION -> places.pop();
      case SHAPE -> endShape(end);
      case NOTE -> endNote();
      case TEXT -> finishLast();
      case CHANGE_LIST, CHANGE, CHANGE_START, CHANGE_END -> {}
      default -> {
        if (!open.isEmpty()) {
          endInline(role, end);
        }
      }
    }
    if (role.isApart() && !open.isEmpty()) {
      open.element().comeBack();
    }
  }

  private void endInline(OdtElement role, int end) {
    OdtRuns runs = open.element();
    switch (role) {
      case SPAN -> runs.endSpan();
      case TEXT, CONTAINER, MARK_START, MARK_END -> {}
      case CITATION -> {
        runs.paragraph().endUnit(end);
        runs.endCitation();
      }
      case DRAWING -> {
        runs.endDrawing();
        runs.paragraph().endUnit(end);
      }
      default -> runs.paragraph().endUnit(end);
    }
  }

  private void endInMath(String name, int end) {
    math.end(name, end);
    if (OdtElement.of(name) == OdtElement.MATH && mathDepth > 0) {
      mathDepth--;
    } else if (OdtElement.of(name) == OdtElement.MATH) {
      OdtRuns runs = open.element();
      if (!runs.isHidden()) {
        runs.formula(math.text.toString());
      }
      runs.paragraph().endUnit(end);
      math = null;
    }
  }

  @Override
  public void text(String text, Span place) {
    if (math != null) {
      math.text(text, place);
    } else if (!open.isEmpty()) {
      open.element().append(text, place);
    }
  }

  private void startParagraph(OfficeElement element) {
    if (unfinished != null && open.isEmpty()) {
      OdtRuns last = unfinished;
      unfinished = null;
      // One that was deleted as a whole leaves nothing behind, not even its style.
      boolean isLeft = last.paragraph().text().length() > 0 || !last.paragraph().boxes.isEmpty();
      if (isLeft) {
        open.push(last);
        return;
      }
    }
    String style = element.attribute("text:style-name");
    int level = 0;
    if (element.name().equals(HEADING)) {
      String written = element.attribute("text:outline-level");
      level = written.matches("[1-9]|10") ? Integer.parseInt(written) : 1;
    }
    OdtParagraph paragraph =
        new OdtParagraph(
            places.element(),
            styles.style(OdtStyles.Family.PARAGRAPH, style),
            level,
            shapes.peekLast());
    open.push(new OdtRuns(paragraph, style, styles, languages, deletions));
  }

  private void endParagraph() {
    OdtRuns runs = open.pop();
    runs.flush();
    if (deletions.isOpen() && open.isEmpty()) {
      unfinished = runs;
      return;
    }
    add(runs.paragraph());
  }

  private void add(OdtParagraph paragraph) {
    int outside = noteDepths.isEmpty() ? 0 : noteDepths.element();
    if (open.size() > outside) {
      open.element().paragraph().boxes.add(paragraph);
    } else {
      (notes.isEmpty() ? paragraphs.main() : notes.element()).add(paragraph);
    }
  }

  /** An index, which is not read, leaves a paragraph without text: its section is not empty. */
  private void leavePlace() {
    if (unfinished == null) {
      add(new OdtParagraph(places.element(), null, 0, shapes.peekLast()));
    }
  }

  private void finishLast() {
    if (unfinished != null) {
      paragraphs.main().add(unfinished.paragraph());
      unfinished = null;
    }
  }

  private void startShape(OfficeElement element) throws ReadException {
    places.push(OdtPlace.BODY);
    shapes.push(
        open.isEmpty()
            ? new OdtParagraph.Unit(element.start())
            : open.element().paragraph().startUnit(element.start()));
  }

  private void endShape(int end) {
    places.pop();
    shapes.pop();
    if (!open.isEmpty()) {
      open.element().paragraph().endUnit(end);
    }
  }

  private void startNote(OfficeElement element) {
    boolean end = element.attribute("text:note-class").equals("endnote");
    notes.push(end ? paragraphs.endnotes() : paragraphs.footnotes());
    noteDepths.push(open.size());
    places.push(OdtPlace.BODY.in(RawBlock.Kind.FOOTNOTE));
  }

  private void endNote() {
    notes.pop();
    noteDepths.pop();
    places.pop();
  }
}
