package org.isogloss.core.document.assembly;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;

/**
 * The entries of front matter that readers see: the title of a page and its description. Values are
 * read as the rules of YAML, TOML and JSON have it for text on one line, and for indented text
 * below {@code |} or {@code >}. Those with other escapes than of quotation marks remain metadata.
 */
final class FrontMatterText {

  private static final Map<String, RawBlock.Kind> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("title-entry", RawBlock.Kind.SHORT_TITLE);
    KINDS.put("text-entry", RawBlock.Kind.LABEL);
    KINDS.put("abstract-entry", RawBlock.Kind.ABSTRACT);
  }

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
    int length = 1;
    if (FrontMatter.PATTERNS.matches("folded", value.in(source))) {
      length += addIndented(source, lines, text);
    } else {
      addOneLine(source, value, text);
    }
    if (text.size() == 0 || FrontMatter.PATTERNS.matches("no-text", text.text().strip())) {
      return 0;
    }
    text.mark(Inline.Kind.ELSEWHERE, 0);
    blocks.add(
        FrontMatter.block(RawBlock.Kind.METADATA, source, SourceLines.stripped(source, name)));
    blocks.add(text);
    return length;
  }

  private static int addIndented(String source, List<Span> lines, RawBlock text) {
    int length = 0;
    for (Span line : lines.subList(1, lines.size())) {
      String words = line.in(source);
      if (!words.isBlank() && !Character.isWhitespace(words.charAt(0))) {
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

  /** Adds a value on one line, unless it has escapes of other signs than quotation marks. */
  private static void addOneLine(String source, Span value, RawBlock text) {
    String written = value.in(source);
    String escaped = ESCAPED.get(written.charAt(0));
    if (escaped == null) {
      Matcher comment = COMMENT.matcher(written);
      int end = comment.find() ? comment.start() : written.length();
      text.add(new Span(value.start(), value.start() + end), written.substring(0, end));
      return;
    }
    char mark = written.charAt(0);
    int at = 1;
    while (at < written.length()) {
      if (written.startsWith(escaped, at)) {
        text.addReplaced(new Span(at, at + 2).shifted(value.start()), String.valueOf(mark));
        at += 2;
      } else if (written.charAt(at) == mark) {
        return;
      } else {
        int next = at + 1;
        while (next < written.length()
            && written.charAt(next) != mark
            && !written.startsWith(escaped, next)) {
          next++;
        }
        text.add(new Span(at, next).shifted(value.start()), written.substring(at, next));
        at = next;
      }
    }
  }
}
