package org.isogloss.core.document.bilingual.inline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.CharacterReferences;
import org.isogloss.core.document.assembly.GuardedPattern;

/** What the text of a translation unit contains besides words. */
public final class UnitPatterns {

  /** How a stretch of the text is read. */
  public enum Action {
    WORDS,
    TAG,
    BREAK,
    /** Between two paragraphs. */
    PARAGRAPH,
    DROP,
    /** A character that HTML spells by its name or number. */
    CHARACTER,
    CODE,
    /** Code for which a program puts a value. */
    VALUE
  }

  private static final List<GuardedPattern<Action>> PATTERNS =
      GuardedPattern.read(UnitPatterns.class, "unit-patterns.txt", Action.class);

  /** An element of HTML; comments have no name. */
  private static final Pattern ELEMENT = Pattern.compile("<(/?[A-Za-z][A-Za-z0-9]*)");

  /**
   * A value in an attribute. Of the formats of printf only what is no part of an encoded address:
   * {@code %20}, {@code %d0}.
   */
  private static final Pattern IN_ATTRIBUTE =
      Pattern.compile(
          "[$#@%]?\\{{1,2}[\\w.,:'#$ -]{1,100}\\}{1,2}|%\\([\\w.-]{1,60}\\)[a-zA-Z]"
              + "|%(?:\\d{1,2}\\$)?[sd](?![\\p{L}\\p{N}])");

  private UnitPatterns() {}

  /** How each code unit of a text is read. */
  public static Action[] actions(String text) {
    Action[] actions = new Action[text.length()];
    Arrays.fill(actions, Action.WORDS);
    find(text, actions);
    return actions;
  }

  /**
   * A stretch of a text that is not words.
   *
   * @param action how it is read
   * @param span its span in the text
   * @param name the name of the tag or the placeholder that it is; empty for what is none
   */
  public record Found(Action action, Span span, String name) {}

  /**
   * The stretches of a text that are not words, pattern by pattern, and the values in attributes.
   */
  public static List<Found> find(String text) {
    Action[] actions = new Action[text.length()];
    Arrays.fill(actions, Action.WORDS);
    List<Found> found = find(text, actions);
    List<Found> values = new ArrayList<>();
    for (Found element : found) {
      if (element.action() != Action.VALUE && !element.name().isEmpty()) {
        Matcher value = IN_ATTRIBUTE.matcher(text);
        value.region(element.span().start(), element.span().end());
        while (value.find()) {
          Span span = new Span(value.start(), value.end());
          values.add(new Found(Action.VALUE, span, value.group()));
        }
      }
    }
    found.addAll(values);
    return found;
  }

  private static List<Found> find(String text, Action[] actions) {
    List<Found> found = new ArrayList<>(IcuMessages.in(text));
    found.forEach(one -> mark(actions, one.span().start(), one.span().end(), one.action()));
    for (GuardedPattern<Action> pattern : PATTERNS) {
      for (Span match : pattern.matches(text)) {
        if (isThere(pattern.kind(), text, match)
            && mark(actions, match.start(), match.end(), pattern.kind())) {
          found.add(new Found(pattern.kind(), match, name(pattern.kind(), match.in(text))));
        }
      }
    }
    return found;
  }

  /** Whether a match is what it looks like: names that HTML does not know are not characters. */
  private static boolean isThere(Action action, String text, Span match) {
    return action != Action.CHARACTER
        || CharacterReferences.at(text, match.start(), match.end(), false) != null;
  }

  /** The name of a tag or of a placeholder; empty for what is none. */
  private static String name(Action action, String written) {
    return switch (action) {
      case VALUE -> written;
      case TAG, BREAK -> {
        Matcher element = ELEMENT.matcher(written);
        yield element.lookingAt() ? element.group(1).toLowerCase(Locale.ROOT) : "";
      }
      case WORDS, PARAGRAPH, DROP, CHARACTER, CODE -> "";
    };
  }

  /** A text with the characters that HTML spells by name or number as such. */
  public static String decoded(String text) {
    StringBuilder decoded = new StringBuilder();
    int from = 0;
    int at = text.indexOf('&');
    while (at >= 0) {
      CharacterReferences.Reference known = CharacterReferences.at(text, at, text.length(), false);
      if (known != null) {
        decoded.append(text, from, at).append(known.characters());
        from = known.span().end();
      }
      at = text.indexOf('&', Math.max(from, at + 1));
    }
    return decoded.append(text, from, text.length()).toString();
  }

  /**
   * The texts of an ICU message that are not read beside the one at a place, since the message
   * stands among other words.
   *
   * @param source the text of the file
   * @param place a place in it
   * @param read what is read as one paragraph there
   */
  public static List<Span> unread(String source, Span place, Span read) {
    return IcuMessages.unread(source, place, read);
  }

  /** The spans of a text that are not words, in order. */
  public static List<Span> notWords(String text) {
    Action[] actions = actions(text);
    List<Span> spans = new ArrayList<>();
    int at = 0;
    while (at < actions.length) {
      int end = at + 1;
      if (isCode(actions[at], text.charAt(at))) {
        while (end < actions.length && isCode(actions[end], text.charAt(end))) {
          end++;
        }
        spans.add(new Span(at, end));
      }
      at = end;
    }
    return spans;
  }

  private static boolean isCode(Action action, char character) {
    return character == Document.HIDDEN
        || switch (action) {
          case WORDS, DROP -> false;
          case TAG, BREAK, PARAGRAPH, CHARACTER, CODE, VALUE -> true;
        };
  }

  private static boolean mark(Action[] actions, int from, int to, Action action) {
    for (int i = from; i < to; i++) {
      if (actions[i] != Action.WORDS) {
        return false;
      }
    }
    Arrays.fill(actions, from, to, action);
    return true;
  }
}
