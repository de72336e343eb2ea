package org.isogloss.core.document.asciidoc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.Patterns;
import org.isogloss.core.document.assembly.SourceLines;

/** The cells of one table, line by line. */
final class AsciiDocTable {

  /**
   * A cell.
   *
   * @param style the letter of its style: {@code a} for one that contains blocks, {@code l} for a
   *     literal one; a space for none
   * @param paragraphs its text
   * @param lines its raw lines, from its first bar on
   */
  record Cell(char style, List<JoinedLines> paragraphs, List<Span> lines) {

    /** The cell as one of the header, where it is neither literal nor contains blocks. */
    Cell inHeader() {
      return style == 'h' ? this : new Cell(' ', paragraphs, lines);
    }
  }

  private static final char TAB = '\t';

  /** The maximum length of a cell format: spans, alignments and a style. */
  private static final int LONGEST_FORMAT = 16;

  /** Whether the first row is a header, whose cells have no style. */
  private enum Header {
    /** It is if the first line is not blank and the second one is. */
    OPEN,
    /** It is if the first line is followed by blank lines and then by the beginning of a cell. */
    LIKELY,
    GIVEN,
    ABSENT
  }

  private enum Form {
    /** A bar before each cell. */
    BARS,
    /** Commas between cells, which may be in quotation marks. */
    COMMAS,
    /** Colons between cells. */
    COLONS
  }

  private final String source;
  private final Patterns patterns;
  private final Form form;
  private final char separator;
  private final TableColumns columns;
  private final List<Cell> cells = new ArrayList<>();
  private List<Span> lines = new ArrayList<>();
  private List<JoinedLines> paragraphs = new ArrayList<>();

  /** Whether a sign has begun a cell, which may be empty. */
  private boolean begun;

  /** What is written before the bar of the cell; null if nothing is. */
  private Matcher format;

  private Header header;

  /** Whether a line of the table has been read. */
  private boolean secondLine;

  /** The number of cells with text in the first row. */
  private int firstRow;

  private boolean quoted;
  private boolean goesOn;

  /** Where the cell's part of the line begins. */
  private int partStart;

  /** Whether the next text follows the previous one without a space. */
  private boolean glued;

  /**
   * @param delimiter the line that opens the table
   * @param attributes the attribute lines above it
   */
  AsciiDocTable(String source, Patterns patterns, String delimiter, String attributes) {
    this.source = source;
    this.patterns = patterns;
    char sign = delimiter.charAt(0);
    boolean commas = sign == ',' || patterns.matches("table-csv", attributes);
    boolean colons = sign == ':' || patterns.matches("table-dsv", attributes);
    this.form = commas ? Form.COMMAS : colons ? Form.COLONS : Form.BARS;
    Matcher own = patterns.named("table-separator").get(0).matcher(attributes);
    char usual = commas ? ',' : colons ? ':' : sign == '!' ? '!' : '|';
    usual = commas && attributes.contains("tsv") ? TAB : usual;
    this.separator =
        !own.matches() ? usual : own.group(1).equals("\\t") ? TAB : own.group(1).charAt(0);
    Matcher written = patterns.named("table-columns").get(0).matcher(attributes);
    this.columns = new TableColumns(written.matches() ? styles(written.group(1)) : List.of());
    this.header =
        patterns.matches("table-header", attributes)
            ? Header.GIVEN
            : patterns.matches("table-headless", attributes) ? Header.ABSENT : Header.OPEN;
  }

  /** The style of each column. */
  private List<Character> styles(String written) {
    Matcher count = patterns.named("table-column-count").get(0).matcher(written);
    if (count.matches()) {
      return Collections.nCopies(Integer.parseInt(count.group(1)), ' ');
    }
    List<Character> styles = new ArrayList<>();
    for (String column : written.split("[,;]", -1)) {
      Matcher matcher = patterns.named("table-column").get(0).matcher(column);
      boolean known = matcher.matches();
      int times = known && matcher.group(1) != null ? Integer.parseInt(matcher.group(1)) : 1;
      char letter = known && matcher.group(2) != null ? matcher.group(2).charAt(0) : ' ';
      for (int i = 0; i < times; i++) {
        styles.add(letter);
      }
    }
    return styles;
  }

  /** Processes the next line. */
  void line(Span line) {
    boolean blank = line.in(source).isBlank();
    header(line, blank);
    if (blank) {
      goesOn = false;
      lines.add(line);
      return;
    }
    partStart = line.start();
    if (form != Form.BARS && !quoted) {
      beginCell(line.start());
    }
    switch (form) {
      case BARS -> bars(line);
      case COMMAS -> commas(line);
      case COLONS -> colons(line);
    }
  }

  /** Learns from a line whether the first row is a header. */
  private void header(Span line, boolean blank) {
    if (header == Header.OPEN && (blank || secondLine)) {
      header = blank && secondLine ? Header.LIKELY : Header.ABSENT;
    } else if (header == Header.LIKELY && !blank) {
      header = beginsCell(line) ? Header.GIVEN : Header.ABSENT;
    }
    secondLine = true;
  }

  /** Whether a line does not go on with the text of the cell above it. */
  private boolean beginsCell(Span line) {
    if (form != Form.BARS) {
      return !quoted;
    }
    int bar = line.start();
    while (bar < line.end() && source.charAt(bar) != separator) {
      bar++;
    }
    return bar < line.end()
        && source.substring(line.start(), format(line.start(), bar, true)).isBlank();
  }

