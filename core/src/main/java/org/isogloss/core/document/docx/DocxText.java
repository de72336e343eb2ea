package org.isogloss.core.document.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.RawBlock;

/**
 * The paragraphs of a DOCX file as text, one a line, and as blocks over that text.
 *
 * <p>Deleted text, field codes, comments and the fallback of drawings are passed over; inserted
 * text is read.
 */
final class DocxText implements DocxXml.Handler {

  private static final Set<String> PASSED_OVER =
      Set.of("del", "moveFrom", "instrText", "delText", "Fallback", "pict", "object", "rt", "tabs");

  /** Separators between text and notes, which Word keeps as notes. */
  private static final Set<String> NO_NOTES = Set.of("separator", "continuationSeparator");

  /** What is set above the line as a pointer to a note, and not as a power or an ordinal. */
  private static final Pattern NOTE_NUMBER =
      Pattern.compile("\\[?\\d{1,3}(?:[,–-]\\d{1,3}){0,8}]?");

  private final DocxStyles styles;
  private final StringBuilder source = new StringBuilder();
  private final List<RawBlock> blocks = new ArrayList<>();
  private RawBlock.Kind inherited = RawBlock.Kind.PARAGRAPH;
  private int cells;
  private boolean headerRow;

  /** How many paragraphs are open: a text box stands inside one. */
  private int open;

  private boolean inText;
  private boolean inMath;
  private boolean displayed;

  /** Where the text of the paragraph, and of each of its marked runs, begins. */
  private int paragraphStart;

  private final List<Run> runs = new ArrayList<>();
  private Inline.Kind mark;
  private int runStart;
  private DocxStyles.Style style;
  private int listLevel;

  private record Run(Inline.Kind mark, Span span) {}

  DocxText(DocxStyles styles) {
    this.styles = styles;
  }

  /** The text: a paragraph a line. */
  String source() {
    return source.toString();
  }

  List<RawBlock> blocks() {
    return blocks;
  }

  /** Says that the paragraphs that follow are notes. */
  void notes() {
    inherited = RawBlock.Kind.FOOTNOTE;
  }

  @Override
  public boolean start(String name, XMLStreamReader element) {
    switch (name) {
      case "p" -> {
        endParagraph();
        open++;
        startParagraph();
      }
      case "tc" -> cells++;
      case "tr" -> headerRow = false;
      case "tblHeader" -> headerRow = true;
      case "pStyle" -> style = styles.style(DocxXml.attribute(element, "val"));
      case "numPr" -> listLevel = Math.max(listLevel, 1);
      case "ilvl" -> listLevel = 1 + level(DocxXml.attribute(element, "val"));
      case "outlineLvl" -> outline(level(DocxXml.attribute(element, "val")));
      case "r" -> startRun(inMath ? Inline.Kind.MATH : null);
      case "i", "b" -> {
        if (!DocxXml.attribute(element, "val").matches("0|false|none")) {
          mark(Inline.Kind.EMPHASIS);
        }
      }
      case "vertAlign" -> {
        if (DocxXml.attribute(element, "val").equals("superscript")) {
          mark(Inline.Kind.CITATION);
        }
      }
      case "rStyle" -> {
        DocxStyles.Style run = styles.style(DocxXml.attribute(element, "val"));
        if (run != null && run.kind() == RawBlock.Kind.CODE) {
          mark(Inline.Kind.CODE);
        }
      }
      case "oMathPara" -> displayed = true;
      case "oMath" -> inMath = true;
      case "t" -> inText = true;
      case "tab", "br", "cr" -> append(" ");
      case "noBreakHyphen" -> append("‑");
      case "footnote", "endnote" -> {
        return NO_NOTES.contains(DocxXml.attribute(element, "type"));
      }
      default -> {
        return PASSED_OVER.contains(name);
      }
    }
    return false;
  }

  @Override
  public void end(String name) {
    switch (name) {
      case "p" -> {
        endParagraph();
        open--;
        if (open > 0) {
          startParagraph();
        }
      }
      case "tc" -> cells--;
      case "t" -> inText = false;
      case "r" -> endRun();
      case "oMath" -> inMath = false;
      default -> {}
    }
  }

  @Override
  public void text(String text) {
    if (inText) {
      append(text);
    }
  }

  private void append(String text) {
    if (open > 0) {
      source.append(text.replace('\n', ' ').replace('\r', ' '));
    }
  }

  private static int level(String value) {
    return value.matches("[0-8]") ? Integer.parseInt(value) : 0;
  }

  /** A paragraph without a heading's style may have a heading's rank in the outline. */
  private void outline(int level) {
    if (style == null) {
      style = new DocxStyles.Style(RawBlock.Kind.HEADING, level + 1);
    }
  }

  private void startRun(Inline.Kind kind) {
    mark = kind;
    runStart = source.length();
  }

  /** Marks the run; a formula stays one, whatever its letters look like. */
  private void mark(Inline.Kind kind) {
    if (!inMath) {
      mark = kind;
    }
  }

  private void endRun() {
    Span span = new Span(runStart, source.length());
    boolean noteNumber =
        mark != Inline.Kind.CITATION || NOTE_NUMBER.matcher(span.in(source)).matches();
    if (mark != null && !span.isEmpty() && noteNumber) {
      runs.add(new Run(mark, span));
    }
    startRun(null);
  }

  private void startParagraph() {
    paragraphStart = source.length();
    style = null;
    listLevel = 0;
    displayed = false;
  }

  private void endParagraph() {
    if (open == 0) {
      return;
    }
    RawBlock block = emptyBlock();
    int at = paragraphStart;
    for (Run run : runs) {
      add(block, new Span(at, run.span().start()));
      int from = block.size();
      add(block, run.span());
      block.mark(run.mark(), from);
      at = run.span().end();
    }
    add(block, new Span(at, source.length()));
    boolean formula = displayed && block.isMarkedThroughout(Inline.Kind.MATH, ".,;:");
    blocks.add(formula ? block.as(RawBlock.Kind.MATH) : block);
    runs.clear();
    source.append('\n');
  }

  private void add(RawBlock block, Span span) {
    block.add(span, span.in(source));
  }

  private RawBlock emptyBlock() {
    if (cells > 0) {
      return new RawBlock(RawBlock.Kind.TABLE, headerRow ? 1 : 0);
    }
    if (inherited != RawBlock.Kind.PARAGRAPH) {
      return new RawBlock(inherited, 0);
    }
    if (style != null && style.kind() != RawBlock.Kind.LIST_ITEM) {
      return new RawBlock(style.kind(), style.level());
    }
    if (listLevel > 0 || style != null) {
      return new RawBlock(RawBlock.Kind.LIST_ITEM, Math.max(1, listLevel));
    }
    return new RawBlock(RawBlock.Kind.PARAGRAPH, 0);
  }
}
