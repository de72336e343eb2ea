package org.isogloss.core.document.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.parser.Tag;

/**
 * Tags that are not markup, but stand for what a reader has to fill in: {@code <your-name>}. A
 * browser does not show them, but the sentences are written as if it did.
 */
final class PlaceholderTags {

  /** A tag without values of attributes. */
  private static final Pattern BARE = Pattern.compile("<\\p{Alpha}[\\w.-]*(?:\\s+[\\w.-]+)*>");

  private static final Pattern CLOSING = Pattern.compile("</(\\p{Alpha}[\\w.-]*)");

  private final String source;

  /** The names in closing tags; read when the first tag is in question, null before. */
  private Set<String> closed;

  PlaceholderTags(String source) {
    this.source = source;
  }

  /** Whether a tag names no element of HTML and is never closed, as a component would be. */
  boolean contain(String tag) {
    String name = HtmlTag.name(tag);
    return BARE.matcher(tag).matches() && !Tag.isKnownTag(name) && !closed().contains(name);
  }

  private Set<String> closed() {
    if (closed == null) {
      closed =
          CLOSING
              .matcher(source)
              .results()
              .map(closing -> closing.group(1).toLowerCase(Locale.ROOT))
              .collect(Collectors.toSet());
    }
    return closed;
  }
}
