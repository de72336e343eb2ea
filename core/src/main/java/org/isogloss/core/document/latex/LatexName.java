package org.isogloss.core.document.latex;

import java.util.HashMap;
import java.util.Map;
import org.isogloss.core.data.DataFile;

/**
 * What a command or an environment is to the reader.
 *
 * @param role what is to be done
 * @param detail a level, a number of arguments, a kind or a text; empty where there is none
 */
record LatexName(String role, String detail) {

  /** A name that is read through. */
  static final LatexName UNKNOWN = new LatexName("through", "");

  private static final Map<String, LatexName> ALL = all();

  /** What a command, with its backslash, or an environment is. */
  static LatexName of(String name) {
    String plain = name.endsWith("*") ? name.substring(0, name.length() - 1) : name;
    return ALL.getOrDefault(plain, UNKNOWN);
  }

  /** The detail as a number; 0 where there is none. */
  int number() {
    return detail.isEmpty() ? 0 : Integer.parseInt(detail);
  }

  private static Map<String, LatexName> all() {
    Map<String, LatexName> names = new HashMap<>();
    for (String line : DataFile.lines(LatexName.class, "latex.txt")) {
      String[] fields = line.split("\t", -1);
      String[] role = fields[1].split(" ", 2);
      names.put(fields[0], new LatexName(role[0], role.length > 1 ? role[1] : ""));
    }
    return names;
  }
}
