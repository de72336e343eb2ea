package org.isogloss.core.document.markdown.inline;

import java.util.List;
import java.util.Optional;
import org.isogloss.core.document.Span;

/**
 * Tags of JSX among the words of a paragraph: their attributes are not text, their children are.
 */
final class JsxSyntax implements InlineSyntax {

  private static final int LONGEST_INDENT = 40;

  private final JsxTag tags;
  private final List<TagText> texts;

  /**
   * @param texts receives the texts in the attributes of components
   */
  JsxSyntax(JsxTag tags, List<TagText> texts) {
    this.tags = tags;
    this.texts = texts;
  }

  @Override
  public int read(MaskedText text, int at) {
    int end = tags.end(text.text(), at, text.end(), isInHtml(text, at));
    if (end < 0) {
      return at;
    }
    TagText.ofComponent(text.text().substring(at, end))
        .forEach(shown -> texts.add(shown.shifted(at)));
    // The Markdown parser knows the others.
    boolean unknown = end - at < 4;
    boolean inName = true;
    for (int i = at; i < end && !unknown; i++) {
      char c = text.charAt(i);
      inName &= !Character.isWhitespace(c);
      unknown = c == '{' || (c == '.' && inName);
    }
    return unknown ? unknown(text, at, end) : end;
  }

  /** Whether a place is after a tag that begins the paragraph, perhaps as a block of HTML. */
  private static boolean isInHtml(MaskedText text, int at) {
    int first = text.start();
    int limit = Math.min(at, first + LONGEST_INDENT);
    while (first < limit && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    return first < at && text.charAt(first) == '<';
  }

  private static int unknown(MaskedText text, int at, int end) {
    Optional<Span> shown = ImageTag.of(text.text().substring(at, end)).map(ImageTag::alternative);
    return shown.isEmpty()
        ? text.hide(at, end)
        : text.unwrap(at, at + shown.get().start(), at + shown.get().end(), end);
  }
}
