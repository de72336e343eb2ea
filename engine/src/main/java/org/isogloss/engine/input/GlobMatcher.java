package org.isogloss.engine.input;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;

/**
 * A Java glob with one difference: each {@code **}{@code /} also matches no folder at all, as in
 * the globs of shells and Git.
 */
public final class GlobMatcher implements PathMatcher {

  private static final String FOLDERS = "**/";

  private final List<PathMatcher> matchers;

  /**
   * @param pattern with {@code /} between names
   * @throws java.util.regex.PatternSyntaxException if it is not a valid pattern
   */
  public GlobMatcher(String pattern) {
    // Braces cannot be nested: inside them, folders are either all required or all absent.
    this.matchers = List.of(matcher(optional(pattern, FOLDERS)), matcher(optional(pattern, "")));
  }

  private static PathMatcher matcher(String pattern) {
    return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
  }

  /** The pattern with an alternative for each of its folders, and the given one inside braces. */
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
