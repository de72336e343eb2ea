package org.isogloss.report.list;

import java.util.Objects;

/**
 * A place of a finding as a list shows it.
 *
 * @param path the manuscript file
 * @param line from 1
 * @param column in UTF-16 code units, from 1
 * @param section the headings above it, from the outermost; empty if there are none
 * @param form the form at this place; empty for a passage
 * @param context the text around it, with the place marked
 */
public record ListedPlace(
    String path, int line, int column, String section, String form, String context) {

  public ListedPlace {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(context, "context");
  }

  /** The place as {@code path:line:column}. */
  String named() {
    return path + ":" + line + ":" + column;
  }
}
