package org.isogloss.core.document.assembly;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;

/**
 * The entries of front matter that readers see: the title of a page and its description. Values are
 * read as the rules of YAML, TOML and JSON have it for text on one line, for plain or quoted text
 * that goes on in indented lines, and for indented text below {@code |} or {@code >}. A quoted
 * value remains metadata if it does not end or escapes anything but quotation marks.
 */
final class FrontMatterText {

  /** What the entries become, by the name of their patterns; no line matches two of them. */
  private static final Map<String, RawBlock.Kind> KINDS =
      Map.of(
          "title-entry", RawBlock.Kind.SHORT_TITLE,
          "text-entry", RawBlock.Kind.LABEL,
          "abstract-entry", RawBlock.Kind.ABSTRACT);

  /** The mark that a quotation mark inside of a value is escaped with, by the mark around it. */
  private static final Map<Character, String> ESCAPED = Map.of('"', "\\\"", '\'', "''");

  private static final Pattern COMMENT = Pattern.compile("\\s+#.*|\\s+$");

  private FrontMatterText() {}

  /**
   * Reads the entry that begins on the first of some lines.
   *
   * @param lines the rest of the front matter
   * @param blocks where its blocks are added
   * @return the number of its lines; 0 if it is not shown to readers
   */
  static int read(String source, List<Span> lines, List<RawBlock> blocks) {
    Span line = lines.get(0);
    for (Map.Entry<String, RawBlock.Kind> entry : KINDS.entrySet()) {
      Optional<Span> value = value(entry.getKey(), source, line);
      if (value.isPresent()) {
        Span name = new Span(line.start(), value.get().start());
        return read(source, lines, name, value.get(), new RawBlock(entry.getValue(), 0), blocks);
      }
    }
    return 0;
  }

  private static Optional<Span> value(String name, String source, Span line) {
    String text = line.in(source);
    for (Pattern pattern : FrontMatter.PATTERNS.named(name)) {
      Matcher matcher = pattern.matcher(text.stripTrailing());
      if (matcher.matches()) {
        return Optional.of(new Span(matcher.start(1), matcher.end(1)).shifted(line.start()));
      }
    }
    return Optional.empty();
  }

  private static int read(
      String source,
      List<Span> lines,
      Span name,
      Span value,
      RawBlock text,
      List<RawBlock> blocks) {
    int length = add(source, lines, name, value, text);
    if (length == 0 || text.size() == 0 || !FrontMatter.isText(text.text())) {
      return 0;
    }
    text.mark(Inline.Kind.ELSEWHERE, 0);
    blocks.add(
        FrontMatter.block(RawBlock.Kind.METADATA, source, SourceLines.stripped(source, name)));
    blocks.add(text);
    return length;
  }

  /** Adds a value and returns the number of its lines; 0 if it cannot be read. */
  private static int add(String source, List<Span> lines, Span name, Span value, RawBlock text) {
    String written = value.in(source);
    if (FrontMatter.PATTERNS.matches("folded", written)) {
      return 1 + addIndented(source, lines, text);
    }
    // In JSON, the next entry is indented.
    boolean isJson = name.in(source).stripLeading().startsWith("\"");
    if (ESCAPED.containsKey(written.charAt(0))) {
      return addQuoted(source, isJson ? lines.subList(0, 1) : lines, value, text);
    }
    Matcher comment = COMMENT.matcher(written);
    int end = comment.find() ? comment.start() : written.length();
    text.add(new Span(value.start(), value.start() + end), written.substring(0, end));
    return 1 + (isJson ? 0 : addIndented(source, lines, text));
  }

  private static int addIndented(String source, List<Span> lines, RawBlock text) {
    int length = 0;
    for (Span line : lines.subList(1, lines.size())) {
      if (!goesOn(line.in(source))) {
        break;
      }
      Span stripped = SourceLines.stripped(source, line);
      if (!stripped.isEmpty()) {
        text.blank();
        text.add(stripped, stripped.in(source));
      }
      length++;
    }
    return length;
  }

  /** Whether a line may belong to the value of the entry above it. */
  private static boolean goesOn(String line) {
    return line.isBlank() || Character.isWhitespace(line.charAt(0));
  }

  /** Adds a quoted value, and returns the number of its lines; 0 if it cannot be read. */
  private static int addQuoted(String source, List<Span> lines, Span value, RawBlock text) {
    char mark = source.charAt(value.start());
    Span part = new Span(value.start() + 1, value.end());
    int length = 1;
    int end = addQuoted(source, part, mark, text);
    while (end == part.end() && length < lines.size() && goesOn(lines.get(length).in(source))) {
      part = SourceLines.stripped(source, lines.get(length));
      text.blank();
      end = addQuoted(source, part, mark, text);
      length++;
    }
    return end < 0 || end == part.end() ? 0 : length;
  }

  /**
   * Adds a line of a quoted value; returns where the mark that ends the value is, the end of the
   * line if it goes on, and -1 if the line cannot be read.
   */
  private static int addQuoted(String source, Span line, char mark, RawBlock text) {
    String escaped = ESCAPED.get(mark);
    int at = line.start();
    while (at < line.end()) {
      char c = source.charAt(at);
      int from = at;
      if (at + 2 <= line.end() && source.startsWith(escaped, at)) {
        at += 2;
        text.addReplaced(new Span(from, at), String.valueOf(mark));
      } else if (c == mark) {
        return at;
      } else if (c == escaped.charAt(0)) {
        return -1;
      } else {
        while (at < line.end()
            && source.charAt(at) != mark
            && source.charAt(at) != escaped.charAt(0)) {
          at++;
        }
        text.add(new Span(from, at), source.substring(from, at));
      }
    }
    return at;
  }
}
