package org.isogloss.report.page.view;

import java.util.List;

/**
 * A file of the manuscript.
 *
 * @param number its number, from 1
 * @param name its name
 * @param path its path, as the user gave it; empty if that is the folder of all files with its name
 * @param language its language tag
 * @param pages its blocks, in portions that a browser lays out only when they come into view
 * @param notes findings that belong to no block
 */
public record TextFile(
    int number,
    String name,
    String path,
    String language,
    List<List<TextBlock>> pages,
    List<Note> notes) {

  public TextFile {
    pages = List.copyOf(pages);
    notes = List.copyOf(notes);
  }
}
