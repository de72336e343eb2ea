package org.isogloss.core.document.markdown.inline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.RawBlock;

/** Syntax in braces: attributes, MyST roles, MDX expressions, and CriticMarkup. */
final class BraceSyntax implements InlineSyntax {

  private static final Pattern ROLE = Pattern.compile("\\{([a-zA-Z][\\w:+.-]{0,60}+)}(?=`[^`])");
  private static final Pattern BLANK = Pattern.compile("\\{\\s?([\"'`])( {1,4})\\1\\s?}");

  private final boolean mdx;
  private final List<TagText> texts;

  /**
   * @param mdx whether braces contain expressions
   * @param texts receives the texts in the attributes of images
   */
  BraceSyntax(boolean mdx, List<TagText> texts) {
    this.mdx = mdx;
    this.texts = texts;
  }

  @Override
  public int read(MaskedText text, int at) {
    return switch (text.charAt(at + 1)) {
      case '=', '+', '-', '>', '~' -> editorsMark(text, at);
      default -> other(text, at);
    };
  }

  /** CriticMarkup: deletions and comments are not text. */
  private int editorsMark(MaskedText text, int at) {
    String closing =
        switch (text.charAt(at + 1)) {
          case '=' -> "==}";
          case '+' -> "++}";
          case '-' -> "--}";
          case '~' -> "~~}";
          default -> "<<}";
        };
    boolean doubled = text.charAt(at + 2) == text.charAt(at + 1);
    int close = doubled ? text.indexOf(closing, at + 3) : -1;
    if (close < 0) {
      return other(text, at);
    }
    int arrow = closing.equals("~~}") ? text.indexOf("~>", at + 3) : -1;
    return switch (closing) {
      case "==}", "++}" -> text.unwrap(at, at + 3, close, close + 3);
      case "~~}" ->
          arrow < 0 || arrow > close
              ? text.hide(at, close + 3)
              : text.unwrap(at, arrow + 2, close, close + 3);
      default -> text.hide(at, close + 3);
    };
  }

  private int other(MaskedText text, int at) {
    Matcher role = text.match(ROLE, at);
    if (role != null) {
      return Roles.read(text, at, role.group(1), role.end());
    }
    Optional<Attributes> attributes = Attributes.at(text.text(), at, text.end());
    if (attributes.isPresent() && isAttribute(text, at, attributes.get())) {
      boolean foreign = attributes.get().foreign().orElse(false);
      Span span = new Span(at, at + attributes.get().length());
      Span alternative = attributes.get().alternative();
      if (alternative != null && text.charAt(at - 1) == ')') {
        texts.add(new TagText(RawBlock.Kind.CAPTION, alternative.shifted(at)));
      }
      return text.add(new Masked.Hidden(span, foreign));
    }
    return mdx ? expression(text, at) : at;
  }

  /**
   * Whether braces contain attributes: a set such as {@code {x=1}} looks the same in mid-sentence.
   */
  private static boolean isAttribute(MaskedText text, int at, Attributes attributes) {
    if (attributes.isUnmistakable() || ")]`*_\"".indexOf(text.charAt(at - 1)) >= 0) {
      return true;
    }
    int after = at + attributes.length();
    while (after < text.end() && text.charAt(after) == ' ') {
      after++;
    }
    return after == text.end() || text.charAt(after) == '\n';
  }

  private static int expression(MaskedText text, int at) {
    Matcher blank = text.match(BLANK, at);
    if (blank != null && (text.charAt(at - 1) == ' ' || text.charAt(blank.end()) == ' ')) {
      return text.hide(at, blank.end());
    }
    if (blank != null) {
      return text.add(new Masked.Replaced(new Span(at, blank.end()), " "));
    }
    int close = text.closingBrace(at);
    return close < 0 ? at : text.mark(at, close + 1, Inline.Kind.CODE);
  }
}
