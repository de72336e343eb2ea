package org.isogloss.engine.settings;

import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Objects;
import java.util.regex.PatternSyntaxException;
import org.isogloss.engine.input.GlobMatcher;

/**
 * A pattern for files below a folder. Without a {@code /} it matches names at any depth; a trailing
 * {@code /} matches everything in a folder; {@code **}{@code /} also matches no folder at all.
 */
final class Glob {

  private final Path folder;
  private final String pattern;
  private final PathMatcher matcher;

  /**
   * @param folder the folder that the pattern is relative to
   * @throws PatternSyntaxException if it is not a valid pattern, or negated as in {@code .gitignore}
   */
  Glob(Path folder, String pattern) {
    if (pattern.startsWith("!")) {
      throw new PatternSyntaxException("a pattern cannot be negated", pattern, 0);
    }
    this.folder = folder.toAbsolutePath().normalize();
    this.pattern = pattern;
    String whole = pattern.endsWith("/") ? pattern + "**" : pattern;
    String rooted = whole.replaceFirst("^\\.?/", "");
    String deep = rooted.contains("/") ? rooted : "**/" + rooted;
    this.matcher = new GlobMatcher(deep);
  }

  /** Whether it matches a file. */
  boolean matches(Path file) {
    Path full = file.toAbsolutePath().normalize();
    if (!Objects.equals(full.getRoot(), folder.getRoot())) {
      return false;
    }
    return matcher.matches(folder.relativize(full));
  }

  /** Whether it matches a file, or a folder that contains the file. */
  boolean covers(Path file) {
    Path at = file.toAbsolutePath().normalize();
    while (at != null && at.startsWith(folder) && !at.equals(folder)) {
      if (matches(at)) {
        return true;
      }
      at = at.getParent();
    }
    return false;
  }

  /** The pattern as written. */
  @Override
  public String toString() {
    return pattern;
  }
}
