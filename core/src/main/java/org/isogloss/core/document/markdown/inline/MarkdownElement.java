package org.isogloss.core.document.markdown.inline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tracks, from line to line, the HTML element whose attribute {@code markdown} says that its
 * content is Markdown (kramdown, PHP Markdown Extra, Python-Markdown).
 */
public final class MarkdownElement {

  private static final String TAG = "\\s{0,40}<([a-z][\\w-]{0,40}+)";

  private static final String OTHER_ATTRIBUTES =
      "(?:\\s++(?!markdown[\\s=>])[\\w:@.-]{1,100}+"
          + "(?:=(?:\"[^\"]{0,1000}+\"|'[^']{0,1000}+'|[^\\s\"'>]{1,200}+))?+){0,20}+";

  /** Its tag may follow that of another one. */
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:"
              + TAG
              + OTHER_ATTRIBUTES
              + "\\s{0,9}>)??"
              + TAG
              + OTHER_ATTRIBUTES
              + "\\s++markdown(?:=[\"']?(?:1|span|block)[\"']?)?(?=[\\s>]).*",
          Pattern.CASE_INSENSITIVE);

  /** The tags of its name; null if none is open. */
  private Pattern tags;

  private int depth;

  /** Whether a line is in such an element, or has its first or last tag. */
  public boolean contains(String line) {
    if (line.indexOf('<') < 0) {
      return tags != null;
    }
    if (tags == null) {
      Matcher opening = OPENING.matcher(line);
      if (!line.contains("markdown") || !opening.matches()) {
        return false;
      }
      tags =
          Pattern.compile(
              "<(/?)" + Pattern.quote(opening.group(2)) + "(?=[\\s/>])[^<>]{0,1000}>",
              Pattern.CASE_INSENSITIVE);
      depth = 0;
    }
    Matcher tag = tags.matcher(line);
    while (tag.find()) {
      depth += tag.group(1).isEmpty() ? 1 : -1;
    }
    if (depth <= 0) {
      tags = null;
    }
    return true;
  }
}
