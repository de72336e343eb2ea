package org.isogloss.core.document.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.PageStarts;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.CellCounter;
import org.isogloss.core.document.assembly.ImageText;
import org.isogloss.core.document.assembly.RawBlock;
import org.isogloss.core.document.office.TextLanguages;
import org.isogloss.core.document.office.TextRuns;

/**
 * The paragraphs of a DOCX file as text, one a line, and as blocks over that text.
 *
 * <p>Deleted and hidden text, field codes, tables of contents, comments and alternative forms of
 * drawings are skipped; inserted text is read.
 */
final class DocxText implements DocxXml.Handler {

  private static final Set<String> PASSED_OVER =
      Set.of(
          "del",
          "moveFrom",
          "delText",
          "delInstrText",
          "rt",
          "tabs",
          // Former formatting.
          "rPrChange",
          "pPrChange",
          "sectPrChange",
          "tblPrChange",
          "trPrChange",
          "tcPrChange",
          "numberingChange");

  /** Separators between text and notes, which Word keeps as notes. */
  private static final Set<String> NO_NOTES = Set.of("separator", "continuationSeparator");

  /** Where frames for large first letters are. */
  private static final Set<String> DROP_CAPS = Set.of("drop", "margin");

  private final DocxStyles styles;
  private final TextLanguages languages;
  private final DocxFields fields = new DocxFields();
  private final List<DocxParagraph> paragraphs = new ArrayList<>();

  /** The open paragraphs: a text box is inside one. */
  private final Deque<DocxParagraph> open = new ArrayDeque<>();

  /** The open runs, at most one per paragraph; a text box may be inside one. */
  private final Deque<DocxRun> runs = new ArrayDeque<>();

  /** For each drawing with alternative forms, whether one was read. */
  private final Deque<Boolean> alternatives = new ArrayDeque<>();

  private final CustomMark customMark = new CustomMark();
  private final CellCounter table = new CellCounter();

  private RawBlock.Kind inherited;
  private int cells;
  private int rowLevel;
  private String part = "";

  /** The position of the current element among all of its part. */
  private int element;

  /** The position of the open text element. */
  private int textElement;

  /** How much of the text of the open text element was read. */
  private int textOffset;

  /** Whether the shape that was begun last is part of its line, and does not float. */
  private boolean isShapeInLine;

  private boolean hasUnread;
  private boolean inText;
  private boolean inInstruction;
  private boolean inMath;
  private boolean inParagraphProperties;
  private boolean inRunProperties;

  /** The last paragraph, if the next one may continue it. */
  private DocxParagraph unfinished;

  DocxText(DocxStyles styles) {
    this.styles = styles;
    this.languages = new TextLanguages(styles.usual().language());
  }

  /** Records that the following paragraphs are notes. */
  void notes() {
    inherited = RawBlock.Kind.FOOTNOTE;
  }

  /** Records the start of a part of the file, with its name in the archive. */
  void startPart(String name) {
    part = name;
  }

  /** Records the end of a part of the file. */
  void endPart() {
    finishLast();
    fields.endPart();
  }

  /** Whether documents are embedded in the text, which are not read. */
  boolean hasUnread() {
    return hasUnread;
  }

  /** The text: one paragraph per line. */
  String source() {
    StringBuilder source = new StringBuilder();
    paragraphs.forEach(paragraph -> source.append(paragraph.text).append('\n'));
    return source.toString();
  }

  List<RawBlock> blocks() {
    List<RawBlock> blocks = new ArrayList<>();
    int start = 0;
    DocxParagraph before = null;
    for (DocxParagraph paragraph : paragraphs) {
      if (!paragraph.isBlank()) {
        paragraph.follow(before);
        before = paragraph;
      }
      blocks.addAll(paragraph.blocks(start, languages::isForeign));
      start += paragraph.text.length() + 1;
    }
    return RawBlock.withoutStyleOfAll(blocks);
  }

  /** Where the text is in the file, in order. */
  List<TextPiece> pieces() {
    List<TextPiece> pieces = new ArrayList<>();
    int start = 0;
    for (DocxParagraph paragraph : paragraphs) {
      for (TextPiece piece : paragraph.pieces) {
        pieces.add(piece.shifted(start));
      }
      start += paragraph.text.length() + 1;
    }
    return pieces;
  }

  /** Where the pages of the main text begin, as Word stored it. */
  PageStarts pages() {
    List<Integer> starts = new ArrayList<>();
    int start = 0;
    int end = 0;
    for (DocxParagraph paragraph : paragraphs) {
      for (int pageStart : paragraph.pageStarts) {
        starts.add(start + pageStart);
      }
      start += paragraph.text.length() + 1;
      end = paragraph.isNote() ? end : start;
    }
    return new PageStarts(starts, end);
  }

