package org.isogloss.core.document.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.RawBlock;
import org.isogloss.core.document.assembly.SourceLines;

/**
 * Definition lists as PHP Markdown Extra, Pandoc and MkDocs write them: definitions become list
 * items, each term a separate block. The same mark below a table begins its caption.
 */
final class DefinitionLines {

  private static final Pattern DEFINITION =
      Pattern.compile(" {0,3}(?::[ \\t]++|~[ \\t]++(?=\\p{L}))\\S.*");

  /** What begins something other than a term. */
  private static final Pattern NO_TERM =
      Pattern.compile(
          "\\s{0,3}(?:[|>#<+=`~$]|[-*]\\s|\\d{1,9}[.)]\\s|:[ \\t]|\\[\\^?[^\\]]{1,80}]:).*|\\s{4}.*|\\t.*");

  /** The maximum number of terms of one definition. */
  private static final int MOST_TERMS = 6;

  private enum Last {
    TEXT,
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
      return definition(line, start, text, state);
    }
    boolean mayBegin = startsParagraph || last == Last.DEFINITION;
    if (termsLeft == 0 && mayBegin && !NO_TERM.matcher(text).matches()) {
      termsLeft = terms(index);
    }
    if (termsLeft > 0) {
      termsLeft--;
      term(line, start, state);
      last = Last.TEXT;
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

  private boolean definition(Span line, int start, String text, Regions.State state) {
    if (last != Last.OTHER) {
      out.lineBreak(line.start());
      out.keepMarked(start, line.end(), '-');
      last = Last.DEFINITION;
      return true;
    }
    boolean caption = text.strip().charAt(0) == ':';
    if (caption) {
      int from = start + text.indexOf(':') + 1;
      Span shown = SourceLines.stripped(source, new Span(from, line.end()));
      out.lineBreak(line.start());
      out.keep(shown.start(), shown.end());
      regions.from(line.start(), state.of(RawBlock.Kind.CAPTION));
      regions.from(line.end(), state);
      last = Last.TEXT;
    }
    return caption;
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
