package org.isogloss.core.document.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.Span;

/**
 * Metadata above the text: front matter in YAML, TOML or JSON, or a Pandoc title block.
 *
 * @param lines the number of its lines; 0 if there is none
 * @param blocks what is in it
 * @param language the declared language, if it is English; a translated page often keeps the
 *     declaration of its original
 */
public record FrontMatter(int lines, List<RawBlock> blocks, Optional<LanguageTag> language) {

  private static final FrontMatter NONE = new FrontMatter(0, List.of(), Optional.empty());

  static final Patterns PATTERNS = new Patterns(FrontMatter.class, "front-matter-patterns.txt");

  private static final Pattern JSON = Pattern.compile("\\{\\s*(?:\"[^\"]{1,200}\"\\s*:.*)?");

  /** The meaning of the lines of Pandoc's title block, in order. */
  private static final List<RawBlock.Kind> TITLE_BLOCK =
      List.of(RawBlock.Kind.TITLE, RawBlock.Kind.BYLINE, RawBlock.Kind.METADATA);

  public FrontMatter {
    blocks = List.copyOf(blocks);
  }

  /** The front matter of a Markdown file. */
  public static FrontMatter of(String source, List<Span> lines) {
    String first = lines.get(0).in(source).stripTrailing();
    if (isRule(first)) {
      return ruled(source, lines, first);
    }
    if (first.startsWith("% ")) {
      return titleBlock(source, lines);
    }
    return JSON.matcher(first).matches() ? json(source, lines) : NONE;
  }

  /** The front matter of a file in a language other than Markdown: between two rules. */
  public static FrontMatter betweenRules(String source, List<Span> lines) {
    String first = lines.get(0).in(source).stripTrailing();
    return isRule(first) ? ruled(source, lines, first) : NONE;
  }

  /** Whether a value in the front part of a file is text as it is written. */
  public static boolean isText(String value) {
    return !PATTERNS.matches("no-text", value.strip());
  }

  /** Where the text of a Markdown file begins, below its front matter. */
  public static int end(String source) {
    List<Span> lines = SourceLines.of(source);
    int length = of(source, lines).lines();
    return length < lines.size() ? lines.get(length).start() : source.length();
  }

  private static boolean isRule(String line) {
    return line.equals("---") || line.equals("+++");
  }

  private static FrontMatter ruled(String source, List<Span> lines, String rule) {
    for (int end = 1; end < lines.size(); end++) {
      String line = lines.get(end).in(source).stripTrailing();
      if (line.equals(rule) || (line.equals("...") && rule.equals("---"))) {
        return metadata(source, lines, 1, end, end + 1);
      }
      if (line.isBlank() && end == 1) {
        // A rule and a blank line: a thematic break.
        return NONE;
      }
    }
    return NONE;
  }

  private static FrontMatter json(String source, List<Span> lines) {
    boolean keyed = lines.get(0).in(source).indexOf('"') > 0;
    int depth = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).in(source).strip();
      if (!keyed && i > 0 && !line.isEmpty()) {
        if (line.charAt(0) != '"') {
          return NONE;
        }
        keyed = true;
      }
      depth += depth(line);
      if (depth <= 0) {
        return line.endsWith("}") ? metadata(source, lines, 0, i + 1, i + 1) : NONE;
      }
    }
    return NONE;
  }

  /** How much deeper the braces are nested after a line of JSON. */
  private static int depth(String line) {
    int depth = 0;
    boolean string = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (string && c == '\\') {
        i++;
      } else if (c == '"') {
        string = !string;
      } else if (!string && (c == '{' || c == '}')) {
        depth += c == '{' ? 1 : -1;
      }
    }
    return depth;
  }

  private static FrontMatter metadata(
      String source, List<Span> lines, int from, int to, int length) {
    List<RawBlock> blocks = new ArrayList<>();
    Optional<LanguageTag> language = Optional.empty();
    for (int i = from; i < to; i++) {
      Span entry = lines.get(i);
      int next = FrontMatterText.read(source, lines.subList(i, to), blocks);
      if (next == 0) {
        blocks.add(block(RawBlock.Kind.METADATA, source, SourceLines.stripped(source, entry)));
      } else {
        i += next - 1;
      }
      if (language.isEmpty()) {
        language = language(entry.in(source));
      }
    }
    return new FrontMatter(length, blocks, language);
  }

  private static Optional<LanguageTag> language(String line) {
    for (Pattern pattern : PATTERNS.named("language-line")) {
      Matcher matcher = pattern.matcher(line);
      if (matcher.matches()) {
        return LanguageTag.of(matcher.group(1)).filter(LanguageTag::isEnglish);
      }
    }
    return Optional.empty();
  }

  private static FrontMatter titleBlock(String source, List<Span> lines) {
    List<RawBlock> blocks = new ArrayList<>();
    int part = -1;
    int i = 0;
    while (i < lines.size() && part < TITLE_BLOCK.size()) {
      Span line = lines.get(i);
      String text = line.in(source);
      boolean begins = text.startsWith("%");
      if (text.isBlank() || (!begins && !Character.isWhitespace(text.charAt(0)))) {
        break;
      }
      part += begins ? 1 : 0;
      if (part < TITLE_BLOCK.size()) {
        Span rest = new Span(line.start() + (begins ? 1 : 0), line.end());
        RawBlock.Kind kind = TITLE_BLOCK.get(part);
        blocks.add(block(kind, source, SourceLines.stripped(source, rest)));
      }
      i++;
    }
    boolean ends = i == lines.size() || lines.get(i).in(source).isBlank();
    return ends ? new FrontMatter(i, blocks, Optional.empty()) : NONE;
  }

  static RawBlock block(RawBlock.Kind kind, String source, Span text) {
    RawBlock block = new RawBlock(kind, kind == RawBlock.Kind.TITLE ? 1 : 0);
    block.add(text, text.in(source));
    return block;
  }
}
