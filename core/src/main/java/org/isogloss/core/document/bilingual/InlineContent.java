package org.isogloss.core.document.bilingual;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.xml.XmlElement;

/**
 * Reads the text of one side of a unit, with the inline elements of XLIFF and TMX. Paired tags take
 * no text. A placeholder that stands alone is read as one character, since a sentence needs
 * something there, unless it shows what it is: markup is nothing, and a line break is a space.
 */
final class InlineContent {

  /** What an open element does with its content. */
  private enum Kind {
    NOTHING,
    SEGMENT,
    UNTRANSLATED,
    PLACEHOLDER
  }

  /**
   * An open element.
   *
   * @param kind what it does
   * @param id for a segment, its link to the other side
   * @param from where its content begins in the text
   * @param tag the span of its start tag
   * @param shown what it stands for, as far as its attributes say that
   */
  private record Open(Kind kind, String id, int from, Span tag, String shown) {}

  private static final Pattern LINE_BREAK =
      Pattern.compile("(?i)lb|pb|(?:xlf|x-html|x):?-?(?:lb|pb|br)|line_?break|(?s)<br.*|[\\r\\n]+");

  /** Markup, or an image, which is between words, not one of them. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "(?is)<.*|&lt;.*|image|fmt|x-html-.*|x-(?:b|i|u|a|span|div|p)|(?:start|close)_.*");

  /**
   * Text that a tracked change deletes, as Trados marks it: by the translator, or by a reviewer who
   * gives feedback.
   */
  private static final Set<String> DELETED = Set.of("x-sdl-deleted", "x-sdl-feedback-deleted");

  private final UnitText text;
  private final Deque<Open> open = new ArrayDeque<>();

  /** The code inside a placeholder; null outside. */
  private StringBuilder code;

  InlineContent(UnitText text) {
    this.text = text;
  }

  /** Begins an inline element; returns whether to skip its content. */
  boolean start(XmlElement element, Span tag) {
    String name = element.name();
    if (code != null) {
      return true;
    }
    switch (name) {
      case "mrk" -> {
        if (DELETED.contains(element.attribute("mtype"))) {
          return true;
        }
      }
      case "hi" -> {}
      case "cp", "sm", "em" -> {
        return true;
      }
      default -> text.tag(name, id(element), tag);
    }
    switch (name) {
      case "bx", "ex", "sc", "ec", "it", "bpt", "ept", "ut" -> {
        return true;
      }
      case "x", "ph" -> code = new StringBuilder();
      default -> {}
    }
    Kind kind = code == null ? kind(element) : Kind.PLACEHOLDER;
    String shown = kind == Kind.PLACEHOLDER ? shown(element) : "";
    open.push(new Open(kind, element.attribute("mid"), text.length(), tag, shown));
    return false;
  }

  /** The number of a tag; TMX numbers pairs, and what matches between languages. */
  private static String id(XmlElement element) {
    return Stream.of("id", "i", "x")
        .map(element::attribute)
        .filter(number -> !number.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static Kind kind(XmlElement element) {
    return switch (element.attribute("mtype")) {
      case "seg" -> Kind.SEGMENT;
      case "protected" -> Kind.UNTRANSLATED;
      default -> element.attribute("translate").equals("no") ? Kind.UNTRANSLATED : Kind.NOTHING;
    };
  }

  private static String shown(XmlElement element) {
    return Stream.of("subType", "ctype", "type", "equiv-text", "disp", "equiv", "id")
        .map(element::attribute)
        .filter(said -> !said.isEmpty())
        .filter(said -> LINE_BREAK.matcher(said).matches() || MARKUP.matcher(said).matches())
        .findFirst()
        .orElse("");
  }

  /**
   * Ends an inline element.
   *
   * @param tag the span of its end tag; before that of its start tag if it has none
   */
  void end(Span tag) {
    Open ended = open.pop();
    switch (ended.kind()) {
      case PLACEHOLDER -> {
        String shown = ended.shown().isEmpty() ? code.toString().strip() : ended.shown();
        code = null;
        int end = Math.max(ended.tag().end(), tag.end());
        standalone(shown, new Span(ended.tag().start(), end));
      }
      case SEGMENT -> {
        int start = ended.tag().end();
        Span place = new Span(start, Math.max(start, tag.start()));
        text.segment(ended.id(), ended.from(), place);
      }
      case UNTRANSLATED -> text.untranslated(ended.from());
      case NOTHING -> {}
    }
  }

  private void standalone(String shown, Span place) {
    if (LINE_BREAK.matcher(shown).matches()) {
      text.blank(place);
    } else if (!MARKUP.matcher(shown).matches()) {
      text.placeholder(place);
    }
  }

  /** Adds text. */
  void text(String words, Span place) {
    if (code == null) {
      text.add(words, place);
    } else {
      code.append(words);
    }
  }
}
