package org.isogloss.core.document.markdown.inline;

import java.util.Optional;
import org.isogloss.core.document.Span;

/**
 * Tags of JSX among the words of a paragraph: their attributes are not text, their children are.
 */
final class JsxSyntax implements InlineSyntax {

  private final JsxTag tags;

  JsxSyntax(JsxTag tags) {
    this.tags = tags;
  }

  @Override
  public int read(MaskedText text, int at) {
    int end = tags.end(text.text(), at, text.end());
    if (end < 0) {
      return at;
    }
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

  private static int unknown(MaskedText text, int at, int end) {
    Optional<Span> shown = ImageTag.of(text.text().substring(at, end)).map(ImageTag::alternative);
    return shown.isEmpty()
        ? text.hide(at, end)
        : text.unwrap(at, at + shown.get().start(), at + shown.get().end(), end);
  }
}
