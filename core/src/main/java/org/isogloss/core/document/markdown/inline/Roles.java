package org.isogloss.core.document.markdown.inline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Inline;

/**
 * Roles before a code span: {@code {term}`net`} in MyST, {@code :term:`net`} in reStructuredText.
 * Some contain text; others stand for a number, a title or nothing.
 */
final class Roles {

  private static final Pattern CONTENT = Pattern.compile("(`{1,3}+)([^`]{1,500}+)\\1");

  /** A text of the author's own before the target. */
  private static final Pattern TITLED = Pattern.compile("([^<>]{1,400}?)\\s{0,4}<[^<>\\n]{1,300}>");

  private Roles() {}

  /**
   * Masks a role.
   *
   * @param at where it begins
   * @param name its name
   * @param from where its code span begins
   * @return where to continue; {@code at} if there is no code span
   */
  static int read(MaskedText text, int at, String name, int from) {
    Matcher content = text.match(CONTENT, from);
    if (content == null) {
      return at;
    }
    int end = content.end();
    RoleMeaning meaning = RoleMeaning.of(name);
    if (meaning == RoleMeaning.PROPERTY) {
      return text.hide(at, end);
    }
    Matcher titled = TITLED.matcher(content.group(2));
    boolean shown = titled.matches() && titled.group(1).indexOf('%') < 0 && !isCode(titled);
    if (shown && meaning.mayHaveTitle()) {
      return text.unwrap(at, content.start(2), content.start(2) + titled.end(1), end);
    }
    return switch (meaning) {
      case RAISED -> text.raise(at, content.start(2), content.end(2), end);
      case TEXT -> text.unwrap(at, content.start(2), content.end(2), end);
      case ENTRY -> text.unwrapName(at, content.start(2), content.end(2), end);
      default -> text.mark(at, end, meaning.mark().orElse(Inline.Kind.CODE));
    };
  }

  private static boolean isCode(Matcher titled) {
    return titled.group(1).indexOf('{') >= 0;
  }
}
