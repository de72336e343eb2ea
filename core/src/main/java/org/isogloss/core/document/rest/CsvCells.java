package org.isogloss.core.document.rest;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.RawBlock;
import org.isogloss.core.document.assembly.SourceLines;

/**
 * Reads the cells of a {@code csv-table}, as docutils does: spaces before a cell do not belong to
 * it, a quoted cell may go on in the next lines, and a doubled quotation mark in it is one.
 */
final class CsvCells {

  private static final char QUOTE = '"';

  private final String source;
  private final char delimiter;
  private final List<RawBlock> blocks;
  private final DefaultRole role;

  /** Whether a quotation mark is known not to be closed, so that the search is not repeated. */
  private boolean unclosed;

  /**
   * @param delimiter the value of the option that says what separates cells; blank for commas
   * @param blocks receives the cells
   * @param role what backticks without a role mean
   */
  CsvCells(String source, String delimiter, List<RawBlock> blocks, DefaultRole role) {
    this.source = source;
    this.blocks = blocks;
    this.role = role;
    this.delimiter =
        switch (delimiter) {
          case "tab" -> '\t';
          case "space" -> ' ';
          default -> delimiter.length() == 1 ? delimiter.charAt(0) : ',';
        };
  }

  /** Reads lines that follow one another in the file, the first and the last of them not blank. */
  void read(List<RestLine> lines) {
    if (lines.isEmpty()) {
      return;
    }
    int at = lines.get(0).span().start();
    int end = lines.get(lines.size() - 1).span().end();
    unclosed = false;
    while (at < end) {
      at = cell(at, end) + 1;
    }
  }

  /** Reads the cell that begins at a place, and returns the place of what separates the next. */
  private int cell(int from, int end) {
    int start = from;
    while (start < end && isBlank(source.charAt(start))) {
      start++;
    }
    int closing = start < end && source.charAt(start) == QUOTE ? closing(start + 1, end) : -1;
    if (closing >= 0) {
      emit(new Span(start + 1, closing), true);
      return cellEnd(closing + 1, end);
    }
    int cellEnd = cellEnd(start, end);
    emit(new Span(start, cellEnd), false);
    return cellEnd;
  }

  private boolean isBlank(char c) {
    return (c == ' ' || c == '\t') && c != delimiter;
  }

  private int cellEnd(int from, int end) {
    int at = from;
    while (at < end && source.charAt(at) != delimiter && "\r\n".indexOf(source.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  /** The quotation mark that ends a cell; -1 if none does. */
  private int closing(int from, int end) {
    for (int at = from; !unclosed && at < end; at++) {
      if (source.charAt(at) == QUOTE) {
        if (at + 1 == end || source.charAt(at + 1) != QUOTE) {
          return at;
        }
        at++;
      }
    }
    unclosed = true;
    return -1;
  }

  /** Adds a cell, each of its paragraphs as a block. */
  private void emit(Span cell, boolean quoted) {
    List<RestLine> paragraph = new ArrayList<>();
    for (Span line : SourceLines.of(cell.in(source))) {
      Span text = SourceLines.stripped(source, line.shifted(cell.start()));
      if (text.isEmpty()) {
        emit(paragraph, quoted);
        paragraph.clear();
      } else {
        paragraph.add(new RestLine(text, 0));
      }
    }
    emit(paragraph, quoted);
  }

  private void emit(List<RestLine> paragraph, boolean quoted) {
    if (!paragraph.isEmpty()) {
      RawBlock block = new RawBlock(RawBlock.Kind.TABLE, 0);
      new RestText(source, block, role, quoted).add(paragraph);
      blocks.add(block);
    }
  }
}
