package org.isogloss.core.document.markdown;

import java.util.List;
import org.isogloss.core.document.Span;

/** Finds the ends of MDX imports, exports and expressions that span several lines. */
final class ModuleLines {

  private final String source;
  private final List<Span> lines;

  /**
   * Whether brackets are known to stay open to the end of the file, so that the search is not
   * repeated.
   */
  private boolean open;

  private final boolean mdx;

  /**
   * @param mdx whether expressions in braces may occur between paragraphs
   */
  ModuleLines(String source, List<Span> lines, boolean mdx) {
    this.source = source;
    this.lines = lines;
    this.mdx = mdx;
  }

  /** The line after a statement; the line itself if none begins there. */
  int after(int index) {
    String first = lines.get(index).in(source).strip();
    boolean expression = mdx && first.startsWith("{");
    if (!expression && !LinePreparer.PATTERNS.matches("module-line", first)) {
      return index;
    }
    int depth = 0;
    int end = index;
    while (!open && end < lines.size()) {
      String line = lines.get(end).in(source).strip();
      Nesting nesting = Nesting.after(depth, line);
      depth = nesting.depth();
      if (expression && nesting.closed() >= 0) {
        // Words next to it, or another one, make it a part of a sentence.
        return nesting.closed() == line.length() - 1 ? end + 1 : index;
      }
      boolean goesOn = depth > 0 || line.endsWith("=") || line.endsWith("=>");
      if (!goesOn) {
        return end + 1;
      }
      end++;
    }
    open = true;
    if (expression) {
      return index;
    }
    end = index;
    while (end < lines.size() && !lines.get(end).in(source).isBlank()) {
      end++;
    }
    return end;
  }

  /**
   * How deep brackets are nested after a line.
   *
   * @param closed where in the line all of them were closed for the first time; -1 if nowhere
   */
  private record Nesting(int depth, int closed) {

    static Nesting after(int before, String line) {
      int depth = before;
      int closed = -1;
      char quote = 0;
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        if (c == '\\') {
          i++;
        } else if (quote != 0) {
          quote = c == quote ? 0 : quote;
        } else if (c == '"' || c == '\'') {
          quote = c;
        } else if (c == '/' && i + 1 < line.length() && line.charAt(i + 1) == '/') {
          break;
        } else if (c == '{' || c == '(' || c == '[') {
          depth++;
        } else if (c == '}' || c == ')' || c == ']') {
          depth--;
          closed = depth == 0 && closed < 0 ? i : closed;
        }
      }
      return new Nesting(depth, closed);
    }
  }
}
