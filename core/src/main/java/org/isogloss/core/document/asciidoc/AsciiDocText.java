package org.isogloss.core.document.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.CharacterReferences;
import org.isogloss.core.document.assembly.Patterns;
import org.isogloss.core.document.assembly.RawBlock;
import org.isogloss.core.document.assembly.Superscript;

/** The inline markup of one AsciiDoc block. */
final class AsciiDocText {

  /** How deeply markup may nest in links and notes. */
  private static final int DEEPEST = 5;

  /** Signs that can begin a named mark; the other marks are letters before a colon. */
  private static final String OPENERS = "`+<{[(*_^~#\"'&\\cslaxmhikbfp";

  private final JoinedLines lines;
  private final String text;
  private final Patterns patterns;
  private final AsciiDocAttributes attributes;
  private final List<RawBlock> notes;

  /** Where an attribute list ended, and whether it says that the text after it is foreign. */
  private int roleEnd = -1;

  private boolean foreignRole;

  private final Matcher macroName;

  /**
   * @param notes receives the footnotes, which are inside their paragraphs
   */
  AsciiDocText(
      JoinedLines lines, Patterns patterns, AsciiDocAttributes attributes, List<RawBlock> notes) {
    this.lines = lines;
    this.text = lines.text();
    this.macroName = patterns.named("macro-name").get(0).matcher(text);
    this.patterns = patterns;
    this.attributes = attributes;
    this.notes = notes;
  }

