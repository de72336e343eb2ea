package org.isogloss.core.document.markdown.inline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.CharacterReferences;
import org.isogloss.core.document.assembly.Patterns;
import org.isogloss.core.document.assembly.RawBlock;
import org.isogloss.core.document.assembly.SourceLines;

/**
 * Text that an attribute of a tag shows: of a component, or of a tag of a site builder.
 *
 * @param kind the kind of its block
 * @param value its span in the tag, without quotation marks
 */
public record TagText(RawBlock.Kind kind, Span value) {

  private static final Patterns PATTERNS = new Patterns(TagText.class, "tag-texts.txt");

  /** The families of tags, as the names of patterns begin. */
  private static final String COMPONENT = "component";

  private static final String TEMPLATE = "template";

  private static final String QUOTES = "\"'`";

  /** The texts of a component's tag; other elements have none. */
  public static List<TagText> ofComponent(String tag) {
    return PATTERNS.begins("component-opening", tag) ? of(tag, 1, COMPONENT) : List.of();
  }

  /**
   * The texts of a tag in braces (Hugo, Jekyll).
   *
   * @param tag the tag with its braces
   */
  public static List<TagText> ofTemplate(String tag) {
    int name = PATTERNS.prefix("template-opening", tag);
    return name == 0 ? List.of() : of(tag, name, TEMPLATE);
  }

  /**
   * The block of the text.
   *
   * @param lines the lines of the value in the file
   * @param foreign whether it is in a language other than English
   */
  public RawBlock block(String source, List<Span> lines, boolean foreign) {
    RawBlock block = new RawBlock(kind, 0);
    for (Span line : lines) {
      block.blank();
      add(block, source, SourceLines.stripped(source, line));
    }
    if (foreign) {
      block.mark(Inline.Kind.FOREIGN_LANGUAGE, 0);
    }
    return block;
  }

  /** The block of the text, whose value has its place in the file. */
  public RawBlock block(String source, boolean foreign) {
    List<Span> lines = new ArrayList<>();
    for (Span line : SourceLines.of(value.in(source))) {
      lines.add(line.shifted(value.start()));
    }
    return block(source, lines, foreign);
  }

  /** Adds text with its character references. */
  private static void add(RawBlock block, String source, Span line) {
    int plain = line.start();
    int at = plain;
    while (at < line.end()) {
      CharacterReferences.Reference reference =
          source.charAt(at) == '&' ? CharacterReferences.at(source, at, line.end(), false) : null;
      if (reference != null) {
        block.add(new Span(plain, at), source.substring(plain, at));
        block.addReplaced(reference.span(), reference.characters());
        plain = reference.span().end();
      }
      at = reference == null ? at + 1 : plain;
    }
    block.add(new Span(plain, at), source.substring(plain, at));
  }

  /** The same text of a tag that begins at a place. */
  public TagText shifted(int by) {
    return new TagText(kind, value.shifted(by));
  }

  /** Whether a text begins with a tag in braces that is not a statement. */
  public static boolean isTemplate(String text) {
    return PATTERNS.begins("template-opening", text);
  }

  /** The word or words that a tag in braces shows in its sentence; null if none. */
  static Span ofWord(String tag) {
    return ofTemplate(tag).stream()
        .filter(text -> text.kind() == RawBlock.Kind.PARAGRAPH)
        .map(TagText::value)
        .findFirst()
        .orElse(null);
  }

