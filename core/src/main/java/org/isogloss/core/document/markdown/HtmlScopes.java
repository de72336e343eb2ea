package org.isogloss.core.document.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tracks HTML elements that stay open across several Markdown blocks. */
final class HtmlScopes {

  private static final Pattern TAG =
      Pattern.compile(
          "<!--|</?[a-zA-Z][\\w.-]{0,40}+(?:[^<>\"']++|\"[^\"]{0,2000}+\"|'[^']{0,2000}+'){0,200}+>");

  private final LanguageScopes scopes = new LanguageScopes();
  private int asides;

  /**
   * Whether the text here is in a language other than English.
   *
   * @param outside whether that is the case outside the elements
   */
  boolean isForeign(boolean outside) {
    return scopes.isForeign(outside);
  }

  /** Whether the text here is in a box beside the text. */
  boolean isAside() {
    return asides > 0;
  }

  boolean isHidden() {
    return scopes.isHidden();
  }

  /** Processes the tags of a block of HTML. */
  void follow(String html, boolean outside) {
    Matcher matcher = TAG.matcher(html);
    int at = 0;
    while (at <= html.length() && matcher.find(at)) {
      at = matcher.end();
      if (matcher.group().equals("<!--")) {
        int end = html.indexOf("-->", at);
        at = end < 0 ? html.length() : end;
      } else {
        HtmlTag tag = HtmlTag.of(matcher.group());
        scopes.follow(tag, outside);
        if (Asides.isName(tag.name()) && !tag.empty()) {
          asides = Math.max(0, tag.closing() ? asides - 1 : asides + 1);
        }
      }
    }
  }
}
