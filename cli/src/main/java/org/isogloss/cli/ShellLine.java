package org.isogloss.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words of a command line, quoted as a shell needs it. */
final class ShellLine {

  /** What every shell takes as it is. */
  private static final Pattern PLAIN = Pattern.compile("[\\w./:@%+,=-]+");

  private final List<String> words = new ArrayList<>();

  /** Adds a word that needs no quotation marks. */
  ShellLine word(String word) {
    words.add(word);
    return this;
  }

  /** Adds an option without a value, if it is set. */
  ShellLine flag(String name, boolean isSet) {
    return isSet ? word(name) : this;
  }

  /** Adds an option with its value, if it has one. */
  ShellLine option(String name, Optional<?> value) {
    return options(name, value.stream().toList());
  }

  /** Adds an option once for each of its values. */
  ShellLine options(String name, Collection<?> values) {
    for (Object value : values) {
      String text = value.toString();
      // A value that begins with a dash would be taken for an option.
      words.add(text.startsWith("-") ? name + "=" + quoted(text) : name + " " + quoted(text));
    }
    return this;
  }

  /** Adds paths; those that look like options start with the current folder. */
  ShellLine paths(Collection<String> paths) {
    for (String path : paths) {
      boolean isDashed = path.startsWith("-") && path.length() > 1;
      words.add(quoted(isDashed ? "./" + path : path));
    }
    return this;
  }

  private static String quoted(String text) {
    return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
  }

  @Override
  public String toString() {
    return String.join(" ", words);
  }
}
