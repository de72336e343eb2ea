package org.isogloss.core.document.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.isogloss.core.document.assembly.Patterns;

/**
 * Reads the cells of a {@code list-table}: a bulleted list of rows, each a bulleted list itself.
 */
final class RestListTable {

  private final String source;
  private final Patterns patterns;
  private final Consumer<List<RestLine>> reader;

  /**
   * @param reader receives the lines of each cell, and those that are in none
   */
  RestListTable(String source, Patterns patterns, Consumer<List<RestLine>> reader) {
    this.source = source;
    this.patterns = patterns;
    this.reader = reader;
  }

  void read(List<RestLine> rows) {
    readItems(rows, row -> readItems(row, reader));
  }

  private void readItems(List<RestLine> list, Consumer<List<RestLine>> itemReader) {
    int at = 0;
    while (at < list.size()) {
      RestLine line = list.get(at);
      if (line.isBlank()) {
        at++;
        continue;
      }
      int end = Math.max(at + 1, RestLine.indentedEnd(list, at + 1, line.indent()));
      int bullet = patterns.prefix("bullet", line.in(source));
      if (bullet > 0) {
        List<RestLine> item = new ArrayList<>(list.subList(at + 1, end));
        item.add(0, line.after(source, bullet));
        itemReader.accept(item);
      } else {
        reader.accept(new ArrayList<>(list.subList(at, end)));
      }
      at = end;
    }
  }
}
