package org.isogloss.core.document.markdown.inline;

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
    for (int i = at; i < end && !unknown; i++) {
      char c = text.charAt(i);
      unknown = c == '{' || c == '.';
    }
    return unknown ? text.hide(at, end) : end;
  }
}
