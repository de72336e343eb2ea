package org.isogloss.core.document.asciidoc;

import java.util.ArrayList;
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
  record Cell(char style, List<JoinedLines> paragraphs, List<Span> lines) {}

  private static final char TAB = '\t';

  /** The maximum length of a cell format: spans, alignments and a style. */
  private static final int LONGEST_FORMAT = 16;

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
  private final List<Character> columns = new ArrayList<>();
  private final List<Cell> cells = new ArrayList<>();
  private List<Span> lines = new ArrayList<>();
  private List<JoinedLines> paragraphs = new ArrayList<>();
  private char style = ' ';
  private boolean styled;
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
    if (written.matches()) {
      columns(written.group(1));
    }
  }

  private void columns(String written) {
    for (String column : written.split("[,;]", -1)) {
      Matcher matcher = patterns.named("table-column").get(0).matcher(column);
      boolean known = matcher.matches();
      int times = known && matcher.group(1) != null ? Integer.parseInt(matcher.group(1)) : 1;
      char letter = known && matcher.group(2) != null ? matcher.group(2).charAt(0) : ' ';
      for (int i = 0; i < times; i++) {
        columns.add(letter);
      }
    }
  }

  /** Processes the next line. */
  void line(Span line) {
    if (line.in(source).isBlank()) {
      goesOn = false;
      lines.add(line);
      return;
    }
    partStart = line.start();
    switch (form) {
      case BARS -> bars(line);
      case COMMAS -> commas(line);
      case COLONS -> colons(line);
    }
  }

  /** Returns all cells; the table has ended. */
  List<Cell> cells() {
    endCell();
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
      int format = format(start, at, start == line.start());
      add(new Span(start, format));
      endCell();
      Matcher known =
          patterns.named("cell-format").get(0).matcher(source.substring(format, at).strip());
      styled = known.matches() && known.group(1) != null;
      style = styled ? known.group(1).charAt(0) : ' ';
      start = at + 1;
      partStart = start;
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
    lines.add(new Span(Math.min(partStart, line.start()), line.end()));
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
      } else if (c == separator && !quoted) {
        add(new Span(start, at));
        endCell();
        start = at + 1;
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
      }
    }
    add(new Span(start, line.end()));
    endCell();
  }

  private void endCell() {
    if (!paragraphs.isEmpty()) {
      int column = columns.isEmpty() ? 0 : cells.size() % columns.size();
      char letter = styled || columns.isEmpty() ? style : columns.get(column);
      cells.add(new Cell(letter, paragraphs, lines));
    }
    paragraphs = new ArrayList<>();
    lines = new ArrayList<>();
    goesOn = false;
    glued = false;
  }
}
