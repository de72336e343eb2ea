package org.isogloss.core.document.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.data.DataFile;

/**
 * Named regular expressions from a data file: a name, a tab and an expression per line; a name may
 * have several lines.
 */
public final class Patterns {

  private final Map<String, List<Pattern>> byName = new HashMap<>();

  /**
   * @param owner the class beside which the file is stored
   * @param file the file's name
   * @throws IllegalArgumentException if there is no such file, or a line has no tab
   */
  public Patterns(Class<?> owner, String file) {
    for (String line : DataFile.lines(owner, file)) {
      int tab = line.indexOf('\t');
      if (tab < 0) {
        throw new IllegalArgumentException("no tab in " + file + ": " + line);
      }
      byName
          .computeIfAbsent(line.substring(0, tab), name -> new ArrayList<>())
          .add(Pattern.compile(line.substring(tab + 1).strip()));
    }
  }

  /**
   * The expressions of a name.
   *
   * @throws IllegalArgumentException if there are none
   */
  public List<Pattern> named(String name) {
    List<Pattern> found = byName.get(name);
    if (found == null) {
      throw new IllegalArgumentException("no pattern named " + name);
    }
    return found;
  }

  /** Whether a text begins with a match of a name. */
  public boolean begins(String name, String text) {
    return named(name).stream().anyMatch(pattern -> pattern.matcher(text).lookingAt());
  }

  /** The length of the match of a name at the beginning of a text; 0 if there is none. */
  public int prefix(String name, String text) {
    for (Pattern pattern : named(name)) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.lookingAt()) {
        return matcher.end();
      }
    }
    return 0;
  }

  /** Whether a whole text matches a name. */
  public boolean matches(String name, String text) {
    return named(name).stream().anyMatch(pattern -> pattern.matcher(text).matches());
  }
}
