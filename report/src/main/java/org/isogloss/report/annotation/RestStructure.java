package org.isogloss.report.annotation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.assembly.SourceLines;
import org.isogloss.core.document.markdown.Directives;

/** What the lines of a file in reStructuredText are part of, by their indents. */
final class RestStructure {

  /** The mark of a list item or an option, by which its text is indented. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:[-*+•‣⁃]|\\(?(?:\\w{1,4}|#)[.)])[ \\t]+(?=\\S)|(?:-{1,2}|/)\\w\\S{0,60} {2,}(?=\\S)");

  private static final Pattern FIELD = Pattern.compile(":(?! )[^:\\n]{1,100}:(?:\\s|$)");

  /** Deeper nesting on one line is text. */
  private static final int MOST_LABELS = 8;

  private static final Pattern DIRECTIVE =
      Pattern.compile(
          "\\.\\.[ \\t]+(\\|[^|\\n]{1,200}\\|[ \\t]+)?([A-Za-z0-9][\\w+.:-]{0,60}?)[ \\t]?::(?:\\s|$)");

  private static final Pattern FOOTNOTE = Pattern.compile("\\.\\.[ \\t]+\\[");

  private final NoteTarget target;

  /** For the start of each line, that of the line above it that it is indented from. */
  private final Map<Integer, Integer> parents = new HashMap<>();

  /** Where the lines end that are indented below a line. */
  private final Map<Integer, Integer> ends = new HashMap<>();

  RestStructure(NoteTarget target) {
    this.target = target;
    Deque<Integer> open = new ArrayDeque<>();
    for (int line = 0; line < target.text().length(); line = target.nextLine(line)) {
      if (!isBlank(line)) {
        int column = column(line);
        while (!open.isEmpty() && column(open.peek()) >= column) {
          open.pop();
        }
        if (!open.isEmpty()) {
          parents.put(line, open.peek());
        }
        open.push(line);
      }
    }
  }

  /**
   * The outermost directive or footnote around a line that nothing may be added to near the line:
   * its first paragraph, with title and options, or any line of a table, a figure and the like.
   *
   * @return the start of its first line
   */
  OptionalInt closed(int line) {
    OptionalInt closed = OptionalInt.empty();
    for (Integer at = line; at != null; at = parents.get(at)) {
      if (isClosed(at, line)) {
        closed = OptionalInt.of(at);
      }
    }
    return closed;
  }

  private boolean isClosed(int at, int line) {
    if (at != line && column(line) <= contentColumn(at)) {
      return false;
    }
    int content = content(at);
    boolean first = target.blankAfter(at) > line;
    Matcher directive = match(DIRECTIVE, content, at);
    if (directive.lookingAt()) {
      return first || directive.group(1) != null || !isOpen(directive.group(2));
    }
    return first && match(FOOTNOTE, content, at).lookingAt();
  }

  /** Of a directive that is not known, nobody knows what its parts mean. */
  private static boolean isOpen(String directive) {
    return Directives.role(directive).filter(role -> role.content().isOpen()).isPresent();
  }

  /** The start of the line after a directive or footnote and all that is indented below it. */
  int end(int line) {
    return ends.computeIfAbsent(line, at -> end(target.nextLine(at), contentColumn(at)));
  }

  /** The start of the line after those indented below a line that follow its paragraph. */
  int endBelow(int line) {
    int paragraph = target.blankAfter(line);
    return ends.computeIfAbsent(paragraph, at -> end(at, column(line)));
  }

  private int end(int from, int column) {
    int end = from;
    int at = from;
    while (at < target.text().length() && (isBlank(at) || column(at) > column)) {
      int next = target.nextLine(at);
      end = isBlank(at) ? end : next;
      at = next;
    }
    return end;
  }

  /**
   * The indent of what belongs to the text of a line, after the paragraph around it: a mark may
   * precede the text; below a term, it is that of the definition. The paragraph may end in another
   * item of a list, whose mark may be longer, or in lines that are indented less.
   */
  String indent(int line) {
    int last = outer(lastLine(line), column(line));
    int first = outer(line, column(last));
    if (hasMark(first) && hasMark(last)) {
      return blanks(last);
    }
    if (!hasMark(first) && match(FIELD, content(first), first).lookingAt()) {
      return fieldIndent(first);
    }
    Integer parent = parents.get(last);
    if (parent != null && target.text().startsWith("|", content(parent))) {
      return blanks(parent);
    }
    return definition(last).map(target::indent).orElseGet(() -> target.indent(last));
  }

  /** The last line before the next blank one, even if the lines have different indents. */
  private int lastLine(int line) {
    return target.lineStart(Math.max(line, target.blankAfter(line) - 1));
  }

  /** The line itself or the first around it that is indented no more than to a column. */
  private int outer(int line, int column) {
    int at = line;
    while (column(at) > column && parents.containsKey(at)) {
      at = parents.get(at);
    }
    return at;
  }

  /** Whether the text of a line follows the mark of an item. */
  private boolean hasMark(int line) {
    return content(line) > line + target.indent(line).length();
  }

  /**
   * The indent of the last of the fields that follow one another closely, which gets the comment.
   */
  private String fieldIndent(int line) {
    int last = lastLine(line);
    if (target.text().substring(last, target.lineEnd(last)).stripTrailing().endsWith("::")) {
      // A literal block follows, which would swallow it.
      return target.indent(line);
    }
    Optional<Integer> text = definition(line);
    if (text.isPresent()) {
      return target.indent(text.get());
    }
    int below = target.nextLine(last);
    while (below < target.text().length() && isBlank(below)) {
      below = target.nextLine(below);
    }
    boolean deeper = below < target.text().length() && column(below) > column(line);
    return deeper ? target.indent(below) : target.indent(line) + "   ";
  }

  /** The line in whose indent the paragraph of a line ends, if that is deeper. */
  private Optional<Integer> definition(int line) {
    Integer found = null;
    for (Integer at = lastLine(line);
        at != null && column(at) > column(line);
        at = parents.get(at)) {
      found = at;
    }
    return Optional.ofNullable(found);
  }

  /** The indent of the text after the marks of a line. */
  String blanks(int line) {
    int content = content(line);
    String indent = target.indent(line);
    return indent + " ".repeat(content - line - indent.length());
  }

  private boolean isBlank(int line) {
    return target.text().substring(line, target.lineEnd(line)).isBlank();
  }

  private int column(int line) {
    return SourceLines.indent(target.indent(line));
  }

  private int contentColumn(int line) {
    return column(line) + content(line) - line - target.indent(line).length();
  }

  /** Where the text of a line begins, after the marks of items. */
  private int content(int line) {
    int at = line + target.indent(line).length();
    for (int i = 0; i < MOST_LABELS; i++) {
      Matcher label = match(LABEL, at, line);
      if (!label.lookingAt()) {
        break;
      }
      at = label.end();
    }
    return at;
  }

  private Matcher match(Pattern pattern, int from, int line) {
    return pattern.matcher(target.text()).region(from, target.lineEnd(line));
  }
}
