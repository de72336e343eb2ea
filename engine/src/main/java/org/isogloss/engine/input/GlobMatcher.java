package org.isogloss.engine.input;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;

/**
 * A glob of Java's with one difference: each {@code **}{@code /} may also stand for no folder, as
 * in the globs of shells and of Git.
 */
public final class GlobMatcher implements PathMatcher {

  private static final String FOLDERS = "**/";

  private final List<PathMatcher> matchers;

  /**
   * @param pattern with {@code /} between names
   * @throws java.util.regex.PatternSyntaxException if it is no pattern
   */
  public GlobMatcher(String pattern) {
    // Braces cannot stand in braces: in there all folders are asked for, or none.
    this.matchers = List.of(matcher(optional(pattern, FOLDERS)), matcher(optional(pattern, "")));
  }

  private static PathMatcher matcher(String pattern) {
    return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
  }

  /** The pattern with a choice for each of its folders, and with the given one within braces. */
  private static String optional(String pattern, String withinBraces) {
    StringBuilder out = new StringBuilder();
    boolean isInBraces = false;
    boolean isInBrackets = false;
    boolean isStart = true;
    int i = 0;
    while (i < pattern.length()) {
      if (isStart && pattern.startsWith(FOLDERS, i)) {
        out.append(isInBraces ? withinBraces : "{**/,}");
        i += FOLDERS.length();
        continue;
      }
      char c = pattern.charAt(i);
      int length = c == '\\' && !isInBrackets ? Math.min(2, pattern.length() - i) : 1;
      if (isInBrackets) {
        isInBrackets = c != ']';
      } else if (c == '[') {
        isInBrackets = true;
      } else if (c == '{' || c == '}') {
        isInBraces = c == '{';
      }
      isStart = !isInBrackets && (c == '/' || (isInBraces && (c == '{' || c == ',')));
      out.append(pattern, i, i + length);
      i += length;
    }
    return out.toString();
  }

  @Override
  public boolean matches(Path path) {
    return matchers.stream().anyMatch(matcher -> matcher.matches(path));
  }
}