  /** Returns all cells; the table has ended. */
  List<Cell> cells() {
    endCell();
    if (header == Header.GIVEN) {
      cells.subList(0, firstRow).replaceAll(Cell::inHeader);
    }
    return cells;
  }

  private void bars(Span line) {
    int start = line.start();
    for (int at = line.start(); at < line.end(); at++) {
      if (source.charAt(at) != separator) {
        continue;
      }
      if (at > start && source.charAt(at - 1) == '\\') {
        addUntil(start, at - 1);
        start = at;
        continue;
      }
      int written = format(start, at, start == line.start());
      add(new Span(start, written));
      endCell();
      Matcher known =
          patterns.named("cell-format").get(0).matcher(source.substring(written, at).strip());
      format = known.matches() ? known : null;
      start = at + 1;
      beginCell(start);
    }
    add(new Span(start, line.end()));
  }

  /**
   * Where the format of the next cell begins before its bar; the bar's own position if it has no
   * format.
   */
  private int format(int start, int bar, boolean lineStart) {
    int at = bar;
    while (at > start && bar - at < LONGEST_FORMAT && source.charAt(at - 1) > ' ') {
      at--;
    }
    boolean setOff = at == start ? lineStart : source.charAt(at - 1) <= ' ';
    boolean known = setOff && patterns.matches("cell-format", source.substring(at, bar));
    return known ? at : bar;
  }

  /** Adds the rest of a cell's line. */
  private void add(Span line) {
    Span part = new Span(Math.min(partStart, line.start()), line.end());
    // Spaces after a cell's bar do not make its first line an indented one.
    lines.add(lines.isEmpty() ? SourceLines.stripped(source, part) : part);
    Span text = SourceLines.stripped(source, line);
    if (glued && !line.isEmpty()) {
      paragraphs
          .get(paragraphs.size() - 1)
          .goOn(new Span(line.start(), Math.max(text.end(), line.start())));
    } else if (!text.isEmpty()) {
      paragraph().add(text);
    }
    glued = false;
  }

  /**
   * Adds a part of a cell's line before a sign that is not shown; the next text follows without a
   * space.
   */
  private void addUntil(int start, int end) {
    Span part = new Span(start, end);
    if (glued) {
      paragraphs.get(paragraphs.size() - 1).goOn(part);
    } else {
      Span text = SourceLines.stripped(source, part);
      paragraph().add(text.isEmpty() ? new Span(end, end) : new Span(text.start(), end));
    }
    glued = true;
  }

  private JoinedLines paragraph() {
    if (!goesOn) {
      paragraphs.add(new JoinedLines(source));
      goesOn = true;
    }
    return paragraphs.get(paragraphs.size() - 1);
  }

  private void commas(Span line) {
    int start = line.start();
    for (int at = line.start(); at < line.end(); at++) {
      char c = source.charAt(at);
      boolean doubled = quoted && c == '"' && at + 1 < line.end() && source.charAt(at + 1) == '"';
      if (doubled) {
        addUntil(start, at + 1);
        at++;
        start = at + 1;
      } else if (c == '"' && (quoted || source.substring(start, at).isBlank())) {
        add(new Span(quoted ? start : at, at));
        quoted = !quoted;
        start = at + 1;
        partStart = start;
      } else if (c == separator && !quoted) {
        add(new Span(start, at));
        endCell();
        start = at + 1;
        beginCell(start);
      }
    }
    if (start < line.end() || glued) {
      add(new Span(start, line.end()));
    }
    if (!quoted) {
      endCell();
    }
  }

  private void colons(Span line) {
    int start = line.start();
    for (int at = line.start(); at < line.end(); at++) {
      if (source.charAt(at) != separator) {
        continue;
      }
      if (at > start && source.charAt(at - 1) == '\\') {
        addUntil(start, at - 1);
        start = at;
      } else {
        add(new Span(start, at));
        endCell();
        start = at + 1;
        beginCell(start);
      }
    }
    add(new Span(start, line.end()));
    endCell();
  }

  /** Begins a cell after its sign. */
  private void beginCell(int start) {
    begun = true;
    partStart = start;
  }

  private void endCell() {
    String own = format == null ? null : format.group(4);
    if (!paragraphs.isEmpty()) {
      char style = own == null ? columns.style() : own.charAt(0);
      cells.add(new Cell(style, paragraphs, lines));
      firstRow += columns.isFirstRow() ? 1 : 0;
    }
    if (begun || !paragraphs.isEmpty()) {
      takeColumns();
    }
    begun = false;
    paragraphs = new ArrayList<>();
    lines = new ArrayList<>();
    goesOn = false;
    glued = false;
  }

  /** Takes the columns of the cell that ends, or of its repetitions. */
  private void takeColumns() {
    int width = number(1);
    boolean repeated = format != null && "*".equals(format.group(3));
    for (int i = 0; i < (repeated ? width : 1); i++) {
      columns.add(repeated ? 1 : width, repeated ? 1 : number(2));
    }
  }

  /** A number of the cell's format; 1 if it is not written. */
  private int number(int group) {
    String written = format == null ? null : format.group(group);
    return written == null ? 1 : Integer.parseInt(written);
  }
}