  /** The variety of English according to the file. */
  Optional<LanguageTag> language() {
    return languages.english();
  }

  @Override
  public void position(int position) {
    element = position;
  }

  @Override
  public boolean start(String name, XMLStreamReader start) {
    switch (name) {
      case "p" -> startParagraph();
      case "tbl" -> table.startTable();
      case "tc" -> {
        finishLast();
        cells++;
        table.startCell();
      }
      case "tr" -> {
        rowLevel = 0;
        table.startRow();
      }
      case "gridSpan" -> table.widen(DocxXml.number(start, "val"));
      case "tblHeader" -> rowLevel = RunProperties.isOn(start) ? 1 : 0;
      case "pPr" -> inParagraphProperties = true;
      case "rPr" -> inRunProperties = true;
      case "r" -> startRun();
      case "oMathPara" -> paragraph().displayed = true;
      case "oMath" -> inMath = true;
      case "t" -> startText();
      case "instrText" -> inInstruction = true;
      case "fldChar" -> field(DocxXml.attribute(start, "fldCharType"));
      case "fldSimple" -> fields.beginSimple(DocxXml.attribute(start, "instr"));
      case "tab", "ptab" -> blank();
      case "br", "cr" -> {
        blank();
        lineBreak();
      }
      case "lastRenderedPageBreak" -> startPage();
      case "noBreakHyphen" -> append("\u2011", element, 0);
      case "altChunk" -> leavePlace();
      case "sym", "symEx" -> symbol(DocxSymbols.of(start));
      case "inline" -> image();
      case "object" -> {
        image();
        return true;
      }
      case "shape" ->
          isShapeInLine = !DocxXml.attribute(start, "style").contains("position:absolute");
      case "imagedata" -> {
        if (isShapeInLine) {
          image();
        }
      }
      case "AlternateContent" -> alternatives.push(false);
      case "Choice", "Fallback" -> {
        return alternatives.isEmpty() ? name.equals("Fallback") : alternative();
      }
      case "footnote", "endnote" -> {
        return NO_NOTES.contains(DocxXml.attribute(start, "type"));
      }
      case "footnoteReference", "endnoteReference" -> {
        if (!runs.isEmpty() && DocxXml.attribute(start, "customMarkFollows").matches("1|true|on")) {
          customMark.follows(runs.element());
        }
      }
      default -> {
        property(name, start);
        return PASSED_OVER.contains(name);
      }
    }
    return false;
  }

  /** Whether a form of a drawing is skipped because an earlier one was read. */
  private boolean alternative() {
    boolean read = alternatives.pop();
    alternatives.push(true);
    return read;
  }

  private void symbol(String character) {
    if (character.isEmpty()) {
      image();
    } else {
      append(character, element, 0);
    }
  }

  /** Adds the sign of something in the line that is not text, or is unknown. */
  private void image() {
    if (!open.isEmpty() && open.element().endsInWords()) {
      append(ImageText.SIGN, element, 0);
    }
  }

  private void field(String type) {
    switch (type) {
      case "begin" -> fields.begin();
      case "separate" -> fields.separate();
      case "end" -> {
        if (fields.end()) {
          image();
        }
      }
      default -> {}
    }
  }

  /** Applies a property to the paragraph or the run. */
  private void property(String name, XMLStreamReader start) {
    if (inParagraphProperties) {
      paragraphProperty(name, start);
    } else if (inRunProperties && !runs.isEmpty()) {
      runs.element().property(name, start, styles);
    }
  }

  private void paragraphProperty(String name, XMLStreamReader start) {
    DocxParagraph paragraph = paragraph();
    String value = DocxXml.attribute(start, "val");
    switch (name) {
      case "pStyle" -> {
        paragraph.style = styles.style(value);
        paragraph.format = styles.format(value);
      }
      case "numId" -> {
        paragraph.isUnnumbered = value.equals("0");
        paragraph.listLevel = paragraph.isUnnumbered ? 0 : Math.max(paragraph.listLevel, 1);
      }
      case "ilvl" -> paragraph.listLevel = value.matches("[0-8]") ? 1 + Integer.parseInt(value) : 1;
      case "outlineLvl" -> {
        // "9" is text.
        paragraph.outlineLevel = value.matches("[0-8]") ? 1 + Integer.parseInt(value) : 0;
      }
      case "del", "moveFrom" -> paragraph.endIsDeleted = true;
      case "framePr" ->
          paragraph.isDropCapFrame = DROP_CAPS.contains(DocxXml.attribute(start, "dropCap"));
      default -> {}
    }
  }

