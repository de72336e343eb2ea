package org.isogloss.report.page.view;

import java.util.List;

/**
 * The parts of the manuscript that drawings are divided into.
 *
 * @param names their names, in book order
 * @param bounds the lines between them, as the path of a drawing of width {@link #WIDTH}
 */
public record Parts(List<String> names, String bounds) {

  /** The width of a drawing of the whole manuscript. */
  public static final int WIDTH = 1000;

  public Parts {
    names = List.copyOf(names);
  }

  /** How many there are. */
  public int count() {
    return names.size();
  }

  /** The name of the first part. */
  public String first() {
    return names.get(0);
  }

  /** The name of the last part. */
  public String last() {
    return names.get(names.size() - 1);
  }

  /** The names, separated by line breaks. */
  public String joined() {
    return String.join("\n", names);
  }
}
