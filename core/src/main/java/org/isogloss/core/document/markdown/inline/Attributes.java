package org.isogloss.core.document.markdown.inline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.Span;

/**
 * Attributes in braces, as Pandoc and kramdown write them: {@code {#net .wide lang=de
 * width="50%"}}.
 *
 * @param text the braces and what is between them
 */
public record Attributes(String text) {

  /**
   * An identifier, a class, a raw format, Pandoc's hyphen for a heading without a number, a key.
   */
  private static final String ITEM =
      "(?:#[^\\s{}=\"]{1,100}+|\\.[^\\s{}=\"]{1,100}+|=[a-zA-Z][\\w+-]{0,30}+|-(?=[\\s}])|[a-zA-Z_@][\\w:.-]{0,60}+=(?:\"[^\"\\n]{0,500}+\"|'[^'\\n]{0,500}+'|[^\\s{}\"']{1,300}+))";

  private static final Pattern ANY =
      Pattern.compile(
          "\\{(?::[^{}\\n]{0,300}+|\\s{0,4}+%1$s(?:\\s{1,4}+%1$s){0,40}+\\s{0,4}+)}"
              .formatted(ITEM));

  private static final Pattern LANGUAGE =
      Pattern.compile("(?<![\\w.#-])(?:xml:)?lang=[\"']?([\\w-]{1,40})");

  private static final Pattern TITLE =
      Pattern.compile(
          "(?<![\\w.#-])(?:title|summary|name(?==.\\p{L}{0,60}[\\p{Lu}\\s]))"
              + "=(?:\"([^\"]{1,500})\"|'([^']{1,500})')");

  private static final Pattern ALTERNATIVE =
      Pattern.compile("(?<![\\w.#-])(?:fig-)?alt=(?:\"([^\"]{1,500})\"|'([^']{1,500})')");

  /** The attributes at a place in a text; empty if there are none. */
  public static Optional<Attributes> at(CharSequence text, int offset, int end) {
    Matcher matcher = ANY.matcher(text).region(offset, end);
    return matcher.lookingAt() ? Optional.of(new Attributes(matcher.group())) : Optional.empty();
  }

  /** Whether they are unmistakable: they begin with a mark, not a key. */
  boolean isUnmistakable() {
    String inside = text.substring(1).stripLeading();
    return inside.startsWith(":")
        || inside.startsWith("#")
        || inside.startsWith(".")
        || inside.startsWith("=");
  }

  /** Whether they name a language other than English; empty if they name none. */
  public Optional<Boolean> foreign() {
    if (text.contains("translate=\"no\"") || text.contains("translate=no")) {
      return Optional.of(true);
    }
    Matcher matcher = LANGUAGE.matcher(text);
    return matcher.find()
        ? LanguageTag.of(matcher.group(1)).map(tag -> !tag.isEnglish())
        : Optional.empty();
  }

  /** The span of the title of a box, or the name of a theorem; null if it has none. */
  public Span title() {
    return value(TITLE);
  }

  /** The span of the text for those who do not see an image; null if it has none. */
  Span alternative() {
    return value(ALTERNATIVE);
  }

  private Span value(Pattern attribute) {
    Matcher matcher = attribute.matcher(text);
    if (!matcher.find()) {
      return null;
    }
    int group = matcher.group(1) != null ? 1 : 2;
    return new Span(matcher.start(group), matcher.end(group));
  }

  public int length() {
    return text.length();
  }
}
