package org.isogloss.core.document.markdown.inline;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.ImageText;

/**
 * An HTML tag of an image that says what the image shows.
 *
 * @param tag the tag
 * @param alternative the span of the alternative text in it; not empty
 */
public record ImageTag(String tag, Span alternative) {

  private static final Pattern NAME = Pattern.compile("<img(?=[\\s/])", Pattern.CASE_INSENSITIVE);

  /** An attribute, with an expression in braces in JSX. */
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "[\\s/}]*+([^\\s\"'>/={}]++)"
              + "(?:\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|\\{[^}]*+}|([^\\s\"'=<>`{]++)))?+");

  /** The image of a tag; empty if it is none, or says nothing. */
  public static Optional<ImageTag> of(String tag) {
    return Optional.ofNullable(value(tag, "alt")).map(span -> new ImageTag(tag, span));
  }

  /** Whether the text is only the name of the image's file. */
  public boolean isFileName() {
    Span address = value(tag, "src");
    return ImageText.isFileName(
        alternative.in(tag), address == null ? "" : address.in(tag).strip());
  }

  /** The value of an attribute of an image; null if there is none, or it is blank. */
  private static Span value(String tag, String name) {
    Matcher image = NAME.matcher(tag);
    if (!image.lookingAt()) {
      return null;
    }
    Matcher attribute = ATTRIBUTE.matcher(tag).region(image.end(), tag.length());
    while (attribute.lookingAt()) {
      if (attribute.group(1).toLowerCase(Locale.ROOT).equals(name)) {
        for (int group = 2; group <= 4; group++) {
          if (attribute.group(group) != null && !attribute.group(group).isBlank()) {
            return new Span(attribute.start(group), attribute.end(group));
          }
        }
        return null;
      }
      attribute.region(attribute.end(), tag.length());
    }
    return null;
  }
}
