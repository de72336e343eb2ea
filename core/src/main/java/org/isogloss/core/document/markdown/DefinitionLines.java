package org.isogloss.core.document.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.RawBlock;
import org.isogloss.core.document.assembly.SourceLines;

/**
 * Definition lists as PHP Markdown Extra, Pandoc and MkDocs write them: definitions become list
 * items, each term a separate block. The same mark above or below a table begins its caption.
 */
final class DefinitionLines {

  private static final Pattern DEFINITION =
      Pattern.compile(" {0,3}(?::[ \\t]++|~[ \\t]++(?=\\p{L}))\\S.*");

  /** What begins something other than a term. */
  private static final Pattern NO_TERM =
      Pattern.compile(
          "\\s{0,3}(?:[|>#<+=~]|`{3}|\\${2}|[-*]\\s|\\d{1,9}[.)]\\s|:[ \\t]|\\[\\^?[^\\]]{1,80}]:).*|\\s{4}.*|\\t.*");

  /** A line between the rows of a table: with bars, of a grid, or of two columns of hyphens. */
  private static final Pattern TABLE_RULE =
      Pattern.compile(
          "[\\s>]{0,40}+(?:\\|\\s{0,9}+:?-[-:|\\s]*+|:?-++:?\\s*+\\|[-:|\\s]*+"
              + "|\\+[-=:+]{3,}+|-{2,}+(?:\\s++-{2,}+){1,99}+)\\s*");

  /** The last line of a table whose rows have several lines. */
  private static final Pattern TABLE_END = Pattern.compile("\\s{0,40}-{10,2000}+\\s*");

  /** The label of a table, a figure or a listing at the end of its caption. */
  private static final Pattern LABEL =
      Pattern.compile(".{1,2000}\\{#(?:tbl|tab|fig|lst)[:-][^{}]{1,200}}\\s*");

  /** How far below the first line of a table the rule of its heading may be. */
  private static final int DEEPEST_RULE = 3;

  /** The maximum number of lines of a caption above a table. */
  private static final int LONGEST_CAPTION = 20;

  /** The maximum number of terms of one definition. */
  private static final int MOST_TERMS = 6;

  private enum Last {
    TEXT,
    TERM,
    DEFINITION,
    OTHER
  }

  private final String source;
  private final List<Span> lines;
  private final LineWriter out;
  private final Regions regions;
  private Last last = Last.OTHER;

  /** The number of following lines that are terms. */
  private int termsLeft;

  /** Whether the last line of a glossary was indented. */
  private boolean indented;

  DefinitionLines(String source, List<Span> lines, LineWriter out, Regions regions) {
    this.source = source;
    this.lines = lines;
    this.out = out;
    this.regions = regions;
  }

  /** Records a line that is not text. */
  void other() {
    last = Last.OTHER;
  }

  /**
   * Writes a line, if it begins a definition or is a term.
   *
   * @param start where it begins without the indent of what is around it
   * @param startsParagraph whether a blank line precedes it
   */
  boolean read(int index, int start, boolean startsParagraph, Regions.State state) {
    Span line = lines.get(index);
    String text = source.substring(start, line.end());
    if (DEFINITION.matcher(text).matches()) {
      return definition(index, start, text, state);
    }
    boolean mayBegin = startsParagraph || last == Last.DEFINITION;
    if (termsLeft == 0 && mayBegin && !NO_TERM.matcher(text).matches()) {
      termsLeft = terms(index);
    }
    if (termsLeft > 0) {
      termsLeft--;
      term(line, start, state);
      last = Last.TERM;
      return true;
    }
    boolean inDefinition =
        last == Last.DEFINITION && (!startsParagraph || SourceLines.indent(text) >= 2);
    last =
        inDefinition ? Last.DEFINITION : NO_TERM.matcher(text).matches() ? Last.OTHER : Last.TEXT;
    return false;
  }

  /** Writes a line of a glossary, in which a definition is indented below its terms. */
  void glossary(Span line, int start) {
    boolean now = SourceLines.indent(source.substring(start, line.end())) > 0;
    if (!now || !indented) {
      out.lineBreak(line.start());
    }
    indented = now;
    Span text = SourceLines.stripped(source, new Span(start, line.end()));
    out.keep(text.start(), text.end());
  }

  private boolean definition(int index, int start, String text, Regions.State state) {
    Span line = lines.get(index);
    boolean colon = text.strip().charAt(0) == ':';
    if (colon && isCaption(index, text)) {
      int from = start + text.indexOf(':') + 1;
      Span shown = SourceLines.stripped(source, new Span(from, line.end()));
      out.lineBreak(line.start());
      out.keep(shown.start(), shown.end());
      regions.from(line.start(), state.of(RawBlock.Kind.CAPTION));
      regions.from(line.end(), state);
      last = Last.TEXT;
      return true;
    }
    if (!colon && last == Last.OTHER) {
      return false;
    }
    out.lineBreak(line.start());
    out.keepMarked(start, line.end(), '-');
    last = Last.DEFINITION;
    return true;
  }

  /** Whether a line is the caption of a table beside it, or has a label. */
  private boolean isCaption(int index, String text) {
    if (last == Last.TERM || last == Last.DEFINITION) {
      return false;
    }
    return isTableAbove(index) || isTableBelow(index) || LABEL.matcher(text).matches();
  }

  private boolean isTableAbove(int index) {
    int end = index - 1;
    while (end >= 0 && isBlank(end)) {
      end--;
    }
    if (end >= 0 && TABLE_END.matcher(lines.get(end).in(source)).matches()) {
      return true;
    }
    for (int i = end; i >= 0 && !isBlank(i) && !isDefinition(i); i--) {
      if (isTableRule(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isTableBelow(int index) {
    int first = index;
    int longest = Math.min(lines.size(), index + LONGEST_CAPTION);
    while (first < longest && !isBlank(first)) {
      first++;
    }
    while (first < lines.size() && isBlank(first)) {
      first++;
    }
    for (int i = first; i < Math.min(lines.size(), first + DEEPEST_RULE) && !isBlank(i); i++) {
      if (isTableRule(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isTableRule(int index) {
    return TABLE_RULE.matcher(lines.get(index).in(source)).matches();
  }

  private boolean isBlank(int index) {
    return lines.get(index).in(source).isBlank();
  }

  /** The number of lines from here on that are the terms of an immediately following definition. */
  private int terms(int index) {
    for (int i = index; i < Math.min(lines.size(), index + MOST_TERMS); i++) {
      String line = lines.get(i).in(source);
      if (i > index && isDefinition(i)) {
        return i - index;
      }
      if (line.isBlank()) {
        boolean loose = i == index + 1 && i + 1 < lines.size() && isDefinition(i + 1);
        return loose ? 1 : 0;
      }
    }
    return 0;
  }

  private boolean isDefinition(int index) {
    return DEFINITION.matcher(lines.get(index).in(source).stripIndent()).matches();
  }

  private void term(Span line, int start, Regions.State state) {
    out.lineBreak(line.start());
    out.keep(start, line.end());
    out.lineBreak(line.end());
    regions.from(line.start(), state.of(RawBlock.Kind.LIST_ITEM));
    regions.from(line.end(), state);
  }
}