  /** Adds the text to a block. */
  void addTo(RawBlock block) {
    add(block, new Span(0, text.length()), 0);
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

  /** Adds raw text, with a space for each line break. */
  private void plain(RawBlock block, int start, int end) {
    int at = start;
    // The preceding text may show nothing: its space is enough.
    while (at < end && text.charAt(at) == ' ' && block.endsInBlank()) {
      at++;
    }
    while (at < end) {
      if (text.charAt(at) == '\n') {
        block.blank();
        at++;
        continue;
      }
      // A span that is followed by another line ends in the line break.
      int stretch = lines.endOfStretch(at);
      int stop = Math.min(end, text.charAt(stretch - 1) == '\n' ? stretch - 1 : stretch);
      int shown = withoutBreak(at, stop);
      if (shown > at) {
        block.add(lines.source(new Span(at, shown)), text.substring(at, shown));
      }
      at = stop;
    }
  }

  /** The end of a span without the line break mark, a plus after a space, if any. */
  private int withoutBreak(int start, int end) {
    boolean lineEnd = end == text.length() || text.charAt(end) == '\n';
    boolean plus = lineEnd && end > start && text.charAt(end - 1) == '+';
    boolean breaks = plus && (end == 1 || text.charAt(end - 2) <= ' ');
    return breaks ? Math.max(start, end - 2) : end;
  }

  private void replaced(RawBlock block, int start, int end, String reading) {
    block.addReplaced(lines.source(new Span(start, end)), reading);
  }

  /** Reads the mark at a place, if any; returns the place after it, or {@code at}. */
  private int mark(RawBlock block, int plain, int at, int end, int depth) {
    char c = text.charAt(at);
    if (OPENERS.indexOf(c) < 0 || (Character.isLetter(c) && !mayBeginMacro(at))) {
      return at;
    }
    if (c == '&') {
      return reference(block, plain, at, end);
    }
    if (c == '\\') {
      return escape(block, plain, at, end);
    }
    for (InlineMark named : InlineMark.values()) {
      Matcher matcher = match(named, at, end);
      if (matcher != null) {
        plain(block, plain, at);
        read(block, named, matcher, depth);
        return matcher.end();
      }
    }
    return at;
  }

  /**
   * Whether a word or a macro begins at a letter; macros, unlike addresses, may follow a word
   * directly.
   */
  private boolean mayBeginMacro(int at) {
    return at == 0
        || !Character.isLetterOrDigit(text.charAt(at - 1))
        || macroName.region(at, text.length()).lookingAt();
  }

  private Matcher match(InlineMark named, int at, int end) {
    for (Pattern pattern : patterns.named(named.pattern)) {
      Matcher matcher = pattern.matcher(text).region(at, end).useTransparentBounds(true);
      if (matcher.lookingAt() && isAddress(named, matcher)) {
        return matcher;
      }
    }
    return null;
  }

  /**
   * Whether an attribute before brackets has an address as its value, if this is what the mark
   * demands. One that is set elsewhere, as in a whole site, may have any.
   */
  private boolean isAddress(InlineMark named, Matcher matcher) {
    if (named != InlineMark.ATTRIBUTE_LINK && named != InlineMark.ATTRIBUTE_ADDRESS) {
      return true;
    }
    Optional<String> value = attributes.value(matcher.group("attribute"));
    return value.map(v -> patterns.begins("address-scheme", v)).orElse(true);
  }

  private int reference(RawBlock block, int plain, int at, int end) {
    CharacterReferences.Reference found = CharacterReferences.at(text, at, end, false);
    if (found == null) {
      return at;
    }
    plain(block, plain, at);
    replaced(block, at, found.span().end(), found.characters());
    return found.span().end();
  }

  /** A backslash before a mark: the mark is literal, and the backslash is not shown. */
  private int escape(RawBlock block, int plain, int at, int end) {
    int from = at + 1;
    // If there are two, the second belongs to the doubled sign after it.
    boolean doubled = from + 2 < end && text.charAt(from) == '\\' && isDoubled(from + 1);
    from += doubled ? 1 : 0;
    if (from >= end || text.charAt(from) == '\\') {
      return at;
    }
    int until = endOfMark(from, end);
    if (until == from) {
      return at;
    }
    plain(block, plain, at);
    plain(block, from, until);
    return until;
  }

  private boolean isDoubled(int at) {
    return "*_`#+".indexOf(text.charAt(at)) >= 0 && text.charAt(at) == text.charAt(at + 1);
  }

  private int endOfMark(int at, int end) {
    if (text.charAt(at) == '|') {
      return at + 1;
    }
    if (text.charAt(at) == '&') {
      CharacterReferences.Reference found = CharacterReferences.at(text, at, end, false);
      return found == null ? at : found.span().end();
    }
    for (InlineMark named : InlineMark.values()) {
      Matcher matcher = match(named, at, end);
      if (matcher != null) {
        return matcher.end();
      }
    }
    Matcher scheme = patterns.named("address-scheme").get(0).matcher(text).region(at, end);
    return scheme.lookingAt() ? scheme.end() : at;
  }

  private void read(RawBlock block, InlineMark named, Matcher matcher, int depth) {
    Span shown = shown(matcher);
    int from = block.size();
    boolean foreign = foreignRole && roleEnd == matcher.start();
    switch (named) {
      case ANCHOR -> {}
      case ROLE -> role(matcher);
      case LINK -> link(block, shown, depth);
      case ATTRIBUTE_LINK ->
          link(block, new Span(matcher.start("text"), matcher.end("text")), depth);
      case ATTRIBUTE_ADDRESS ->
          replaced(block, matcher.start(), matcher.end(), plain(matcher.group("address")));
      case MENU -> menu(block, matcher);
      case EMPHASIS -> add(block, shown, depth + 1);
      case SCRIPT -> script(block, matcher, shown, depth);
      case IMAGE -> add(block, unquoted(shown), depth + 1);
      case DOUBLE_QUOTES -> quotes(block, matcher, shown, "“”", depth);
      case SINGLE_QUOTES -> quotes(block, matcher, shown, "‘’", depth);
      case APOSTROPHE -> replaced(block, matcher.start(), matcher.end(), "’");
      case RAW -> raw(block, shown);
      case ATTRIBUTE -> attribute(block, matcher);
      case FOOTNOTE -> footnote(matcher, shown, depth);
      default -> plain(block, shown.start(), shown.end());
    }
    if (named.mark != null) {
      block.mark(named.mark, from);
    }
    if (foreign) {
      block.mark(Inline.Kind.FOREIGN_LANGUAGE, from);
    }
  }

  /** A menu and what is chosen in it, which follows in brackets. */
  private void menu(RawBlock block, Matcher matcher) {
    plain(block, matcher.start(1), matcher.end(1));
    if (matcher.end(2) > matcher.start(2)) {
      replaced(block, /* start= */ matcher.end(1), /* end= */ matcher.start(2), " > ");
      plain(block, matcher.start(2), matcher.end(2));
    }
  }

  private void script(RawBlock block, Matcher matcher, Span shown, int depth) {
    int from = block.size();
    add(block, shown, depth + 1);
    if (text.charAt(matcher.start()) == '^') {
      boolean linked = patterns.begins("fragment", shown.in(text));
      Superscript.read(block, from, linked);
    }
  }

  /** The visible part of a mark: its group, or all of it. */
  private static Span shown(Matcher matcher) {
    for (int group = 1; group <= matcher.groupCount(); group++) {
      if (matcher.group(group) != null) {
        return new Span(matcher.start(group), matcher.end(group));
      }
    }
    return new Span(matcher.start(), matcher.end());
  }

  private void role(Matcher matcher) {
    roleEnd = matcher.end();
    foreignRole = isForeign(patterns, matcher.group());
  }

  /**
   * Whether an attribute list says that what follows is in another language or must not be
   * translated.
   */
  static boolean isForeign(Patterns patterns, String attributes) {
    if (patterns.matches("untranslated", attributes)) {
      return true;
    }
    Matcher language = patterns.named("language").get(0).matcher(attributes);
    return language.matches()
        && LanguageTag.of(language.group(1)).filter(tag -> !tag.isEnglish()).isPresent();
  }

  private void quotes(RawBlock block, Matcher matcher, Span shown, String marks, int depth) {
    replaced(block, matcher.start(), shown.start(), marks.substring(0, 1));
    add(block, shown, depth + 1);
    replaced(block, shown.end(), matcher.end(), marks.substring(1));
  }

  /** A link's text, without the attributes after it. */
  private void link(RawBlock block, Span shown, int depth) {
    if (text.charAt(shown.start()) == '"') {
      add(block, unquoted(shown), depth + 1);
      return;
    }
    Pattern attributes = patterns.named("link-attributes").get(0);
    Matcher matcher = attributes.matcher(text).region(shown.start(), shown.end());
    boolean found = false;
    while (!found && matcher.find()) {
      found = matcher.end() == shown.end();
    }
    int end = found ? matcher.start() : shown.end();
    add(block, new Span(shown.start(), end), depth + 1);
  }

  private Span unquoted(Span span) {
    if (span.isEmpty() || text.charAt(span.start()) != '"') {
      return span;
    }
    int close = text.indexOf('"', span.start() + 1);
    return new Span(span.start() + 1, close < 0 || close > span.end() ? span.end() : close);
  }

  /** Text that is passed to the output unchanged: its tags show nothing there. */
  private void raw(RawBlock block, Span shown) {
    int plain = shown.start();
    for (int at = plain; at < shown.end(); at++) {
      if (text.charAt(at) == '<') {
        int close = text.substring(at, shown.end()).indexOf('>') + at;
        if (close > at) {
          plain(block, plain, at);
          at = close;
          plain = close + 1;
        }
      }
    }
    plain(block, plain, shown.end());
  }

  private void attribute(RawBlock block, Matcher matcher) {
    String reference = matcher.group().substring(1, matcher.group().length() - 1);
    String reading = attributes.reading(reference, this::plain);
    if (reading == null) {
      int from = block.size();
      plain(block, matcher.start(), matcher.end());
      block.mark(Inline.Kind.CODE, from);
    } else {
      replaced(block, matcher.start(), matcher.end(), reading);
    }
  }

  /** The visible text of a value. */
  private String plain(String value) {
    return plain(value, patterns, attributes);
  }

  /** The visible text of a separate text. */
  static String plain(String value, Patterns patterns, AsciiDocAttributes attributes) {
    JoinedLines line = new JoinedLines(value);
    line.add(new Span(0, value.length()));
    RawBlock block = new RawBlock(RawBlock.Kind.PARAGRAPH, 0);
    new AsciiDocText(line, patterns, attributes, new ArrayList<>()).addTo(block);
    return block.text();
  }

  private void footnote(Matcher matcher, Span shown, int depth) {
    Matcher name = patterns.named("note-name").get(0).matcher(text);
    name.region(matcher.start(), matcher.end());
    int start = name.lookingAt() ? name.end() : shown.start();
    if (start < shown.end()) {
      RawBlock note = new RawBlock(RawBlock.Kind.FOOTNOTE, 0);
      add(note, new Span(start, shown.end()), depth + 1);
      notes.add(note);
    }
  }
}
