package org.isogloss.core.document.bilingual.inline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.bilingual.inline.UnitPatterns.Action;
import org.isogloss.core.document.bilingual.inline.UnitPatterns.Found;

/**
 * Finds ICU messages, which choose one of several texts by a value: <code>
 * {count, plural, one {# bell} other {# bells}}</code>. How many texts there are depends on the
 * language. If a message is the whole text, each of its texts is a paragraph. If there are other
 * words around it, only the text for any other value is read, since it is the one that every
 * message has.
 */
final class IcuMessages {

  /**
   * A message.
   *
   * @param argument what it depends on, and how
   * @param isPlural whether it depends on a number
   * @param texts what it chooses from
   * @param end where it ends
   */
  private record Message(Span argument, boolean isPlural, List<Text> texts, int end) {

    /** The text for any value that has none of its own. */
    Text other() {
      return texts.stream()
          .filter(text -> text.key().equals("other"))
          .findFirst()
          .orElse(texts.get(texts.size() - 1));
    }
  }

  /**
   * A text of a message.
   *
   * @param key the value that it is for
   * @param span its span
   */
  private record Text(String key, Span span) {}

  private static final Pattern START =
      Pattern.compile(
          "\\{\\s{0,20}([\\w.-]{1,60})\\s{0,20},\\s{0,20}(plural|select|selectordinal)\\s{0,20},"
              + "(?:\\s{0,20}offset\\s{0,5}:\\s{0,5}\\d{1,4})?");

  private static final Pattern KEY =
      Pattern.compile("\\s{0,400}(=\\d{1,6}|[\\p{L}_][\\w.-]{0,60})\\s{0,20}\\{");

  private static final Pattern END = Pattern.compile("\\s{0,400}\\}");

  /** How far from a place its message may begin and end, in code units. */
  private static final int LONGEST = 2_000;

  private static final Pattern STRING_BREAK = Pattern.compile("\"\\h{0,9}\\R\\h{0,9}\"");

  /** Messages in messages in messages are not written by hand. */
  private static final int DEEPEST = 8;

  private final String text;
  private final List<Found> found = new ArrayList<>();

  private IcuMessages(String text) {
    this.text = text;
  }

  /** The syntax of the messages in a text. */
  static List<Found> in(String text) {
    IcuMessages messages = new IcuMessages(text);
    if (text.indexOf('{') >= 0 && text.indexOf(',') >= 0) {
      messages.read(new Span(0, text.length()), 0);
    }
    return messages.found;
  }

  /**
   * The texts that are not read beside the one at a place.
   *
   * @param read what is read as one paragraph there: more than that text if there are other words
   */
  static List<Span> unread(String source, Span place, Span read) {
    int from = Math.max(0, place.start() - LONGEST);
    int to = Math.min(source.length(), place.end() + LONGEST);
    // A string of a PO file may go on in the next line.
    String near =
        STRING_BREAK
            .matcher(source.substring(from, to))
            .replaceAll(found -> " ".repeat(found.end() - found.start()));
    IcuMessages messages = new IcuMessages(near);
    List<Span> unread = new ArrayList<>();
    Matcher start = START.matcher(near);
    while (start.find() && start.start() + from < place.start()) {
      messages
          .message(start, near.length())
          .ifPresent(
              message -> {
                List<Span> texts =
                    message.texts().stream().map(text -> text.span().shifted(from)).toList();
                texts.stream()
                    .filter(text -> text.contains(place) && !text.contains(read))
                    .flatMap(one -> texts.stream().filter(other -> !other.equals(one)))
                    .forEach(unread::add);
              });
    }
    return unread;
  }

  private void read(Span within, int depth) {
    Matcher start = START.matcher(text).region(within.start(), within.end());
    int at = within.start();
    while (depth < DEEPEST && at < within.end() && start.region(at, within.end()).find()) {
      Optional<Message> message = message(start, within.end());
      message.ifPresent(one -> add(one, isAllOf(within, one), depth));
      at = message.map(Message::end).orElse(start.end());
    }
  }

  private boolean isAllOf(Span within, Message message) {
    return text.substring(within.start(), message.argument().start()).isBlank()
        && text.substring(message.end(), within.end()).isBlank();
  }

  /** The message that begins at a match, if it ends as well. */
  private Optional<Message> message(Matcher start, int limit) {
    List<Text> texts = new ArrayList<>();
    int at = start.end();
    Matcher key = KEY.matcher(text).region(at, limit);
    while (key.lookingAt()) {
      int end = closing(key.end(), limit);
      if (end < 0) {
        return Optional.empty();
      }
      texts.add(new Text(key.group(1), new Span(key.end(), end)));
      at = end + 1;
      key.region(at, limit);
    }
    Matcher end = END.matcher(text).region(at, limit);
    return texts.isEmpty() || !end.lookingAt()
        ? Optional.empty()
        : Optional.of(
            new Message(
                new Span(start.start(), start.end(2)),
                !start.group(2).equals("select"),
                texts,
                end.end()));
  }

  /** Where the brace closes that is open at a place; -1 if it does not. */
  private int closing(int from, int limit) {
    int open = 1;
    for (int at = from; at < limit; at++) {
      char character = text.charAt(at);
      if (character == '\'' && at + 1 < limit && "{}".indexOf(text.charAt(at + 1)) >= 0) {
        // Quoted braces are text.
        int quoted = text.indexOf('\'', at + 2);
        at = quoted < 0 ? limit : quoted;
      } else if (character == '{') {
        open++;
      } else if (character == '}' && --open == 0) {
        return at;
      }
    }
    return -1;
  }

  private void add(Message message, boolean isAll, int depth) {
    Span argument = message.argument();
    String name = "{" + argument.in(text).substring(1).strip().replaceAll("\\s*,\\s*", ", ") + "}";
    found.add(new Found(Action.TAG, argument, name));
    List<Text> read = isAll ? message.texts() : List.of(message.other());
    int at = argument.end();
    for (Text one : read) {
      boolean isNext = at > argument.end();
      syntax(isNext ? Action.PARAGRAPH : Action.TAG, at, one.span().start());
      read(one.span(), depth + 1);
      if (message.isPlural()) {
        // After the syntax of messages in it, which has numbers of its own.
        addCount(one);
      }
      at = one.span().end();
    }
    syntax(Action.TAG, at, message.end());
  }

  private void syntax(Action action, int from, int to) {
    found.add(new Found(action, new Span(from, to), ""));
  }

  /** The number in a text of a plural: the sign for it, and the one that the text is for. */
  private void addCount(Text one) {
    String own =
        switch (one.key()) {
          case "zero" -> "0";
          case "one" -> "1";
          case "two" -> "2";
          default -> one.key().startsWith("=") ? one.key().substring(1) : "";
        };
    String number = own.isEmpty() ? "#" : "#|(?<!\\d)" + own + "(?!\\d)";
    Matcher count = Pattern.compile(number).matcher(text);
    count.region(one.span().start(), one.span().end()).useTransparentBounds(true);
    while (count.find()) {
      found.add(new Found(Action.CODE, new Span(count.start(), count.end()), ""));
    }
  }
}