  /**
   * @param start where the name of the tag begins
   * @param family whose names of attributes are meant
   */
  private static List<TagText> of(String tag, int start, String family) {
    List<TagText> texts = new ArrayList<>();
    boolean escapes = family.equals(TEMPLATE);
    int nameEnd = nameEnd(tag, start);
    String element = tag.substring(start, nameEnd);
    int at = nameEnd;
    while (at < tag.length()) {
      int end = at + 1;
      if (QUOTES.indexOf(tag.charAt(at)) >= 0) {
        end = closing(tag, at, escapes) + 1;
      } else if (tag.charAt(at) == '{') {
        end = afterBraces(tag, at);
      }
      if (end == 0) {
        break;
      }
      Span value = value(tag, new Span(at, end), escapes);
      if (value != null) {
        kind(family, element, name(tag, at), value.in(tag))
            .ifPresent(kind -> texts.add(new TagText(kind, value)));
      }
      at = end;
    }
    return texts;
  }

  /** What is in quotation marks, which may be in braces themselves; null if that is not all. */
  private static Span value(String tag, Span written, boolean escapes) {
    int start = written.start();
    int end = written.end();
    if (tag.charAt(start) == '{') {
      start++;
      end--;
    }
    boolean quoted =
        end - start > 2
            && QUOTES.indexOf(tag.charAt(start)) >= 0
            && closing(tag, start, escapes) == end - 1;
    return quoted ? new Span(start + 1, end - 1) : null;
  }

  /**
   * The quotation mark that closes the one at a place; -1 if none does.
   *
   * @param escapes whether a backslash precedes those that do not, as in tags in braces
   */
  private static int closing(String tag, int at, boolean escapes) {
    char quote = tag.charAt(at);
    if (!escapes || quote == '`') {
      return tag.indexOf(quote, at + 1);
    }
    int i = at + 1;
    while (i < tag.length() && tag.charAt(i) != quote) {
      i += tag.charAt(i) == '\\' ? 2 : 1;
    }
    return i < tag.length() ? i : -1;
  }

  private static Optional<RawBlock.Kind> kind(
      String family, String element, String name, String value) {
    if (!PATTERNS.matches(family + "-text", value)) {
      return Optional.empty();
    }
    if (name.isEmpty()) {
      boolean text = family.equals(TEMPLATE) && PATTERNS.matches("positional-text", value);
      return text ? Optional.of(RawBlock.Kind.LABEL) : Optional.empty();
    }
    String attribute = element + " " + name;
    if (PATTERNS.matches(family + "-caption", attribute)) {
      return Optional.of(RawBlock.Kind.CAPTION);
    }
    if (family.equals(TEMPLATE) && PATTERNS.matches("template-word", attribute)) {
      return Optional.of(RawBlock.Kind.PARAGRAPH);
    }
    return PATTERNS.matches(family + "-label", attribute)
        ? Optional.of(RawBlock.Kind.LABEL)
        : Optional.empty();
  }

  /** The name before a value, or another sign; empty if there is none. */
  private static String name(String tag, int value) {
    int end = beforeBlanks(tag, value);
    if (end == 0 || tag.charAt(end - 1) != '=') {
      return "";
    }
    int nameEnd = beforeBlanks(tag, end - 1);
    int start = nameEnd;
    while (start > 0 && isName(tag.charAt(start - 1))) {
      start--;
    }
    return tag.substring(start, start < nameEnd ? nameEnd : end);
  }

  private static int beforeBlanks(String tag, int at) {
    int end = at;
    while (end > 0 && Character.isWhitespace(tag.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static int nameEnd(String tag, int start) {
    int end = start;
    while (end < tag.length() && (isName(tag.charAt(end)) || tag.charAt(end) == '/')) {
      end++;
    }
    return end;
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || "-_.:".indexOf(c) >= 0;
  }

  /** The place after the braces that open at a place; 0 if they are not closed. */
  private static int afterBraces(String tag, int at) {
    int depth = 0;
    for (int i = at; i < tag.length(); i++) {
      char c = tag.charAt(i);
      if (c == '"') {
        int close = tag.indexOf('"', i + 1);
        i = close < 0 ? i : close;
      } else if (c == '{') {
        depth++;
      } else if (c == '}') {
        depth--;
        if (depth == 0) {
          return i + 1;
        }
      }
    }
    return 0;
  }
}