  @Override
  public void end(String name) {
    switch (name) {
      case "p" -> endParagraph();
      case "tc" -> {
        finishLast();
        cells--;
      }
      case "tbl" -> table.endTable();
      case "pPr" -> inParagraphProperties = false;
      case "rPr" -> inRunProperties = false;
      case "t" -> inText = false;
      case "instrText" -> inInstruction = false;
      case "fldSimple" -> fields.end();
      case "r" -> endRun();
      case "oMath" -> inMath = false;
      case "AlternateContent" -> alternatives.pop();
      default -> {}
    }
  }

  @Override
  public void text(String text) {
    if (inText) {
      append(text.replace('\n', ' ').replace('\r', ' '), textElement, textOffset);
      textOffset += text.length();
    } else if (inInstruction) {
      fields.instruct(text);
    }
  }

  private void startPage() {
    if (!open.isEmpty()) {
      // A text box is where its paragraph is.
      open.getLast().pageStarts.add(open.getLast().text.length());
    }
  }

  private void blank() {
    if (!open.isEmpty()) {
      if (!open.element().endsInBlank()) {
        append(" ", element, 0);
      }
    }
  }

  private void lineBreak() {
    if (!open.isEmpty() && fields.isShown() && !isHidden()) {
      open.element().runs.lineBreak(open.element().text);
    }
  }

  private void startText() {
    inText = true;
    textElement = element;
    textOffset = 0;
  }

  /**
   * Adds to the text of the paragraph.
   *
   * @param from the position of the element that contains the text
   * @param offset where it begins in the text of that element
   */
  private void append(String text, int from, int offset) {
    if (text.isEmpty() || open.isEmpty() || !fields.isShown()) {
      return;
    }
    DocxParagraph paragraph = open.element();
    if (!isHidden() && !paragraph.isLeftOut()) {
      paragraph.separateDropCap(text);
      int start = paragraph.text.length();
      paragraph.text.append(text);
      Span span = new Span(start, paragraph.text.length());
      paragraph.pieces.add(new TextPiece(span, part, from, offset, fields.isOpen()));
      if (fields.isIn(DocxFields.Result.REFERENCES)) {
        paragraph.place = RawBlock.Kind.REFERENCE_ENTRY;
      }
    }
  }

  private boolean isHidden() {
    return !runs.isEmpty() && (runs.element().format().isHidden() || isNoteMark());
  }

  /** Whether text here is the mark of a note: the note's own, or another reference to it. */
  private boolean isNoteMark() {
    DocxRun run = runs.element();
    return customMark.isIn(run)
        || (fields.isIn(DocxFields.Result.NOTE) && run.isRaised() && !open.element().endsInBlank());
  }

  private void startRun() {
    if (!runs.isEmpty()) {
      pauseRun();
    }
    runs.push(new DocxRun(paragraph(), inMath));
  }

  private void endRun() {
    pauseRun();
    runs.pop();
    if (!runs.isEmpty()) {
      runs.element().resume();
    }
  }

  private void pauseRun() {
    TextRuns.Run run = runs.element().pause(fields.isIn(DocxFields.Result.CITATION));
    languages.count(run.format(), run.span().length());
  }

  /** The innermost paragraph; outside of all paragraphs one that is discarded. */
  private DocxParagraph paragraph() {
    return open.isEmpty() ? new DocxParagraph() : open.element();
  }

  private void startParagraph() {
    DocxParagraph paragraph = open.isEmpty() && unfinished != null ? unfinished : null;
    if (paragraph == null) {
      paragraph = new DocxParagraph();
    } else {
      unfinished = null;
      paragraph.restart();
    }
    paragraph.place = cells > 0 ? RawBlock.Kind.TABLE : inherited;
    paragraph.rowLevel = rowLevel;
    paragraph.cell = cells > 0 ? table.cell() : null;
    open.push(paragraph);
  }

  private void endParagraph() {
    DocxParagraph paragraph = open.pop();
    if (!open.isEmpty()) {
      open.element().boxes.add(paragraph);
      return;
    }
    fields.endParagraph();
    customMark.endParagraph();
    unfinished = paragraph;
    if (!paragraph.isContinued()) {
      finishLast();
    }
  }

  private void finishLast() {
    if (unfinished != null) {
      finish(unfinished);
      unfinished = null;
    }
  }

  /** An embedded document, which is not read, leaves a paragraph without text. */
  private void leavePlace() {
    finishLast();
    hasUnread = true;
    paragraphs.add(new DocxParagraph());
  }

  private void finish(DocxParagraph paragraph) {
    paragraphs.add(paragraph);
    paragraph.boxes.forEach(this::finish);
  }
}
