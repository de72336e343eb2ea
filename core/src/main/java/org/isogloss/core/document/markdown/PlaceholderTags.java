package org.isogloss.core.document.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.parser.Tag;

/**
 * Tags that are no markup, but stand for what a reader has to fill in: {@code <your-name>}. A
 * browser does not show them, but the sentences are written as if it did.
 */
final class PlaceholderTags {

  /** A tag without values of attributes. */
  private static final Pattern BARE = Pattern.compile("<\\p{Alpha}[\\w.-]*(?:\\s+[\\w.-]+)*>");

  private final String source;
  private final Map<String, Boolean> known = new HashMap<>();

  PlaceholderTags(String source) {
    this.source = source;
  }

  /** Whether a tag names no element of HTML and is never closed, as a component would be. */
  boolean contain(String tag) {
    return known.computeIfAbsent(tag, this::isPlaceholder);
  }

  private boolean isPlaceholder(String tag) {
    String name = HtmlTag.name(tag);
    return BARE.matcher(tag).matches()
        && !Tag.isKnownTag(name)
        && !source.contains("</" + tag.substring(1, 1 + name.length()));
  }
}
