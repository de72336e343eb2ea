package org.isogloss.core.document.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.RawBlock;
import org.isogloss.core.document.assembly.SourceLines;

/**
 * The captions and alternative texts among the options of a chunk of code, as knitr and Quarto have
 * them: in its first line as in R, or in lines of YAML after a mark. They are written as paragraphs
 * before the code.
 */
final class ChunkOptions {

  /** The first line of a chunk: what precedes the fence, and what is in the braces. */
  private static final Pattern FENCE =
      Pattern.compile("([\\s>]{0,40})(?:`{3,}|~{3,})\\s{0,9}\\{(.{0,4000})}\\s*");

  /** A line of options, which is a comment in the language of the code. */
  private static final Pattern LINE =
      Pattern.compile("[\\s>]{0,40}(?:#|//|%%|--)\\|[ \\t]?(.*)", Pattern.DOTALL);

  private static final String KEY = "(?:\\w{1,20}[.-])?(?:s|sub)?(?:cap|alt|caption)";

  private static final Pattern YAML = Pattern.compile("(\\s{0,40})" + KEY + ":(?:\\s+(.*))?");

  /** Where YAML says that the lines below are text. */
  private static final Pattern BLOCK = Pattern.compile("[|>][-+\\d]{0,2}");

  private static final String STRING =
      "(?:\"(?:[^\"\\\\]|\\\\.){0,2000}+\"|'(?:[^'\\\\]|\\\\.){0,2000}+')";

  private static final Pattern STRINGS = Pattern.compile(STRING);

  /** An option in R with its string or vector of strings, or another string. */
  private static final Pattern ARGUMENT =
      Pattern.compile(
          "(?<![\\w.-])%1$s\\s{0,9}=\\s{0,9}(%2$s|c\\((?:\\s{0,9}%2$s\\s{0,9},?){1,99}+\\))|%2$s"
              .formatted(KEY, STRING));

  private final String source;
  private final List<Span> lines;
  private final LineWriter out;
  private final Regions regions;

  ChunkOptions(String source, List<Span> lines, LineWriter out, Regions regions) {
    this.source = source;
    this.lines = lines;
    this.out = out;
    this.regions = regions;
  }

  /**
   * Writes the captions of the chunk that begins with a line; returns the first line of its code,
   * to which options belong that have no captions.
   *
   * @param start where the line begins without the indent of what is around it
   */
  int write(int index, int start, Regions.State state) {
    Span line = lines.get(index);
    Matcher fence = FENCE.matcher(source).region(start, line.end());
    if (!fence.matches()) {
      return index + 1;
    }
    List<Span> options = new ArrayList<>();
    for (int i = index + 1; i < lines.size(); i++) {
      Matcher option = LINE.matcher(source).region(lines.get(i).start(), lines.get(i).end());
      if (!option.matches()) {
        break;
      }
      options.add(new Span(option.start(1), option.end(1)));
    }
    Span before = new Span(start, fence.end(1));
    arguments(new Span(fence.start(2), fence.end(2))).forEach(c -> caption(c, before, state));
    List<List<Span>> captions = yaml(options);
    captions.forEach(c -> caption(c, before, state));
    return index + 1 + (captions.isEmpty() ? 0 : options.size());
  }

  /** Writes a caption as a paragraph in the same container as the chunk. */
  private void caption(List<Span> caption, Span before, Regions.State state) {
    out.write(before.start(), before.end());
    out.lineBreak(before.end());
    for (Span line : caption) {
      out.write(before.start(), before.end());
      out.keep(line.start(), line.end());
    }
    out.write(before.start(), before.end());
    out.lineBreak(before.end());
    regions.from(caption.get(0).start(), state.of(RawBlock.Kind.CAPTION));
    regions.from(caption.get(caption.size() - 1).end(), state);
  }

  /** The strings of the options in R. */
  private List<List<Span>> arguments(Span options) {
    List<List<Span>> captions = new ArrayList<>();
    Matcher argument = ARGUMENT.matcher(source).region(options.start(), options.end());
    while (argument.find()) {
      if (argument.group(1) != null) {
        strings(new Span(argument.start(1), argument.end(1)), captions);
      }
    }
    return captions;
  }

  private void strings(Span within, List<List<Span>> captions) {
    Matcher string = STRINGS.matcher(source).region(within.start(), within.end());
    while (string.find()) {
      add(List.of(new Span(string.start() + 1, string.end() - 1)), captions);
    }
  }

  private List<List<Span>> yaml(List<Span> options) {
    List<List<Span>> captions = new ArrayList<>();
    int i = 0;
    while (i < options.size()) {
      Span option = options.get(i);
      Matcher key = YAML.matcher(option.in(source));
      i++;
      if (!key.matches()) {
        captions.addAll(arguments(option));
        continue;
      }
      List<Span> value = new ArrayList<>();
      if (key.group(2) != null) {
        Span first = new Span(key.start(2), key.end(2)).shifted(option.start());
        value.add(SourceLines.stripped(source, first));
      }
      while (i < options.size() && continues(options.get(i), key.group(1).length())) {
        value.add(SourceLines.stripped(source, options.get(i)));
        i++;
      }
      value(value, captions);
    }
    return captions;
  }

  /** Whether a line belongs to a key above it. */
  private boolean continues(Span line, int indent) {
    String text = line.in(source);
    int own = SourceLines.indent(text);
    return text.isBlank() || own > indent || (own == indent && isItem(line));
  }

  private boolean isItem(Span line) {
    return line.in(source).stripLeading().startsWith("- ");
  }

  /** Adds the captions in the value of a key, of which all lines are stripped. */
  private void value(List<Span> value, List<List<Span>> captions) {
    value.removeIf(Span::isEmpty);
    String first = value.isEmpty() ? "" : value.get(0).in(source);
    if (BLOCK.matcher(first).matches()) {
      add(value.subList(1, value.size()), captions);
    } else if (first.startsWith("[")) {
      value.forEach(line -> strings(line, captions));
    } else if (first.startsWith("- ")) {
      items(value, captions);
    } else if (!first.startsWith("!")) {
      add(unquoted(value), captions);
    }
  }

  private void items(List<Span> value, List<List<Span>> captions) {
    List<Span> item = new ArrayList<>();
    for (Span line : value) {
      if (isItem(line)) {
        add(unquoted(item), captions);
        item.clear();
        item.add(SourceLines.stripped(source, new Span(line.start() + 1, line.end())));
      } else {
        item.add(line);
      }
    }
    add(unquoted(item), captions);
  }

  /** The lines without quotation marks around all of them. */
  private List<Span> unquoted(List<Span> text) {
    if (text.isEmpty()) {
      return text;
    }
    Span first = text.get(0);
    Span last = text.get(text.size() - 1);
    char mark = first.isEmpty() ? ' ' : source.charAt(first.start());
    boolean quoted =
        (mark == '"' || mark == '\'')
            && last.end() - 1 > first.start()
            && source.charAt(last.end() - 1) == mark;
    if (!quoted) {
      return text;
    }
    List<Span> inside = new ArrayList<>(text);
    inside.set(0, new Span(first.start() + 1, first.end()));
    int end = text.size() - 1;
    inside.set(end, new Span(inside.get(end).start(), last.end() - 1));
    return inside;
  }

  private void add(List<Span> text, List<List<Span>> captions) {
    List<Span> shown =
        text.stream()
            .map(line -> SourceLines.stripped(source, line))
            .filter(line -> !line.isEmpty())
            .toList();
    if (!shown.isEmpty()) {
      captions.add(shown);
    }
  }
}
