package org.isogloss.core.document.asciidoc;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.Patterns;
import org.isogloss.core.document.assembly.RawBlock;

/** The inline marks of AsciiDoc. */
final class AsciiDocText {

  /** How deep links and notes may hold marks of their own. */
  private static final int DEEPEST = 5;

  /** Signs that can begin one of the named marks; the others are letters before a colon. */
  private static final String OPENERS = "`+<{[(*_^~cslaxmhikbf";

  private static final String FORMATTING = "*_#^~";

  private final String source;
  private final Patterns patterns;
  private final List<RawBlock> notes;

  /**
   * @param notes takes the footnotes, which stand inside their paragraphs
   */
  AsciiDocText(String source, Patterns patterns, List<RawBlock> notes) {
    this.source = source;
    this.patterns = patterns;
    this.notes = notes;
  }

  /** Adds the text of a stretch of one line to a block. */
  void add(RawBlock block, Span span) {
    add(block, span, 0);
  }

  private void add(RawBlock block, Span span, int depth) {
    int at = span.start();
    int plain = at;
    while (at < span.end()) {
      int next = depth < DEEPEST ? mark(block, plain, at, span.end(), depth) : at;
      if (next > at) {
        at = next;
        plain = at;
      } else {
        at++;
      }
    }
    plain(block, plain, at);
  }

  private void plain(RawBlock block, int start, int end) {
    if (start < end) {
      block.add(new Span(start, end), source.substring(start, end));
    }
  }

  /** Reads the mark at a place, if there is one: the place after it, or {@code at}. */
  private int mark(RawBlock block, int plain, int at, int end, int depth) {
    char c = source.charAt(at);
    boolean wordStart = at == 0 || !Character.isLetterOrDigit(source.charAt(at - 1));
    if (OPENERS.indexOf(c) < 0 || (Character.isLetter(c) && !wordStart)) {
      return at;
    }
    for (Named named : Named.values()) {
      for (Pattern pattern : patterns.named(named.pattern)) {
        Matcher matcher = pattern.matcher(source).region(at, end).useTransparentBounds(true);
        if (matcher.lookingAt()) {
          plain(block, plain, at);
          read(block, named, matcher, depth);
          return matcher.end();
        }
      }
    }
    return FORMATTING.indexOf(c) >= 0 ? formatting(block, plain, at, end) : at;
  }

  private enum Named {
    CITATION("inline-citation", Inline.Kind.CITATION),
    CODE("inline-code", Inline.Kind.CODE),
    PASS("inline-pass", null),
    MATH("inline-math", Inline.Kind.MATH),
    KEY("inline-key", Inline.Kind.CODE),
    REFERENCE("inline-reference", Inline.Kind.CODE),
    ATTRIBUTE("inline-attribute", Inline.Kind.CODE),
    ANCHOR("inline-anchor", null),
    LINK("inline-link", null),
    IMAGE("inline-image", null),
    EMPHASIS("inline-emphasis", Inline.Kind.EMPHASIS),
    SCRIPT("inline-script", null),
    FOOTNOTE("inline-footnote", null);

    final String pattern;
    final Inline.Kind mark;

    Named(String pattern, Inline.Kind mark) {
      this.pattern = pattern;
      this.mark = mark;
    }
  }

  private void read(RawBlock block, Named named, Matcher matcher, int depth) {
    Span shown = shown(matcher);
    int from = block.size();
    switch (named) {
      case ANCHOR -> {}
      case LINK, IMAGE, EMPHASIS, SCRIPT -> add(block, shown, depth + 1);
      case FOOTNOTE -> {
        RawBlock note = new RawBlock(RawBlock.Kind.FOOTNOTE, 0);
        add(note, shown, depth + 1);
        notes.add(note);
      }
      default -> plain(block, shown.start(), shown.end());
    }
    if (named.mark != null) {
      block.mark(named.mark, from);
    }
  }

  /** What shows of a mark: its group, or all of it. */
  private static Span shown(Matcher matcher) {
    for (int group = 1; group <= matcher.groupCount(); group++) {
      if (matcher.group(group) != null) {
        return new Span(matcher.start(group), matcher.end(group));
      }
    }
    return new Span(matcher.start(), matcher.end());
  }

  /** Signs whose other half stands on another line: gone where they stand at a word's edge. */
  private int formatting(RawBlock block, int plain, int at, int end) {
    char c = source.charAt(at);
    int next = at + 1;
    while (next < end && source.charAt(next) == c) {
      next++;
    }
    boolean before = at > 0 && Character.isLetterOrDigit(source.charAt(at - 1));
    boolean after = next < end && Character.isLetterOrDigit(source.charAt(next));
    boolean paired = next - at == 2 || before != after;
    if (next - at > 2 || !paired || (c == '#' && !after && !before)) {
      return at;
    }
    plain(block, plain, at);
    return next;
  }
}
